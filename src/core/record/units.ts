import { type PlaceName, placeName } from '../fields/place-name.ts';
import { type OldWard, type Province, readWard, UnitsData, type Ward } from './units-data.ts';

export type { OldWard, Province, Ward } from './units-data.ts';

/** "Phường Ba Đình", as official lists write it. */
export const fullName = (unit: { unit: string; name: string }): string => `${unit.unit} ${unit.name}`;

/** The units, ready to be asked. Wards of today are known of all provinces, those of before of one. */
export type Units = {
  provinces: readonly Province[];
  /** First day of today's units, ISO. */
  since: string;
  /** Code of the province whose old wards and districts are known. */
  wardsOf: string;
  /** By today's name, another spelling, or the name of a province that was merged into it. */
  provinceNamed(text: string): Province | null;
  /** True for the name of a province that is no more. */
  isFormer(text: string): boolean;
  /** Wards of today. @param province code. */
  wardsIn(province: string): readonly Ward[];
  wardsNamed(text: string, province?: string): readonly Ward[];
  /** @param district full name of an old district; all of them without it. */
  oldWardsNamed(text: string, district?: string): readonly OldWard[];
  /** Full name of an old district, or null. */
  districtNamed(text: string): string | null;
  /** Wards of today on the land of old ones, likely ones first. */
  heirsOf(old: readonly OldWard[]): readonly Ward[];
  oldWardsIn(district: string): readonly OldWard[];
};

type Named = { list: readonly Ward[]; byKey: ReadonlyMap<string, readonly Ward[]> };
const NONE: Named = { list: [], byKey: new Map() };

/** @throws where the data does not keep its schema, or names a code that is in no list: a fault of the data. */
export function compileUnits(raw: unknown): Units {
  const data = UnitsData.parse(raw);
  const { provinces } = data.provinces;
  const { communes } = data.communes;
  const old = data.oldWards.wards;
  const home = data.oldWards.province;

  // One province is read when it is first asked for: of the 34 a case needs one or two.
  const read = new Map<string, Named>();
  const wardsOf = (province: string): Named => {
    const texts = communes[province];
    if (!texts) return NONE;
    let named = read.get(province);
    if (!named) {
      const list = texts.map(readWard);
      named = { list, byKey: groupBy(list, w => placeName(w.name).key) };
      read.set(province, named);
    }
    return named;
  };
  const byCode = new Map(wardsOf(home).list.map(w => [w.code, w]));
  for (const w of old)
    for (const code of w.new) if (!byCode.has(code)) throw new Error(`no ward ${code} (${w.name})`);

  const provinceKeys = new Map<string, Province>();
  const today = new Set<string>();
  for (const p of provinces) for (const name of p.merged ?? []) provinceKeys.set(plain(name), p);
  // Today's names last: where an old name is one of today's, today's counts.
  for (const p of provinces)
    for (const name of [p.name, ...(p.also ?? [])]) {
      provinceKeys.set(plain(name), p);
      today.add(plain(name));
    }

  const oldKeys = groupBy(old, w => placeName(w.name).key);
  const districts = groupBy(old, w => w.district);
  const districtKeys = new Map([...districts.keys()].map(d => [placeName(d).key, d]));
  const fitting = <T extends { unit: string }>(at: PlaceName, found: readonly T[] = []) =>
    found.filter(w => at.unit === '' || at.unit === w.unit.toLowerCase());
  const provinceAt = (text: string): { key: string; province: Province } | null => {
    const at = placeName(text);
    const key = plainKey(at);
    const province = provinceKeys.get(key);
    return province && (at.unit === '' || at.unit === 'tỉnh' || at.unit === 'thành phố')
      ? { key, province }
      : null;
  };

  return {
    provinces,
    since: data.communes.since,
    wardsOf: home,
    provinceNamed: text => provinceAt(text)?.province ?? null,
    isFormer(text) {
      const at = provinceAt(text);
      return at !== null && !today.has(at.key);
    },
    wardsIn: province => wardsOf(province).list,
    wardsNamed(text, province = home) {
      const at = placeName(text);
      return fitting(at, wardsOf(province).byKey.get(at.key));
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
  for (const item of list) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}

/** Key of a province: "Bà Rịa-Vũng Tàu" and "Bà Rịa Vũng Tàu" are one. */
const plainKey = (at: PlaceName): string => at.key.replaceAll(' - ', ' ');
const plain = (text: string): string => plainKey(placeName(text));
