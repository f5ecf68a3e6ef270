import { z } from 'zod';
import { type PlaceName, placeName } from '../fields/place-name.ts';

const Code = z.string().regex(/^\d{2}$|^\d{5}$/);
const Day = z.iso.date();
const Name = z.string().min(1).max(60);

export const Province = z.object({
  code: Code,
  name: Name,
  unit: z.enum(['Thành phố', 'Tỉnh']),
  /** Provinces of before that went into this one whole. */
  merged: z.array(Name).optional(),
  /** Other spellings in use. */
  also: z.array(Name).optional(),
});
export const Ward = z.object({ code: Code, name: Name, unit: z.enum(['Phường', 'Xã', 'Đặc khu']) });
export const OldWard = z.object({
  code: Code,
  name: Name,
  unit: z.enum(['Phường', 'Xã', 'Thị trấn']),
  district: Name,
  /** Codes of the wards that took over some of its land: one means that all of it went there. */
  new: z.array(Code).min(1),
  /** The text of the merger does not say where it went. */
  unsure: z.literal(true).optional(),
});

/** Administrative units; each list names its source and the day from or until which it holds. */
export const UnitsData = z.object({
  provinces: z.object({ source: z.string(), since: Day, provinces: z.array(Province) }),
  wards: z.object({ source: z.string(), since: Day, province: Code, wards: z.array(Ward) }),
  oldWards: z.object({ source: z.string(), until: Day, province: Code, wards: z.array(OldWard) }),
});
export type UnitsData = z.infer<typeof UnitsData>;
export type Province = z.infer<typeof Province>;
export type Ward = z.infer<typeof Ward>;
export type OldWard = z.infer<typeof OldWard>;

/** "Phường Ba Đình", as official lists write it. */
export const fullName = (unit: { unit: string; name: string }): string => `${unit.unit} ${unit.name}`;

/** The units, ready to be asked. Wards are known of one province. */
export type Units = {
  provinces: readonly Province[];
  /** Wards of `wardsOf` today. */
  wards: readonly Ward[];
  wardsOf: string;
  /** First day of today's units, ISO. */
  since: string;
  /** By today's name, another spelling, or the name of a province that was merged into it. */
  provinceNamed(text: string): Province | null;
  wardsNamed(text: string): readonly Ward[];
  /** @param district full name of an old district; all of them without it. */
  oldWardsNamed(text: string, district?: string): readonly OldWard[];
  /** Full name of an old district, or null. */
  districtNamed(text: string): string | null;
  /** Wards of today on the land of old ones. */
  heirsOf(old: readonly OldWard[]): readonly Ward[];
  oldWardsIn(district: string): readonly OldWard[];
};

/** @throws where the data does not keep its schema, or names a code that is in no list: a fault of the data. */
export function compileUnits(raw: unknown): Units {
  const data = UnitsData.parse(raw);
  const { provinces } = data.provinces;
  const { wards } = data.wards;
  const old = data.oldWards.wards;
  const byCode = new Map(wards.map(w => [w.code, w]));
  for (const w of old)
    for (const code of w.new) if (!byCode.has(code)) throw new Error(`no ward ${code} (${w.code})`);

  const provinceKeys = new Map<string, Province>();
  for (const p of provinces)
    for (const name of [...(p.merged ?? []), ...(p.also ?? [])]) provinceKeys.set(plain(name), p);
  // Today's names last: where an old name is one of today's, today's counts.
  for (const p of provinces) provinceKeys.set(plain(p.name), p);

  const wardKeys = groupBy(wards, w => placeName(w.name).key);
  const oldKeys = groupBy(old, w => placeName(w.name).key);
  const districts = groupBy(old, w => w.district);
  const districtKeys = new Map([...districts.keys()].map(d => [placeName(d).key, d]));
  const fitting = <T extends { unit: string }>(at: PlaceName, found: readonly T[] = []) =>
    found.filter(w => at.unit === '' || at.unit === w.unit.toLowerCase());

  return {
    provinces,
    wards,
    wardsOf: data.wards.province,
    since: data.wards.since,
    provinceNamed: text => provinceKeys.get(plain(text)) ?? null,
    wardsNamed(text) {
      const at = placeName(text);
      return fitting(at, wardKeys.get(at.key));
    },
    oldWardsNamed(text, district) {
      const at = placeName(text);
      return fitting(at, oldKeys.get(at.key)).filter(w => district === undefined || w.district === district);
    },
    districtNamed(text) {
      const at = placeName(text);
      const district = districtKeys.get(at.key);
      return district && (at.unit === '' || at.unit === placeName(district).unit) ? district : null;
    },
    heirsOf: list => [...new Set(list.flatMap(w => w.new))].map(code => byCode.get(code)!),
    oldWardsIn: district => districts.get(district) ?? [],
  };
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Key of a province: "Bà Rịa-Vũng Tàu" and "Bà Rịa Vũng Tàu" are one. */
const plain = (text: string): string => placeName(text).key.replaceAll(' - ', ' ');
