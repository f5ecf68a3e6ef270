import { describe, expect, test } from 'vitest';
import communes from '../../data/units/communes.json' with { type: 'json' };
import oldWards from '../../data/units/hanoi-old-wards.json' with { type: 'json' };
import provinces from '../../data/units/provinces.json' with { type: 'json' };
import { builtinUnits } from '../../data/units.ts';
import { compileUnits, fullName } from './units.ts';

const units = builtinUnits();

describe('administrative units', () => {
  test('there are 34 provinces with 3,321 communes, of which 126 lie on the land of 526 old ones of Hà Nội', () => {
    expect(units.provinces).toHaveLength(34);
    const all = units.provinces.flatMap(p => units.wardsIn(p.code));
    expect(all).toHaveLength(3321);
    expect(new Set(all.map(w => w.code)).size).toBe(3321);
    expect(units.wardsIn('01')).toHaveLength(126);
    const of2025 = oldWards.wards.filter((w: { unsure?: boolean }) => !w.unsure);
    expect(of2025).toHaveLength(526);
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
    const wrong = units.provinces.flatMap(({ code }) =>
      units.wardsIn(code).filter(ward => {
        const other = `${ward.unit === 'Xã' ? 'Phường' : 'Xã'} ${ward.name}`;
        const found = units.wardsNamed(fullName(ward), code);
        return found.length !== 1 || found[0] !== ward || units.wardsNamed(other, code).length > 0;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('no old ward of Hà Nội is forgotten: every ward of today has some, in the district that it lies in', () => {
    const heirs = new Set(oldWards.wards.flatMap(w => w.new));
    expect(units.wardsIn('01').filter(w => !heirs.has(w.code))).toEqual([]);
    expect(new Set(oldWards.wards.map(w => w.district)).size).toBe(30);
  });

  test('a ward that was merged before 2025-07 is known by its district, and is never sure', () => {
    for (const [name, district] of [
      ['Phường Kim Giang', 'Quận Thanh Xuân'],
      ['Phường Trung Tự', 'Quận Đống Đa'],
      ['Xã Kim Lan', 'Huyện Gia Lâm'],
      ['Phường Bùi Thị Xuân', 'Quận Hai Bà Trưng'],
    ] as const) {
      const old = units.oldWardsNamed(name, district);
      expect(old).toHaveLength(1);
      expect(old[0]!.unsure).toBe(true);
    }
  });

  test('wards of one name in two districts lead to other wards of today', () => {
    const heirs = (district: string) =>
      units.heirsOf(units.oldWardsNamed('Trung Hòa', district)).map(w => w.name);
    expect(heirs('Huyện Chương Mỹ')).toEqual(['Phú Nghĩa']);
    expect(heirs('Quận Cầu Giấy')).not.toContain('Phú Nghĩa');
  });

  test('data that names a ward which is not there is refused', () => {
    const broken = { ...oldWards, wards: [{ ...oldWards.wards[0]!, new: ['99999'] }] };
    expect(() => compileUnits({ provinces, communes, oldWards: broken })).toThrow('99999');
  });
});
