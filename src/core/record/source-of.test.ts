import { expect, test } from 'vitest';
import { type Case, newCase } from './case.ts';
import { sourceOf } from './source-of.ts';

const values = {
  'mother.fullName': 'Trần Thị Thu Mẫu',
  'mother.birthDate': '1985-09-02',
  'mother.permanentAddress.ward': 'Phường Láng',
  'mother.residenceType': 'Thường trú',
};
const record: Case = {
  ...newCase('c', 0),
  values,
  provenance: Object.fromEntries(Object.keys(values).map(path => [path, { kind: 'qr', at: 7 }])),
};
const from = (path: string) => {
  const source = sourceOf(record, path);
  return source?.kind === 'derived' ? source.from : (source?.kind ?? null);
};

test('what the case holds has its own source', () => expect(from('mother.fullName')).toBe('qr'));

test('what follows from another value names that value, with its time', () => {
  expect(from('mother.middleName')).toBe('mother.fullName');
  expect(from('mother.birthDate.year')).toBe('mother.birthDate');
  expect(from('mother.birthDateInWords')).toBe('mother.birthDate');
  expect(from('mother.permanentAddress')).toBe('mother.permanentAddress.ward');
  expect(from('mother.residence.ward')).toBe('mother.permanentAddress.ward');
  expect(sourceOf(record, 'mother.lastName')?.at).toBe(7);
});

test('what does not follow has no source', () => {
  expect(from('father.lastName')).toBeNull();
  expect(from('mother.idNumber')).toBeNull();
  expect(from('mother.currentAddress.ward')).toBeNull();
});
