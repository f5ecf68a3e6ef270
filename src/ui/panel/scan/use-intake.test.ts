import { describe, expect, test } from 'vitest';
import { newCase } from '../../../core/record/case.ts';
import { factsOf, readScan, type Scan } from './read-scan.ts';
import { answerOf, blockFor, hasPerson, OTHER_ROLES, ROLE_KEYS } from './role-keys.ts';
import { mergeOf } from './use-intake.ts';

const read = readScan(
  '001185000002|012345678|Trần Thị Mẫu|02031985|Nữ|Số 1 Phố Mẫu, Phường Mẫu, Hà Nội|01012022',
);
const scan = read as Scan;
const with_ = (values: Record<string, string>) => ({ ...newCase('c', 0), values });

describe('what a scan adds to a case', () => {
  test('the code of a made-up card is read', () => expect(read.ok).toBe(true));

  test('all of it in an empty role', () => {
    const { changes, rows } = mergeOf(with_({}), factsOf(scan, 'mother', { address: false, parents: false }));
    expect(rows).toEqual([]);
    expect(changes['mother.personalId']).toBe('001185000002');
    expect(Object.keys(changes).every(path => path.startsWith('mother.'))).toBe(true);
    expect(changes['mother.permanentAddress']).toBeUndefined();
  });

  test('what disagrees waits for the officer and is not among the changes', () => {
    const record = with_({ 'mother.personalId': '001185000009', 'mother.gender': 'Nữ' });
    const { changes, rows } = mergeOf(record, factsOf(scan, 'mother', { address: false, parents: false }));
    expect(rows.map(r => r.path)).toEqual(['mother.personalId']);
    expect(changes['mother.personalId']).toBeUndefined();
    expect(changes['mother.gender']).toBeUndefined();
    expect(changes['mother.fullName']).toBe('Trần Thị Mẫu');
  });

  test('the address as one line, the parents only for the person registered', () => {
    const parents: Scan = { ...scan, related: { father: 'Trần Văn Thử' } };
    const all = { address: true, parents: true };
    expect(factsOf(parents, 'subject', all).map(([block]) => block)).toEqual(['subject', 'father']);
    expect(factsOf(parents, 'applicant', all).map(([block]) => block)).toEqual(['applicant']);
    expect(factsOf(scan, 'subject', all)[0]?.[1].permanentAddress).toBe('Số 1 Phố Mẫu, Phường Mẫu, Hà Nội');
  });
});

describe('roles to choose from', () => {
  test('nine have a key of their own, and none is missing', () => {
    expect(ROLE_KEYS.map(([key]) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(new Set([...ROLE_KEYS.map(([, role]) => role), ...OTHER_ROLES]).size).toBe(12);
  });
  test('a key means its role, N a new case where one stands open', () => {
    expect(answerOf('3', true)).toEqual({ role: 'mother' });
    expect(answerOf('N', true)).toBe('new_case');
    expect(answerOf('n', false)).toBeNull();
    expect(answerOf('0', true)).toBeNull();
  });
  test('a further member takes the next free row', () => {
    expect(blockFor('member', {})).toBe('member[0]');
    expect(blockFor('member', { 'member[0].fullName': 'A' })).toBe('member[1]');
    expect(blockFor('mother', {})).toBe('mother');
    expect(hasPerson('mother', { 'motherInLaw.fullName': 'A' })).toBe(false);
  });
});
