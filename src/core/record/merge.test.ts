import { describe, expect, test } from 'vitest';
import { newCase } from './case.ts';
import { applyChanges, diffAgainst, whoIs } from './merge.ts';

const empty = newCase('c1', 1);
const filled = applyChanges(
  empty,
  { 'applicant.fullName': 'NGUYỄN VĂN THỬ', 'applicant.personalId': '001090000001', 'applicant.phone': '0912345678' },
  { kind: 'typed', at: 2 },
  2,
);

describe('a case', () => {
  test('keeps where each value came from, and counts its versions', () => {
    const later = applyChanges(filled, { 'applicant.gender': 'Nam' }, { kind: 'qr', at: 3 }, 3);
    expect(later.version).toBe(2);
    expect(later.provenance['applicant.gender']).toEqual({ kind: 'qr', at: 3 });
    expect(later.provenance['applicant.fullName']).toEqual({ kind: 'typed', at: 2 });
    expect(filled.values['applicant.gender']).toBeUndefined();
  });

  test('drops a value and its provenance together', () => {
    const later = applyChanges(filled, { 'applicant.phone': null }, { kind: 'typed', at: 3 }, 3);
    expect('applicant.phone' in later.values || 'applicant.phone' in later.provenance).toBe(false);
  });

  test('shows where two sources disagree, and only there', () => {
    expect(diffAgainst(filled, 'applicant', { fullName: 'Nguyễn Văn Thử', personalId: '001090000009' })).toEqual([
      { path: 'applicant.personalId', old: '001090000001', new: '001090000009' },
    ]);
    // The machine-readable zone has no diacritics: that is no disagreement.
    expect(diffAgainst(filled, 'applicant', { fullName: 'NGUYEN VAN THU' })).toEqual([]);
  });

  test('knows in which roles a person stands', () => {
    expect(whoIs(filled, '001090000001')).toEqual(['applicant']);
    expect(whoIs(filled, '001090000009')).toEqual([]);
  });
});
