import { describe, expect, test } from 'vitest';
import oldWards from '../../data/units/hanoi-old-wards.json' with { type: 'json' };
import wards from '../../data/units/hanoi-wards.json' with { type: 'json' };
import provinces from '../../data/units/provinces.json' with { type: 'json' };
import { builtinUnits } from '../../data/units.ts';
import { compileUnits, fullName } from './units.ts';

const units = builtinUnits();

describe('administrative units', () => {
  test('there are 34 provinces, and 126 wards of Hà Nội on the land of 526', () => {
    expect([units.provinces.length, units.wards.length, oldWards.wards.length]).toEqual([34, 126, 526]);
  });

  test('a province is known by its name of today, of before, and as people write it', () => {
    const name = (text: string) => units.provinceNamed(text)?.name;
    expect(['Hà Nội', 'TP Hà Nội', 'thành phố hà nội', 'Tỉnh Hà Tây'].map(name)).toEqual(
      Array(4).fill('Hà Nội'),
    );
    expect(['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'TP.HCM', 'Bình Dương'].map(name)).toEqual(
      Array(4).fill('Hồ Chí Minh'),
    );
    expect(['Thanh Hóa', 'Thanh Hoá', 'Đăk Lăk', 'Thái Bình', 'Mẫu'].map(name)).toEqual([
      'Thanh Hoá',
      'Thanh Hoá',
      'Đắk Lắk',
      'Hưng Yên',
      undefined,
    ]);
  });

  test('every one of the 63 provinces of before leads to one of today', () => {
    const merged = units.provinces.flatMap(p => p.merged ?? []);
    // 29 merged ones; Hà Tây, Thừa Thiên Huế and two more spellings of Đắk Nông come on top.
    expect(merged).toHaveLength(29 + 4);
    expect(merged.every(old => units.provinceNamed(old) !== null)).toBe(true);
  });

  test('every ward is found by its full name, and by no other unit', () => {
    for (const ward of units.wards) {
      expect(units.wardsNamed(fullName(ward))).toEqual([ward]);
      expect(units.wardsNamed(`${ward.unit === 'Xã' ? 'Phường' : 'Xã'} ${ward.name}`)).toEqual([]);
    }
  });

  test('data that names a ward which is not there is refused', () => {
    const broken = { ...oldWards, wards: [{ ...oldWards.wards[0]!, new: ['99999'] }] };
    expect(() => compileUnits({ provinces, wards, oldWards: broken })).toThrow('99999');
  });
});
