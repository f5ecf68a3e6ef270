import { describe, expect, test } from 'vitest';
import type { FieldMap } from '../match/field-map.ts';
import type { ControlSnapshot, PageSnapshot } from '../match/page-snapshot.ts';
import { sampleControl as control } from '../match/sample-control.ts';
import { planFill, type RecordView } from './plan-fill.ts';

const page = (...controls: ControlSnapshot[]): PageSnapshot => ({ title: '', headings: [], controls });
const map = (...paths: [number, string, boolean?][]): FieldMap => ({
  matches: paths.map(([ref, path, drives]) => ({
    ref,
    path,
    confidence: 'high',
    score: 1,
    drives: drives ?? false,
    evidence: [],
  })),
  ambiguous: [],
});
const values: Record<string, string> = {
  'mother.fullName': 'TRẦN THỊ MẪU',
  'mother.personalId': '001185000002',
  'mother.gender': 'Nữ',
  'applicant.relation': 'Mẹ',
};
const record: RecordView = {
  has: path => path in values,
  means: (path, text) => values[path] === text,
  isIdOf: (block, digits) => {
    const own = values[`${block}.personalId`];
    return own === undefined ? null : own === digits;
  },
};

describe('planFill', () => {
  test('writes drivers before everything else, and the rest in page order', () => {
    const plan = planFill(
      page(control(1), control(2), control(3)),
      map([1, 'mother.fullName'], [2, 'mother.personalId'], [3, 'applicant.relation', true]),
      record,
    );
    expect(plan.selections.map(s => s.ref)).toEqual([3, 1, 2]);
  });

  test('refuses the whole block that holds the ID number of someone else, even when the officer forces it', () => {
    const plan = planFill(
      page(control(1), control(2, { empty: false, idDigits: '001190000456' })),
      map([1, 'mother.fullName'], [2, 'mother.personalId']),
      record,
      new Set([1, 2]),
    );
    expect(plan.selections).toEqual([]);
    expect(plan.refused.map(r => r.refusal)).toEqual(['other_person', 'other_person']);
  });

  test('fills beside the number of the same person', () => {
    const plan = planFill(
      page(control(1), control(2, { empty: false, idDigits: '001185000002' })),
      map([1, 'mother.fullName'], [2, 'mother.personalId']),
      record,
    );
    expect(plan.selections.map(s => s.ref)).toEqual([1]);
  });

  test('shows a default that differs, and overwrites it only when the officer says so for that control', () => {
    const gender = page(control(1, { kind: 'radio', chosen: 'Nam', empty: false }));
    const plan = planFill(gender, map([1, 'mother.gender']), record);
    expect(plan.refused).toEqual([{ ref: 1, path: 'mother.gender', refusal: 'differs', canForce: true }]);
    const forced = planFill(gender, map([1, 'mother.gender']), record, new Set([1]));
    expect(forced.selections).toMatchObject([{ ref: 1, overwrite: true }]);
  });

  test('leaves what already says the same, what is read-only, switched off, hidden or filled', () => {
    const plan = planFill(
      page(
        control(1, { kind: 'select', chosen: 'Nữ', empty: false }),
        control(2, { readOnly: true }),
        control(3, { disabled: true }),
        control(4, { visible: false }),
        control(5, { empty: false }),
        control(6),
      ),
      map(
        [1, 'mother.gender'],
        [2, 'mother.fullName'],
        [3, 'mother.fullName'],
        [4, 'mother.fullName'],
        [5, 'mother.fullName'],
        [6, 'mother.phone'],
      ),
      record,
    );
    expect(plan.already).toEqual([1]);
    expect(plan.refused.map(r => r.refusal)).toEqual(['readonly', 'disabled', 'hidden', 'not_empty']);
    expect(plan.noValue).toEqual([6]);
    expect(plan.selections).toEqual([]);
  });
});
