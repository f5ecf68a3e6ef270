import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinUnits } from '../../data/units.ts';
import { fullName, type Province, type Ward } from '../record/units.ts';
import { parseAddress, sureParts } from './address.ts';
import { sameKey } from './fold.ts';
import { joinAddress } from './join-address.ts';

const units = builtinUnits();
const TODAY = '2026-11-24';
const COMMUNES: [Province, Ward][] = units.provinces.flatMap(p =>
  units.wardsIn(p.code).map((w): [Province, Ward] => [p, w]),
);

const SHORT: Record<string, readonly string[]> = {
  Phường: ['Phường ', 'P. ', 'P.', 'phường ', 'PHƯỜNG '],
  Xã: ['Xã ', 'X. ', 'X.', 'xã '],
  'Đặc khu': ['Đặc khu ', 'ĐK. ', 'đặc khu '],
  'Thành phố': ['Thành phố ', 'TP. ', 'TP ', 'TP.', 'Tp ', 'T.P. '],
  Tỉnh: ['Tỉnh ', 'T. ', 'tỉnh '],
};
const STREETS = [
  'Số 1 phố Mẫu',
  'Thôn Mẫu',
  'Số 12 ngõ 34, phố Thí Điểm',
  'Tổ 5, khu phố 2',
  'Phòng 905, tòa nhà Giả Định, đường Hà Nội',
  'Ấp Tân Mẫu',
];

const found = (text: string, asOf?: string) => sureParts(parseAddress(text, units, asOf));
const is = ([p, w]: [Province, Ward], street: string, parts: ReturnType<typeof found>): boolean =>
  parts.province === fullName(p) &&
  parts.ward === fullName(w) &&
  sameKey(parts.street ?? '') === sameKey(street);
const name = ([p, w]: [Province, Ward]) => `${fullName(w)}, ${fullName(p)}`;

describe('an address put into one line and taken apart again', () => {
  test.each(['NFC', 'NFD'])('every commune of the country comes back, in %s', form => {
    const lost = COMMUNES.filter(c => {
      const line = joinAddress({ street: STREETS[0]!, ward: fullName(c[1]), province: fullName(c[0]) });
      return !is(c, STREETS[0]!, found(line.normalize(form), TODAY));
    });
    expect(lost.map(name)).toEqual([]);
  });

  test('outside Hà Nội it needs no date, where the unit is written', () => {
    const lost = COMMUNES.filter(c => c[0].code !== units.wardsOf).filter(
      c =>
        !is(
          c,
          STREETS[1]!,
          found(joinAddress({ street: STREETS[1]!, ward: fullName(c[1]), province: fullName(c[0]) })),
        ),
    );
    expect(lost.map(name)).toEqual([]);
  });

  test('however the units are abbreviated, with and without commas, and whatever stands in front', () => {
    const how = fc.record({
      commune: fc.constantFrom(...COMMUNES),
      street: fc.constantFrom(...STREETS),
      ward: fc.nat(),
      province: fc.nat(),
      bare: fc.boolean(),
      comma: fc.constantFrom(', ', ',', ' ', ' - ', '; '),
      form: fc.constantFrom('NFC', 'NFD'),
      end: fc.constantFrom('', ', Việt Nam', '.', ' 100000'),
    });
    fc.assert(
      fc.property(how, h => {
        const [p, w] = h.commune;
        const prefix = (unit: string, n: number) => SHORT[unit]![n % SHORT[unit]!.length]!;
        const ward = prefix(w.unit, h.ward) + w.name;
        const province = (h.bare ? '' : prefix(p.unit, h.province)) + p.name;
        const line = [h.street, ward, province].join(h.comma) + h.end;
        const parts = found(line.normalize(h.form), TODAY);
        expect([parts.province, parts.ward]).toEqual([fullName(p), fullName(w)]);
        expect(sameKey(parts.street ?? '')).toBe(sameKey(h.street));
      }),
      { numRuns: 1000 },
    );
  });

  test('a bare name between commas is enough for a paper of today', () => {
    const lost = COMMUNES.filter(
      c => !is(c, STREETS[0]!, found(`${STREETS[0]}, ${c[1].name}, ${c[0].name}`, TODAY)),
    );
    expect(lost.map(name)).toEqual([]);
  });

  test('on a paper of before no commune outside Hà Nội is sure, whatever its name', () => {
    const sure = COMMUNES.filter(c => c[0].code !== units.wardsOf).filter(
      c => found(`${STREETS[0]}, ${fullName(c[1])}, Huyện Mẫu, ${c[0].name}`, TODAY).ward !== undefined,
    );
    expect(sure.map(name)).toEqual([]);
  });
});
