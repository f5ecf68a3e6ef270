import { expect, test } from 'vitest';
import { mask } from './mask.ts';

test('the overlay shows enough to know the right person, and no more', () => {
  expect(mask('mother.fullName', 'TRẦN THỊ MẪU')).toBe('TRẦN T•• M••');
  expect(mask('mother.personalId', '001185000002')).toBe('001••••002');
  expect(mask('mother.birthDate', '1985-09-02')).toBe('••/••/1985');
  expect(mask('mother.phone', '0912345678')).toBe('091••••678');
  expect(mask('mother.residence.street', 'Số 1 phố Mẫu')).not.toContain('phố Mẫu,');
  expect(mask('mother.gender', 'Nữ')).toBe('Nữ');
  expect(mask('mother.email', 'mau@example.invalid')).toBe('m•••@example.invalid');
});

test('no mask holds the whole of a name, number or street', () => {
  for (const [path, value] of [
    ['subject.fullName', 'LÊ THỬ'],
    ['subject.idNumber', '12345'],
    ['subject.residence', 'Số 9 ngõ Thử, Phường Mẫu'],
    ['subject.occupation', 'Giáo viên'],
  ] as const)
    expect(mask(path, value)).not.toContain(value);
});
