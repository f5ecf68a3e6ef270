import { describe, expect, test } from 'vitest';
import { builtinUnits } from '../../data/units.ts';
import { fullName } from '../record/units.ts';
import { issuerKey } from './issuers.ts';
import { peopleOf, peoples } from './peoples.ts';
import { pickOption } from './pick-option.ts';

/** As the ministry's forms have them; the codes behind the texts differ from form to form and are never used. */
const PAPERS = [
  'Giấy khai sinh',
  'Giấy chứng nhận căn cước',
  'Chứng minh nhân dân',
  'Giấy chứng minh sỹ quan quân đội nhân dân Việt Nam',
  'Giấy chứng minh công an nhân dân',
  'Căn cước công dân',
  'Hộ chiếu',
  'Sổ hộ khẩu',
  'Các loại giấy tờ tùy thân khác',
  'Thẻ căn cước',
];
const PEOPLES_A = [
  'Kinh',
  'Tày',
  'Thái',
  'Mường',
  'Khơ Me',
  'Hoa',
  'Nùng',
  'Mông',
  'Dao',
  'Khác',
  'Người nước ngoài',
];
const PEOPLES_B = [
  'Kinh',
  'Kinh (Việt)',
  'Mông (Hmông)',
  'Khơ Me',
  'Mông (HơMông)',
  "H'Mông",
  'Khmer',
  'Mông',
  'Mường',
  'Nùng',
  'Tày',
  'Thái',
  'Phúc Kiến',
  'Cu',
  'Thổ',
  'Hoa',
  'Ao Tá',
  'Nùng Giang',
];
const PROVINCES =
  'Thành phố Bắc Ninh|Thành phố Cần Thơ|Thành phố Đà Nẵng|Thành phố Đồng Nai|Thành phố Hà Nội|Thành phố Hải Phòng|Thành phố Hồ Chí Minh|Thành phố Huế|Thành phố Quảng Ninh|Tỉnh An Giang|Tỉnh Cà Mau|Tỉnh Cao Bằng|Tỉnh Đắk Lắk|Tỉnh Điện Biên|Tỉnh Đồng Tháp|Tỉnh Gia Lai|Tỉnh Hà Tĩnh|Tỉnh Hưng Yên|Tỉnh Khánh Hòa|Tỉnh Lai Châu|Tỉnh Lâm Đồng|Tỉnh Lạng Sơn|Tỉnh Lào Cai|Tỉnh Nghệ An|Tỉnh Ninh Bình|Tỉnh Phú Thọ|Tỉnh Quảng Ngãi|Tỉnh Quảng Trị|Tỉnh Sơn La|Tỉnh Tây Ninh|Tỉnh Thái Nguyên|Tỉnh Thanh Hóa|Tỉnh Tuyên Quang|Tỉnh Vĩnh Long'.split(
    '|',
  );

const chosen = (path: string, value: string, options: readonly string[]) => {
  const found = pickOption(path, value, options);
  return found.kind === 'one' ? options[found.index] : found.kind;
};

