import { expect, test } from 'vitest';
import { namesSomebody } from './without-people.ts';

test('names are seen in capitals and in small letters, with two words and with four', () => {
  for (const text of [
    'NGUYỄN MINH ANH',
    'Hồ sơ của Lê An',
    'Trần Thị Mẫu',
    'LÊ THỊ C',
    'Bà VÕ HOÀNG MAI ANH',
  ])
    expect(namesSomebody(text, []), text).toBe(true);
});

test('words of forms that begin like a name are none', () => {
  for (const text of [
    'HỒ SƠ ĐÍNH KÈM',
    'Lý do đề nghị',
    'THÀNH PHỐ HÀ NỘI',
    'Ngày sinh dương lịch',
    'LƯƠNG HƯU, TRỢ CẤP',
    'Thông tin người mẹ',
  ])
    expect(namesSomebody(text, []), text).toBe(false);
});

test('a name that a case holds is seen however it is written', () => {
  expect(namesSomebody('Hộ ông quách phú', ['quach phu'])).toBe(true);
});
