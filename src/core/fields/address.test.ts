import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinUnits } from '../../data/units.ts';
import { fullName } from '../record/units.ts';
import { parseAddress, sureParts } from './address.ts';

const units = builtinUnits();
const parse = (text: string, asOf?: string) => parseAddress(text, units, asOf);
const CARD = '2021-04-20';
const TODAY = '2026-11-24';

describe('an address in one line', () => {
  test('of an old card leads to the ward of today where all of the old ward went there', () => {
    const parsed = parse('Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội', CARD);
    expect(parsed).toEqual({
      street: 'Số 1 phố Mẫu',
      oldWard: 'Trúc Bạch',
      oldDistrict: 'Ba Đình',
      ward: { status: 'exact', candidates: ['Phường Ba Đình'] },
      province: { status: 'exact', candidates: ['Thành phố Hà Nội'] },
    });
    expect(sureParts(parsed)).toEqual({
      country: 'Việt Nam',
      province: 'Thành phố Hà Nội',
      ward: 'Phường Ba Đình',
      street: 'Số 1 phố Mẫu',
    });
  });

  test('leaves a ward that was split to the officer', () => {
    const { ward, street } = parse('Tổ 5, Điện Biên, Ba Đình, Hà Nội', CARD);
    expect(ward.status).toBe('choice');
    expect(ward.candidates).toHaveLength(4);
    expect(street).toBe('Tổ 5');
    expect(sureParts(parse('Tổ 5, Điện Biên, Ba Đình, Hà Nội', CARD))).not.toHaveProperty('ward');
  });

  test('tells wards of one name apart by their district', () => {
    const of = (district: string) => parse(`Thôn Mẫu, Minh Khai, ${district}, Hà Nội`, CARD).ward.candidates;
    expect(of('Hai Bà Trưng')).not.toEqual(of('Hoài Đức'));
    expect(parse('Thôn Mẫu, Minh Khai, Hà Nội', CARD).ward.status).toBe('choice');
    expect(parse('Thôn Mẫu, Phường Minh Khai, Huyện Hoài Đức, Hà Nội', CARD).ward.status).toBe('choice');
  });

  test('a name that is a district of old and a ward of today is told by the day of the paper', () => {
    const text = 'Số 1 phố Mẫu, Ba Đình, Hà Nội';
    expect(parse(text, TODAY).ward).toEqual({ status: 'exact', candidates: ['Phường Ba Đình'] });
    expect(parse(text, '2024-08-10').ward.status).toBe('choice');
    expect(parse(text).ward.candidates).toContain('Phường Ba Đình');
    expect(parse(text).ward.status).toBe('choice');
    expect(parse(text, '2024-08-10')).toMatchObject({
      street: 'Số 1 phố Mẫu',
      oldDistrict: 'Ba Đình',
      oldWard: null,
    });
  });

  test('reads the units of today as they are written, and a country behind them', () => {
    const parsed = parse('Số 5, Phường Láng, TP. Hà Nội, Việt Nam', TODAY);
    expect(parsed.ward).toEqual({ status: 'exact', candidates: ['Phường Láng'] });
    expect(parse('Số 5, Xã Láng, TP. Hà Nội', TODAY).ward.status).toBe('unknown');
  });

  test('offers the wards of the district where the old ward is in no list', () => {
    const parsed = parse('Số 5, Không Có Thật, Đống Đa, Hà Nội', CARD);
    expect(parsed).toMatchObject({ street: 'Số 5', oldWard: 'Không Có Thật', ward: { status: 'choice' } });
  });

  test('a ward that was merged before the last reform is a choice, likely heirs first', () => {
    const { ward, oldWard } = parse('Số 9, Trung Tự, Đống Đa, Hà Nội', CARD);
    expect([oldWard, ward.status]).toEqual(['Trung Tự', 'choice']);
    expect(ward.candidates.slice(0, 2)).toEqual(['Phường Văn Miếu - Quốc Tử Giám', 'Phường Kim Liên']);
    expect(ward.candidates.length).toBeGreaterThan(2);
    expect(parse('Số 9, Văn Miếu, Đống Đa, Hà Nội', CARD).ward.status).toBe('choice');
  });

  test('a name without its district is a choice where several districts had such a ward', () => {
    for (const name of ['Quang Trung', 'Phú Minh', 'Trần Phú', 'Tân Dân']) {
      const { ward } = parse(`Tổ 3, ${name}, Hà Nội`, CARD);
      expect(ward.status).toBe('choice');
      expect(ward.candidates.length).toBeGreaterThan(1);
    }
    expect(parse('Tổ 3, Trúc Bạch, Hà Nội', CARD).ward.status).toBe('exact');
  });

  test('a district that is written out means the units of before, whatever the day of the paper', () => {
    for (const asOf of [CARD, TODAY, undefined])
      expect(parse('Số 1, P. Trúc Bạch, Q. Ba Đình, TP. Hà Nội', asOf)).toMatchObject({
        street: 'Số 1',
        oldDistrict: 'Q. Ba Đình',
        ward: { status: 'exact', candidates: ['Phường Ba Đình'] },
      });
    const { ward } = parse('Số 1, Điện Biên, Ba Đình, Hà Nội', TODAY);
    expect(ward.status).toBe('choice');
    expect(ward.candidates).toContain('Phường Hoàn Kiếm');
  });

  test('spellings: marks apart, tone on the other vowel, capitals, no commas', () => {
    for (const text of [
      'Số 5, Phường Yên Hoà, Hà Nội',
      'Số 5, PHƯỜNG YÊN HÒA, HÀ NỘI',
      'Số 5, P.Yên Hòa, TP.Hà Nội'.normalize('NFD'),
      'Số 5 Phường Yên Hòa Thành phố Hà Nội',
      'Số 5 - Phường Yên Hòa - Hà Nội - Việt Nam',
    ])
      expect(sureParts(parse(text, TODAY))).toEqual({
        country: 'Việt Nam',
        province: 'Thành phố Hà Nội',
        ward: 'Phường Yên Hoà',
        street: 'Số 5',
      });
  });

  test('without commas a bare name is never sure', () => {
    expect(parse('Số 12 Láng Hà Nội', TODAY)).toMatchObject({
      ward: { status: 'choice', candidates: ['Phường Láng'] },
      province: { status: 'choice' },
    });
    expect(parse('Số 12 phố Láng, Hà Nội', TODAY).ward.status).toBe('unknown');
    expect(parse('Số 3 đường Hà Nội').province.status).toBe('unknown');
  });

  test('elsewhere an old ward offers its namesake of today, and takes it never', () => {
    const parsed = parse('Xóm Mẫu, Xã Quỳnh Lưu, Huyện Quỳnh Lưu, Nghệ An', CARD);
    expect(parsed).toMatchObject({
      street: 'Xóm Mẫu',
      oldWard: 'Xã Quỳnh Lưu',
      oldDistrict: 'Huyện Quỳnh Lưu',
      ward: { status: 'choice', candidates: ['Xã Quỳnh Lưu'] },
    });
    expect(parse('Xóm Mẫu, Xã Quỳnh Lưu, Nghệ An', CARD).ward.status).toBe('choice');
    expect(parse('Xóm Mẫu, Xã Quỳnh Lưu, Nghệ An', TODAY).ward.status).toBe('exact');
    expect(parse('Thôn 1, Xã Mẫu, Quỳnh Lưu, Nghệ An', TODAY).ward.status).toBe('choice');
    // A province that is no more: the text is of before, whatever the day.
    expect(parse('Khu 2, Phường Việt Trì, Hòa Bình', TODAY).ward.status).toBe('choice');
  });

  test('elsewhere knows the province of today, and guesses no ward', () => {
    const parsed = parse('Xã Mẫu, Huyện Mẫu, Thái Bình', CARD);
    expect(parsed.province.candidates).toEqual(['Tỉnh Hưng Yên']);
    expect(parsed).toMatchObject({
      oldWard: 'Xã Mẫu',
      oldDistrict: 'Huyện Mẫu',
      ward: { status: 'unknown' },
    });
    expect(sureParts(parsed)).toEqual({ country: 'Việt Nam', province: 'Tỉnh Hưng Yên' });
    expect(parse('Khu 6, Phường Việt Trì, Tỉnh Phú Thọ').ward.candidates).toEqual(['Phường Việt Trì']);
  });

  test('without a province nothing is known', () => {
    for (const text of ['', ',', 'Số 1 phố Mẫu', 'Số 1, Ba Đình'])
      expect(parse(text)).toMatchObject({
        street: null,
        ward: { status: 'unknown' },
        province: { status: 'unknown' },
      });
  });

  test('every old ward in its district leads to wards of today, and to one only where it says so', () => {
    const districts = ['Quận Ba Đình', 'Huyện Ba Vì', 'Thị xã Sơn Tây'];
    for (const district of districts)
      for (const old of units.oldWardsIn(district)) {
        const { ward } = parse(`Số 1, ${fullName(old)}, ${district}, Thành phố Hà Nội`, CARD);
        expect(ward.candidates).toHaveLength(old.new.length);
        expect(ward.status).toBe(old.new.length === 1 && !old.unsure ? 'exact' : 'choice');
      }
  });

  test('whatever the text, a ward that is exact is one of today', () => {
    const word = fc.constantFrom(
      'Số 1',
      'Ba Đình',
      'Láng',
      'Phường Láng',
      'Điện Biên',
      'Hà Nội',
      'Thái Bình',
      'Sơn Tây',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom(undefined, CARD, TODAY),
        (words, asOf) => {
          const { ward } = parse(words.join(', '), asOf);
          if (ward.status === 'exact') expect(units.wardsNamed(ward.candidates[0]!)).toHaveLength(1);
          if (ward.status === 'unknown') expect(ward.candidates).toEqual([]);
        },
      ),
    );
  });
});