describe('the lists of the ministry', () => {
  test('every paper is chosen by its own text, and its short name leads to the same', () => {
    for (const paper of PAPERS) expect(chosen('a.idType', paper, PAPERS)).toBe(paper);
    const short: Record<string, string> = {
      CCCD: 'Căn cước công dân',
      'Thẻ CCCD': 'Căn cước công dân',
      'Căn cước': 'Thẻ căn cước',
      CMND: 'Chứng minh nhân dân',
      Passport: 'Hộ chiếu',
      'Giấy chứng minh sĩ quan quân đội nhân dân Việt Nam': PAPERS[3]!,
    };
    for (const [value, paper] of Object.entries(short)) expect(chosen('a.idType', value, PAPERS)).toBe(paper);
  });

  test('one choice for two papers is taken for either, where the list has none of its own', () => {
    const both = ['CCCD / Thẻ căn cước', 'Chứng minh nhân dân', 'Hộ chiếu hoặc Giấy khai sinh'];
    expect(chosen('a.idType', 'Thẻ căn cước', both)).toBe(both[0]);
    expect(chosen('a.idType', 'Căn cước công dân', both)).toBe(both[0]);
    expect(chosen('a.idType', 'Hộ chiếu', both)).toBe(both[2]);
    expect(chosen('a.idType', 'Giấy chứng nhận căn cước', both)).toBe('none');
    expect(chosen('a.idType', 'Thẻ căn cước', ['CCCD/Thẻ căn cước', 'CMND/Thẻ căn cước'])).toBe('many');
  });

  test('twins of one people are kept apart, and neighbours are never taken', () => {
    for (const list of [PEOPLES_A, PEOPLES_B])
      for (const people of list) expect(chosen('a.ethnicity', people, list)).toBe(people);
    expect(chosen('a.ethnicity', "H'mông", PEOPLES_A)).toBe('Mông');
    expect(chosen('a.ethnicity', 'Khmer', PEOPLES_A)).toBe('Khơ Me');
    expect(chosen('a.ethnicity', 'Kinh (Việt)', PEOPLES_A)).toBe('Kinh');
    expect(chosen('a.ethnicity', 'Hmông', PEOPLES_B)).toBe('many');
    expect(chosen('a.ethnicity', 'Dân tộc Tày', PEOPLES_A)).toBe('Tày');
    expect(chosen('a.ethnicity', 'Hán', PEOPLES_A)).toBe('Hoa');
    for (const [value, list] of [
      ['Thổ', PEOPLES_A],
      ['Nùng', ['Nùng Giang', 'Nùng An']],
      ['Co', ['Cống', 'Cơ-ho', 'Cơ Lao', 'Cơ-tu']],
      ['Lào', ['La Chí', 'Lô Lô', 'Cơ Lao']],
      ['Mông', ['Mnông', 'Mường', 'Mông (Trắng)', 'Mông (Hoa)'].slice(0, 2)],
    ] as const)
      expect(chosen('a.ethnicity', value, list)).toBe('none');
  });

  test('all 54 peoples are different, and each is found under every one of its spellings', () => {
    const all = peoples();
    expect(all).toHaveLength(54);
    expect(all.map(name => peopleOf(name))).toEqual(all.map((_, i) => i));
    for (const [value, official] of [
      ['Ba Na', 'Ba-na'],
      ['Bahnar', 'Ba-na'],
      ['Ê Đê', 'Ê-đê'],
      ['Gia Rai', 'Gia-rai'],
      ['Jrai', 'Gia-rai'],
      ['X’tiêng', 'Xtiêng'],
      ['Mơ Nông', 'Mnông'],
      ['Vân Kiều', 'Bru - Vân Kiều'],
      ['Cao Lan', 'Sán Chay'],
      ['Ba Na (Bahnar)', 'Ba-na'],
    ] as const)
      expect(chosen('a.ethnicity', value, all)).toBe(official);
    expect(peopleOf('Nùng Giang')).toBeNull();
    expect(peopleOf('Thổ (Tày)')).toBeNull();
  });

  test('every province is found, whatever kind of unit the list says it is', () => {
    const units = builtinUnits();
    for (const province of units.provinces) {
      const found = chosen('a.residence.province', fullName(province), PROVINCES);
      expect(units.provinceNamed(found ?? '')?.code).toBe(province.code);
    }
  });

  test('a ward is found among those of its province, with or without its unit', () => {
    const units = builtinUnits();
    for (const { code } of units.provinces) {
      const wards = units.wardsIn(code);
      const short = wards.map(w => w.name);
      for (const ward of [wards[0]!, wards.at(-1)!]) {
        expect(chosen('a.residence.ward', fullName(ward), wards.map(fullName))).toBe(fullName(ward));
        expect(chosen('a.residence.ward', fullName(ward).normalize('NFD'), short)).toBe(ward.name);
      }
    }
  });

  test('a country by its long name; nobody without one becomes a citizen', () => {
    const countries = [
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Người không quốc tịch (Stateless person)',
      'CXD Chưa xác định',
    ];
    expect(chosen('a.nationality', 'Việt Nam', countries)).toBe(countries[0]);
    expect(chosen('a.nationality', 'Không quốc tịch', countries)).toBe(countries[1]);
    expect(chosen('a.residence.country', 'Viet Nam', ['VN', 'Lào'])).toBe('VN');
  });
});

describe('offices that issue cards', () => {
  const POLICE = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
  test.each([
    'CCS QLHC về TTXH',
    'Cục CS QLHC về TTXH',
    'Cục CSQLHC về TTXH',
    'CCSQLHC về TTXH',
    'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI',
    'Cục Cảnh sát QLHC về trật tự xã hội - Bộ Công an',
    'Cục Cảnh sát QLHC về TTXH, Bộ Công an',
    'Cục CS QLHC về TTXH (C06)',
    'C06',
  ])('%s is the department of the police', text => {
    expect(chosen('a.idIssuePlace', POLICE, ['Bộ Công an', text])).toBe(text);
    expect(chosen('a.idIssuePlace', text, [POLICE, 'Bộ Công an'])).toBe(POLICE);
  });

  test('is not the ministry, nor the department that was before it', () => {
    const list = [POLICE, 'Bộ Công an', 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư'];
    for (const office of list) expect(chosen('a.idIssuePlace', office, list)).toBe(office);
    expect(chosen('a.idIssuePlace', 'BCA', list)).toBe('Bộ Công an');
    expect(
      chosen('a.idIssuePlace', 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư', list),
    ).toBe(list[2]);
    expect(chosen('a.idIssuePlace', POLICE, ['Bộ Công an'])).toBe('none');
    expect(issuerKey('CATP Hà Nội')).toBe(issuerKey('Công an TP. Hà Nội'));
    expect(issuerKey('Công an tỉnh Hà Nam')).not.toBe(issuerKey('Công an thành phố Hà Nội'));
  });
});
