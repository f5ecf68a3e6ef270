import { describe, expect, test } from 'vitest';
import { blockName, pathName } from './path-name.ts';
import { initials, showSource, showTime, showValue } from './show-value.ts';

const AT = new Date(2026, 10, 23, 9, 2).getTime();

describe('how facts are shown', () => {
  test('dates by day, month and year, all else as it stands', () => {
    expect(showValue('1985-03-02')).toBe('02/03/1985');
    expect(showValue('001185000002')).toBe('001185000002');
    expect(showValue('••/••/1985')).toBe('••/••/1985');
  });
  test('the time of today without its day, of other days with it', () => {
    expect(showTime(AT, AT + 60_000)).toBe('09:02');
    expect(showTime(AT, AT + 86_400_000)).toBe('09:02 23/11');
  });
  test('where a value came from', () => {
    const today = new Date().setHours(9, 12, 0, 0);
    expect(showSource({ kind: 'qr', at: today })).toBe('từ QR 09:12');
    expect(showSource({ kind: 'page', host: 'a.gov.vn', at: today })).toBe('từ trang a.gov.vn 09:12');
    expect(showSource({ kind: 'derived', from: 'mother', at: today })).toBe('suy ra từ Mẹ 09:12');
  });
  test('initials of clear, masked and missing names', () => {
    expect(initials('Đặng Thị Ánh')).toBe('ĐÁ');
    expect(initials('TRẦN T•• M••')).toBe('TM');
    expect(initials('Mẫu')).toBe('M');
    expect(initials('')).toBe('');
  });
  test('blocks and paths by their names', () => {
    expect(blockName('mother')).toBe('Mẹ');
    expect(blockName('member[1]')).toBe('Thành viên hộ 2');
    expect(blockName('dossier')).toBe('Nội dung hồ sơ');
    expect(pathName('mother.idIssueDate')).toBe('Ngày cấp');
    expect(pathName('death.cause')).toBe('Nguyên nhân chết');
    expect(pathName('owner.permanentAddress.ward')).toBe('Nơi thường trú: phường, xã');
  });
});
