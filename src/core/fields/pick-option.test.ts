import { describe, expect, test } from 'vitest';
import { pickOption } from './pick-option.ts';

const chosen = (path: string, value: string, options: string[]) => {
  const found = pickOption(path, value, options);
  return found.kind === 'one' ? options[found.index] : found.kind;
};

describe('pickOption', () => {
  test('takes the exact text whatever its Unicode form, case or place of the tone', () => {
    expect(chosen('a.residence.ward', 'Phường Yên Hòa', ['Phường Yên Hoà', 'Phường Láng'])).toBe('Phường Yên Hoà');
    expect(chosen('a.residence.ward', 'Phường Láng', ['Phường Láng'.normalize('NFD')])).toBe('Phường Láng'.normalize('NFD'));
    expect(chosen('a.relation', 'Con đẻ', ['Con Đẻ', 'Con nuôi'])).toBe('Con Đẻ');
  });

  test('knows the prefixes of places, and never makes a xã of a phường', () => {
    const provinces = ['Thành phố Hà Nội', 'Tỉnh Hà Tĩnh'];
    expect(chosen('a.residence.province', 'Hà Nội', provinces)).toBe('Thành phố Hà Nội');
    expect(chosen('a.residence.province', 'TP. Hà Nội', provinces)).toBe('Thành phố Hà Nội');
    expect(chosen('a.residence.province', 'Thành phố Hà Nội', ['Hà Nội', 'Hà Nam'])).toBe('Hà Nội');
    expect(chosen('a.residence.ward', 'Phường Kim Liên', ['Xã Kim Liên'])).toBe('none');
    expect(chosen('a.residence.ward', 'Kim Liên', ['Xã Kim Liên', 'Phường Kim Liên'])).toBe('many');
  });

  test('keeps near-twins of the ethnic lists apart', () => {
    expect(chosen('a.ethnicity', 'Kinh', ['Kinh (Việt)', 'Kinh'])).toBe('Kinh');
    expect(chosen('a.ethnicity', 'Kinh', ['Kinh (Việt)', 'Tày'])).toBe('Kinh (Việt)');
    expect(chosen('a.ethnicity', 'Mông', ['Mông (Hmông)', 'Mông (HơMông)', 'Mường'])).toBe('many');
    expect(chosen('a.ethnicity', 'Mường', ['Mông', 'Mường'])).toBe('Mường');
    expect(chosen('a.ethnicity', 'Nùng', ['Nùng Giang'])).toBe('none');
  });

  test('knows a country by its long name and a sex by its English one', () => {
    expect(chosen('a.nationality', 'Việt Nam', ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Lào'])).toMatch(/chủ nghĩa/);
    expect(chosen('a.gender', 'Nữ', ['Male', 'Female'])).toBe('Female');
    expect(chosen('dossier.copyRequested', 'Có', ['Yes', 'No'])).toBe('Yes');
  });

  test('never takes one ID paper for another', () => {
    const papers = ['Thẻ căn cước', 'Căn cước công dân', 'Giấy chứng nhận căn cước'];
    expect(chosen('a.idType', 'CCCD', papers)).toBe('Căn cước công dân');
    expect(chosen('a.idType', 'Căn cước', papers)).toBe('Thẻ căn cước');
    expect(chosen('a.idType', 'Hộ chiếu', papers)).toBe('none');
  });

  test('takes one of several relations only where one fits', () => {
    expect(chosen('a.relation', 'Mẹ', ['Mẹ đẻ', 'Mẹ nuôi'])).toBe('Mẹ đẻ');
    expect(chosen('a.relation', 'Bố', ['Cha', 'Mẹ', 'Người giám hộ/đại diện hợp pháp'])).toBe('Cha');
  });

  test('finds a procedure by code or name, and never a prompt', () => {
    const list = ['-- Chọn --', '2.000815 - Chứng thực bản sao từ bản chính', '1.004873 - Cấp giấy xác nhận'];
    expect(chosen('dossier.procedureName', 'Chứng thực bản sao từ bản chính', list)).toMatch(/^2\.000815/);
    expect(chosen('dossier.procedureName', '1.004873', list)).toMatch(/^1\.004873/);
    expect(chosen('dossier.procedureName', 'Chọn', ['-- Chọn --'])).toBe('none');
  });
});
