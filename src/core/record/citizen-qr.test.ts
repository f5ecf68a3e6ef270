import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../locales/text.ts';
import { parseScan } from './citizen-qr.ts';
import { checkDigit } from './mrz.ts';
import { SCAN_REFUSALS, SCAN_WARNINGS } from './scan-codes.ts';

const TODAY = '2026-11-24';
const CCCD =
  '001090000001|011000001|Nguyễn Văn Thử|15031990|Nam|Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội|20042021';
const CAN_CUOC =
  '001090000001|011000001|Nguyễn Văn Thử|15031990|Nam|Số 1 phố Mẫu, Ba Đình, Hà Nội|10082024|||Nguyễn Văn Cha|Trần Thị Mẹ';
const MRZ = [
  'IDVNM0900000018001090000001<<9',
  '9003152M3003150VNM<<<<<<<<<<<6',
  'NGUYEN<<VAN<THU<<<<<<<<<<<<<<<',
];
const scan = (text: string) => parseScan(text, TODAY);
const codeOf = (text: string) => {
  const result = scan(text);
  return result.ok ? 'ok' : result.code;
};

describe('a citizen ID card', () => {
  test('is read whole, with the issuer that its day of issue had', () => {
    const result = scan(CCCD);
    expect(result).toMatchObject({
      ok: true,
      kind: 'cccd7',
      oldIdNumber: '011000001',
      addressText: 'Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội',
      warnings: ['old_address'],
      values: {
        fullName: 'Nguyễn Văn Thử',
        personalId: '001090000001',
        birthDate: '1990-03-15',
        gender: 'Nam',
        idIssueDate: '2021-04-20',
        idIssuePlace: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      },
    });
  });

  test('of 2024 names the ministry and offers the parents without taking them', () => {
    const result = scan(CAN_CUOC);
    expect(result).toMatchObject({
      ok: true,
      kind: 'cancuoc10',
      related: { father: 'Nguyễn Văn Cha', mother: 'Trần Thị Mẹ' },
      values: { idType: 'Thẻ căn cước', idIssuePlace: 'Bộ Công an' },
    });
    if (result.ok) expect(Object.keys(result.values).some(k => k.startsWith('father'))).toBe(false);
  });

  test('is read with the line ends that scanners add, without an old number, and with a 29 February', () => {
    expect(codeOf(`${CCCD}\r\n`)).toBe('ok');
    expect(
      codeOf('001185000002||Trần Thị Mẫu|02091985|Nữ|Thôn Mẫu, Thanh Liệt, Thanh Trì, Hà Nội|01072022'),
    ).toBe('ok');
    expect(
      codeOf(
        '034187000004|151000004|Phạm Thị Dấu Tiếng Việt|29021988|Nữ|Xã Mẫu, Huyện Mẫu, Thái Bình|12122021',
      ),
    ).toBe('ok');
    expect(codeOf(CCCD.normalize('NFD'))).toBe('ok');
  });

  test('is read once where it was scanned twice, and behind the mark that scanners put in front', () => {
    expect(codeOf(`${CCCD}\r\n${CCCD}\r\n`)).toBe('ok');
    expect(codeOf(`]Q1${CCCD}`)).toBe('ok');
  });

  test('of an early day names the department of that day, and an address under the units of that day', () => {
    const early = scan(CCCD.replace('20042021', '20042017'));
    expect(early.ok && early.values.idIssuePlace).toBe('Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư');
    const late = scan(CAN_CUOC.replace('10082024', '10082025'));
    expect(late.ok && late.warnings).toEqual([]);
  });

  test('of people with names from elsewhere, and of houses with letters and digits, is no damage', () => {
    for (const name of ['LEE MIN HO', "H'Wen Kpă", 'Y Moan Ênuôl', 'Ksor Phước', 'Ngô Thanh Vân'])
      expect(codeOf(CCCD.replace('Nguyễn Văn Thử', name))).toBe('ok');
    for (const street of ['P302 nhà CT2A, Khu2', 'Số 12A/5, Lô E5', 'Tổ 5'])
      expect(codeOf(CCCD.replace('Số 1 phố Mẫu', street))).toBe('ok');
  });

  test('without any marks is taken, and says so', () => {
    const plain = scan(
      CCCD.replace('Nguyễn Văn Thử', 'NGUYEN VAN THU').replace(
        'Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội',
        'So 1, Truc Bach, Ba Dinh, Ha Noi',
      ),
    );
    expect(plain.ok && plain.warnings).toContain('name_without_diacritics');
  });

  test('whose number does not fit sex or year is taken with a warning', () => {
    const odd = scan(CCCD.replace('15031990', '15031991').replace('|Nam|', '|Nữ|'));
    expect(odd.ok && odd.warnings).toEqual(expect.arrayContaining(['id_unlike_birth', 'id_unlike_gender']));
  });
});

