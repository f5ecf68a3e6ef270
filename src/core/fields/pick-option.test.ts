import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPrompt, pickOption } from './pick-option.ts';

const chosen = (path: string, value: string, options: string[]) => {
  const found = pickOption(path, value, options);
  return found.kind === 'one' ? options[found.index] : found.kind;
};

describe('pickOption', () => {
  test('takes the exact text whatever its Unicode form, case or place of the tone', () => {
    expect(chosen('a.residence.ward', 'Phường Yên Hòa', ['Phường Yên Hoà', 'Phường Láng'])).toBe(
      'Phường Yên Hoà',
    );
    expect(chosen('a.residence.ward', 'Phường Láng', ['Phường Láng'.normalize('NFD')])).toBe(
      'Phường Láng'.normalize('NFD'),
    );
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
    expect(chosen('a.ethnicity', 'Mông', ["H'Mông", 'Mông (Hmông)', 'Mường'])).toBe('many');
    expect(chosen('a.ethnicity', 'Mông (Hmông)', ['Mông', 'Mường'])).toBe('Mông');
    expect(chosen('a.ethnicity', 'Khơ Me', ['Khmer', 'Kinh'])).toBe('Khmer');
    expect(chosen('a.ethnicity', 'Mường', ['Mông', 'Mường'])).toBe('Mường');
    expect(chosen('a.ethnicity', 'Nùng', ['Nùng Giang'])).toBe('none');
  });

  test('knows a country by its long name and a sex by its English one', () => {
    expect(chosen('a.nationality', 'Việt Nam', ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Lào'])).toMatch(
      /chủ nghĩa/,
    );
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
    expect(chosen('a.relation', 'Mẹ', ['Mẹ đẻ', 'Cha đẻ'])).toBe('Mẹ đẻ');
    expect(chosen('a.relation', 'Mẹ', ['Mẹ đẻ', 'Mẹ nuôi'])).toBe('many');
    expect(chosen('a.relation', 'Con', ['Con đẻ', 'Con nuôi'])).toBe('many');
    expect(chosen('a.relation', 'Ông ngoại', ['Ông nội', 'Bà nội'])).toBe('none');
    expect(chosen('a.relation', 'Ông ngoại', ['Ông', 'Bà'])).toBe('Ông');
    expect(chosen('a.householdRelation', 'Vợ', ['Vợ/chồng', 'Con'])).toBe('Vợ/chồng');
    expect(chosen('a.relation', 'Bà', ['Ba', 'Me'])).toBe('none');
    expect(chosen('a.relation', 'Bố', ['Cha', 'Mẹ', 'Người giám hộ/đại diện hợp pháp'])).toBe('Cha');
  });

  test('finds a procedure by code or name, and never a prompt', () => {
    const list = ['-- Chọn --', '2.000815 - Chứng thực bản sao từ bản chính', '1.004873 - Cấp giấy xác nhận'];
    expect(chosen('dossier.procedureName', 'Chứng thực bản sao từ bản chính', list)).toMatch(/^2\.000815/);
    expect(chosen('dossier.procedureName', '1.004873', list)).toMatch(/^1\.004873/);
    expect(chosen('dossier.procedureCode', '1.004873.000.00.00.H26', list)).toMatch(/^1\.004873/);
    expect(chosen('dossier.procedureName', 'Chọn', ['-- Chọn --'])).toBe('none');
    expect(['Tất cả', '- Vui lòng chọn -', 'Select...', '---', ''].every(isPrompt)).toBe(true);
    expect(['Chồng', 'Allah', 'Nam', 'Chonan'].some(isPrompt)).toBe(false);
  });

  test('never takes a denial for what it denies', () => {
    expect(chosen('a.maritalStatus', 'Kết hôn', ['Chưa kết hôn', 'Ly hôn'])).toBe('none');
    expect(chosen('a.maritalStatus', 'Đã kết hôn', ['Chưa kết hôn', 'Đang có vợ/chồng'])).toBe(
      'Đang có vợ/chồng',
    );
    expect(
      chosen('dossier.resultDelivery', 'Nhận trực tiếp', ['Không nhận trực tiếp', 'Qua bưu chính']),
    ).toBe('none');
    expect(
      chosen('dossier.resultDelivery', 'Nhận trực tiếp', ['Nhận trực tiếp tại quầy', 'Trực tuyến']),
    ).toMatch(/quầy/);
  });

  test('looks through codes and brackets, and through systems that have no marks', () => {
    expect(chosen('a.nationality', 'Việt Nam', ['VN - Việt Nam', 'LA - Lào'])).toBe('VN - Việt Nam');
    expect(chosen('a.nationality', 'Việt Nam', ['Viet Nam', 'Lao'])).toBe('Viet Nam');
    expect(chosen('a.gender', 'Nữ', ['1 - Nam', '2 - Nữ'])).toBe('2 - Nữ');
    expect(chosen('a.gender', 'Nữ', ['Nam', 'Nu'])).toBe('Nu');
    expect(chosen('a.residence.province', 'Thành phố Hà Nội', ['01 - TP Ha Noi', '79 - TP HCM'])).toBe(
      '01 - TP Ha Noi',
    );
    expect(chosen('a.residence.province', 'Tỉnh Đồng Nai', ['Thành phố Đồng Nai', 'TP.HCM'])).toBe(
      'Thành phố Đồng Nai',
    );
    expect(chosen('a.residence.province', 'Thành phố Hồ Chí Minh', ['Tỉnh Đồng Nai', 'TP.HCM'])).toBe(
      'TP.HCM',
    );
    expect(
      chosen('a.residence.ward', 'Phường Văn Miếu - Quốc Tử Giám', ['P. Văn Miếu-Quốc Tử Giám']),
    ).toMatch(/^P\./);
    expect(chosen('a.residence.ward', 'Phường 01', ['Phường 1', 'Phường 10'])).toBe('Phường 1');
    expect(
      chosen('a.idIssuePlace', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội', [
        'Cục Cảnh sát',
        'Cục CS QLHC về TTXH',
      ]),
    ).toBe('Cục CS QLHC về TTXH');
  });

  test('gives an index of the list, and only of an option that is no prompt', () => {
    const text = fc.constantFrom(
      'Nam',
      'Nữ',
      '-- Chọn --',
      'Kinh',
      'Mẹ',
      'Phường Láng',
      'Xã Láng',
      'Có',
      'VN',
      'x',
      '',
    );
    const path = fc.constantFrom(
      'a.gender',
      'a.relation',
      'a.residence.ward',
      'a.nationality',
      'dossier.note',
    );
    fc.assert(
      fc.property(path, text, fc.array(text, { maxLength: 8 }), (where, value, options) => {
        const found = pickOption(where, value, options);
        const indexes = found.kind === 'one' ? [found.index] : found.kind === 'many' ? found.indexes : [];
        for (const i of indexes) expect(isPrompt(options[i]!)).toBe(false);
        if (value !== '' && !isPrompt(value) && options.includes(value))
          expect(options[indexes[0]!]).toBe(value);
      }),
    );
  });
});

test('an option that says the same again in a tongue without marks is the option', () => {
  expect(chosen('dossier.copyRequested', 'Có', ['Có / Yes', 'Không / No'])).toBe('Có / Yes');
  expect(chosen('applicant.idType', 'Hộ chiếu', ['Thẻ căn cước | ID card', 'Hộ chiếu | Passport'])).toBe(
    'Hộ chiếu | Passport',
  );
});
