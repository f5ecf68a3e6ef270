import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../fields/value-at.ts';
import { type Case, newCase } from './case.ts';
import { mainPerson } from './main-person.ts';
import { additions, applyChanges, diffAgainst, whoIs } from './merge.ts';

const empty = newCase('c1', 1);
const filled = applyChanges(
  empty,
  {
    'applicant.fullName': 'NGUYỄN VĂN THỬ',
    'applicant.personalId': '001090000001',
    'applicant.phone': '0912345678',
  },
  { kind: 'typed', at: 2 },
  2,
);

const change = (record: Case, changes: Record<string, string | null>) =>
  applyChanges(record, changes, { kind: 'typed', at: 9 }, 9);

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
    expect(
      diffAgainst(filled, 'applicant', { fullName: 'Nguyễn Văn Thử', personalId: '001090000009' }),
    ).toEqual([{ path: 'applicant.personalId', old: '001090000001', new: '001090000009' }]);
    // The machine-readable zone has no diacritics: that is no disagreement.
    expect(diffAgainst(filled, 'applicant', { fullName: 'NGUYEN VAN THU' })).toEqual([]);
  });

  test('knows in which roles a person stands', () => {
    expect(whoIs(filled, '001090000001')).toEqual(['applicant']);
    expect(whoIs(filled, '001090000009')).toEqual([]);
  });

  test('knows a person in a row of members, and nobody without a number', () => {
    const rows = change(filled, {
      'member[1].personalId': '001192000444',
      'member[1].fullName': 'LÝ THỊ THỬ',
    });
    expect(whoIs(rows, '001192000444')).toEqual(['member']);
    expect(whoIs(rows, '')).toEqual([]);
    expect(mainPerson(rows)?.block).toBe('applicant');
    expect(mainPerson(change(empty, { 'member[1].fullName': 'LÝ THỊ THỬ' }))?.block).toBe('member[1]');
    expect(mainPerson(change(empty, { 'owner.fullName': 'A B', 'subject.fullName': 'C D' }))?.name).toBe(
      'C D',
    );
    expect(mainPerson(empty)).toBeNull();
  });

  test('gives a scan room only where nothing stands or follows', () => {
    const split = change(empty, {
      'mother.lastName': 'TRẦN',
      'mother.middleName': 'THỊ',
      'mother.firstName': 'MẪU',
    });
    const scanned = { fullName: 'Trần Thị Mẫu', personalId: '001185000002' };
    expect(diffAgainst(split, 'mother', scanned)).toEqual([]);
    expect(additions(split, 'mother', scanned)).toEqual({ 'mother.personalId': '001185000002' });
    expect(diffAgainst(split, 'mother', { fullName: 'Trần Thị Thử' })).toHaveLength(1);
  });

  test('a name with its marks stands against one that has lost them', () => {
    const plain = change(empty, { 'mother.fullName': 'TRAN THI MAU' });
    expect(diffAgainst(plain, 'mother', { fullName: 'TRẦN THỊ MẪU' })).toHaveLength(1);
  });

  test('two spellings of one country are no disagreement', () => {
    const here = change(empty, { 'mother.nationality': 'Cộng hòa xã hội chủ nghĩa Việt Nam' });
    expect(diffAgainst(here, 'mother', { nationality: 'Việt Nam' })).toEqual([]);
  });
});

describe('a change takes with it what it makes untrue', () => {
  test('a new whole name drops the parts of the old one, unless they come with it', () => {
    const split = change(empty, { 'mother.lastName': 'TRẦN', 'mother.firstName': 'MẪU' });
    expect(change(split, { 'mother.fullName': 'LÊ THỊ THỬ' }).values).toEqual({
      'mother.fullName': 'LÊ THỊ THỬ',
    });
    const both = { 'mother.fullName': 'LÊ THỬ', 'mother.lastName': 'LÊ', 'mother.firstName': 'THỬ' };
    expect(change(split, both).values).toEqual(both);
  });

  test('a new part of a name keeps the other parts', () => {
    const whole = change(empty, { 'mother.fullName': 'TRẦN THỊ MẪU' });
    expect(change(whole, { 'mother.firstName': 'THỬ' }).values).toEqual({
      'mother.lastName': 'TRẦN',
      'mother.middleName': 'THỊ',
      'mother.firstName': 'THỬ',
    });
  });

  test('a new date drops its old parts and words; a new day keeps month and year', () => {
    const dated = change(empty, {
      'mother.birthDate': '1985-09-02',
      'mother.birthDateInWords': 'Ngày hai ...',
    });
    expect(change(dated, { 'mother.birthDate': '1985-09-03' }).values).toEqual({
      'mother.birthDate': '1985-09-03',
    });
    expect(valueAt(change(dated, { 'mother.birthDate.day': '05' }).values, 'mother.birthDate')).toBe(
      '1985-09-05',
    );
  });

  test('an address in one line and its parts stand side by side', () => {
    const line = change(empty, { 'mother.residence': 'Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội' });
    expect(Object.keys(change(line, { 'mother.residence.ward': 'Phường Ba Đình' }).values)).toHaveLength(2);
  });

  test('a new hour keeps the minute', () => {
    const timed = change(empty, { 'death.time': '07:30' });
    expect(valueAt(change(timed, { 'death.time.hour': '8' }).values, 'death.time')).toBe('08:30');
  });

  test('a new personal number is the new number of the card, but not of a passport', () => {
    const card = change(empty, { 'mother.personalId': '001185000002', 'mother.idNumber': '001185000002' });
    expect(change(card, { 'mother.personalId': '001185000003' }).values['mother.idNumber']).toBe(
      '001185000003',
    );
    const passport = change(empty, { 'mother.personalId': '001185000002', 'mother.idNumber': 'B1234567' });
    expect(change(passport, { 'mother.personalId': '001185000003' }).values['mother.idNumber']).toBe(
      'B1234567',
    );
  });

  test('a value that stays is not touched, nor is its source', () => {
    expect(change(filled, { 'applicant.fullName': 'NGUYỄN VĂN THỬ' }).provenance).toEqual(filled.provenance);
  });

  test('every value has a source and every source a value, whatever is changed', () => {
    const path = fc.constantFrom(
      'mother.fullName',
      'mother.firstName',
      'mother.birthDate',
      'mother.birthDate.day',
      'mother.personalId',
      'mother.idNumber',
      'mother.residence',
      'mother.residence.ward',
    );
    const value = fc.constantFrom('A B C', '1990-01-02', '07', '', null);
    fc.assert(
      fc.property(fc.array(fc.dictionary(path, value, { maxKeys: 4 }), { maxLength: 5 }), steps => {
        const end = steps.reduce((record, step) => change(record, step), empty);
        expect(Object.keys(end.provenance).sort()).toEqual(Object.keys(end.values).sort());
        expect(end.version).toBe(steps.length);
      }),
    );
  });
});