describe('a broken scan gets its own answer and nothing is kept', () => {
  test.each([
    ['', 'empty'],
    ['   \r\n', 'empty'],
    ['x'.repeat(300_000), 'too_long'],
    [`${CCCD}${'|'.repeat(300_000)}`, 'too_long'],
    ['001090000001', 'number_only'],
    ['001090000001|011000001|Nguye64n Va8n Thu73|15031990|Nam|So61 1 pho61 Ma64u|20042021', 'ime_damage'],
    ['001090000001|011000001|Nguyeenx Vawn Thuwr|15031990|Nam|Soos 1|20042021', 'ime_damage'],
    ['001090000001|011000001|Nguyá»…n VÄƒn Thá»­|15031990|Nam|SÃ´Ì 1|20042021', 'mojibake'],
    [CCCD.replace('Nguyễn Văn Thử', 'Nguy?n V?n Th?'), 'mojibake'],
    [CCCD.replace('Nguyễn Văn Thử', 'NguyÔn V¨n Thö'), 'mojibake'],
    [CCCD.replace('Nguyễn Văn Thử', 'Nguyß╗àn V─ân Thß╗¡'), 'mojibake'],
    [CCCD.replace('|Nam|', '|Nu74|'), 'ime_damage'],
    [CCCD.replace('001090000001', '00ă0đ000000ă'), 'ime_damage'],
    [CCCD.replaceAll('|', '\\'), 'ime_damage'],
    [CCCD.replaceAll('|', '~'), 'ime_damage'],
    [CCCD.replaceAll('|', ''), 'ime_damage'],
    [`${CCCD}\n001185000002||Trần Thị Mẫu|02091985|Nữ|Thanh Liệt, Thanh Trì, Hà Nội|01072022`, 'two_cards'],
    [`${CCCD}|x`, 'wrong_fields'],
    ['DN4010000000001|4e677579|15/03/1990|1', 'health_card'],
    ['https://example.invalid/abc', 'web_address'],
    ['00020101021238570010A000000727', 'payment'],
    ['BEGIN:VCARD\nFN:Thử\nEND:VCARD', 'contact_or_wifi'],
    ['WIFI:S:phuong;T:WPA;P:x;;', 'contact_or_wifi'],
    ['001090000001|011000001|Nguyễn Văn Thử', 'wrong_fields'],
    [CCCD.replace('001090000001', '00109000001'), 'bad_id'],
    [CCCD.replace('15031990', '31021990'), 'bad_date'],
    [CCCD.replace('20042021', '20042031'), 'bad_date'],
    [CCCD.replace('|Nam|', '|Khác|'), 'bad_gender'],
    ['xin chào', 'unknown'],
  ])('%.40s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('whatever is scanned, the answer is a whole person or a reason', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), text => {
        const result = scan(text);
        if (result.ok) expect(result.values.personalId).toMatch(/^\d{12}$/);
      }),
    );
  });
});

test('every code has its sentence in both languages', () => {
  for (const code of [...SCAN_REFUSALS, ...SCAN_WARNINGS])
    for (const texts of Object.values(TEXTS)) expect(texts[`scan.${code}`]).toMatch(/\S/);
  expect(TEXTS.vi['scan.ime_damage']).toContain('tắt UniKey rồi quét lại');
});

describe('the machine-readable zone', () => {
  test('is read from three lines, from one of ninety characters, and with stray blanks', () => {
    for (const text of [MRZ.join('\n'), MRZ.join(''), MRZ.join(' \r\n ')])
      expect(scan(text)).toMatchObject({
        ok: true,
        kind: 'mrz',
        warnings: ['name_without_diacritics'],
        values: {
          fullName: 'NGUYEN VAN THU',
          personalId: '001090000001',
          birthDate: '1990-03-15',
          gender: 'Nam',
          idExpiryDate: '2030-03-15',
        },
      });
  });

  test('an expired card is taken with a warning', () => {
    const lines = [
      'IDVNM1850000028001185000002<<9',
      '8509026F2509024VNM<<<<<<<<<<<8',
      'TRAN<<THI<MAU<<<<<<<<<<<<<<<<<',
    ];
    const result = scan(lines.join('\n'));
    expect(result.ok && result.warnings).toContain('expired');
  });

  test('says which line a wrong check digit stands in', () => {
    expect(codeOf([MRZ[0]!.replace('0900000018', '0900000017'), MRZ[1], MRZ[2]].join('\n'))).toBe(
      'mrz_check_1',
    );
    expect(codeOf([MRZ[0], MRZ[1]!.replace('9003152', '9003153'), MRZ[2]].join('\n'))).toBe('mrz_check_2');
    expect(codeOf([MRZ[0], `${MRZ[1]!.slice(0, 29)}5`, MRZ[2]].join('\n'))).toBe('mrz_check_3');
  });

  test('knows the century from the personal number, and mends a last line that lost its end', () => {
    const one = (id: string) => `IDVNM0900000018${id}<<`;
    const line2 = (first: string) => {
      const birth = `250315${checkDigit('250315')}M3003150VNM<<<<<<<<<<<`;
      const digits = first.slice(5) + birth.slice(0, 7) + birth.slice(8, 15) + birth.slice(18, 29);
      return birth + checkDigit(digits);
    };
    for (const [id, year] of [
      ['001025000001', '1925'],
      ['001225000001', '2025'],
    ] as const) {
      const first = `${one(id)}9`;
      const result = scan([first, line2(first), 'NGUYEN<<VAN<THU'].join('\n'));
      expect(result.ok && result.values.birthDate).toBe(`${year}-03-15`);
    }
  });

  test('of another country, or with a line missing, is refused', () => {
    expect(codeOf(MRZ.join('\n').replaceAll('VNM', 'LAO'))).toBe('foreign_card');
    expect(codeOf('P<LAOKHAMPHAN<<SOMSAK<<<<<<<<<<<<<<<<<<<<<<<<<<')).toBe('foreign_card');
    expect(codeOf(MRZ.slice(0, 2).join('\n'))).toBe('mrz_incomplete');
  });

  test('every single wrong digit of a number or date is noticed', () => {
    for (const at of [5, 8, 14]) {
      const line = MRZ[0]!;
      const digit = String((Number(line[at]) + 1) % 10);
      expect(codeOf([line.slice(0, at) + digit + line.slice(at + 1), MRZ[1], MRZ[2]].join('\n'))).not.toBe(
        'ok',
      );
    }
    expect(checkDigit('520727')).toBe('3');
  });
});
