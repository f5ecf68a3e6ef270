import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ADDRESS_PARTS, DATE_PARTS, PERSON_FIELDS } from './field-path.ts';
import { mask } from './mask.ts';

test('the overlay shows enough to know the right person, and no more', () => {
  expect(mask('mother.fullName', 'TRẦN THỊ MẪU')).toBe('TRẦN T•• M••');
  expect(mask('mother.firstName', 'MẪU')).toBe('M••');
  expect(mask('mother.personalId', '001185000002')).toBe('001••••002');
  expect(mask('mother.birthDate', '1985-09-02')).toBe('••/••/1985');
  expect(mask('mother.birthDate', '02/09/1985')).toBe('•••');
  expect(mask('mother.phone', '0912345678')).toBe('•••678');
  expect(mask('mother.residence', 'Số 1 phố Mẫu, Phường Thử, Thành phố Hà Nội')).toBe('••• Thành phố Hà Nội');
  expect(mask('mother.gender', 'Nữ')).toBe('Nữ');
  expect(mask('mother.email', 'mau@example.invalid')).toBe('m•••@example.invalid');
  expect(mask('dossier.copyCount', '2')).toBe('2');
  expect(mask('dossier.note', 'Trần Thị Mẫu đã nộp')).toBe('T•••');
  expect(mask('no.path', 'Trần Thị Mẫu')).toBe('•••');
});

test('no mask of a personal fact holds the whole of it', () => {
  const open = new Set(
    'gender nationality idType relation householdRelation residenceType maritalStatus ethnicity'.split(' '),
  );
  const paths = Object.entries(PERSON_FIELDS)
    .filter(([field]) => !open.has(field))
    .flatMap(([field, parts]) => [
      `subject.${field}`,
      ...(parts === ADDRESS_PARTS ? [`subject.${field}.street`, `subject.${field}.district`] : []),
      ...(parts === DATE_PARTS ? [`subject.${field}.day`, `subject.${field}.month`] : []),
    ]);
  const value = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('Số 9 ngõ Thử', 'LÊ', '12345', 'a@b.c', 'Giáo viên'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), value, (path, text) => {
      fc.pre(/[\p{L}\d]/u.test(text));
      expect(mask(path, text)).not.toContain(text);
    }),
  );
});
