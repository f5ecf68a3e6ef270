import { fullName, type OldWard, type Units, type Ward } from '../record/units.ts';
import { clean, sameKey } from './fold.ts';
import { placeName } from './place-name.ts';

/** One part of an address: `exact` has one candidate; at `choice` the officer chooses; `unknown` has none. */
export type AddressPart = { status: 'exact' | 'choice' | 'unknown'; candidates: readonly string[] };

export type AddressParse = {
  /** What stands in front of the ward; null where it cannot be told apart. */
  street: string | null;
  /** As they stand in the text, where they are units of before 2025-07-01. */
  oldWard: string | null;
  oldDistrict: string | null;
  /** Full names of today: "Phường Ba Đình", "Thành phố Hà Nội". */
  ward: AddressPart;
  province: AddressPart;
};

const UNKNOWN: AddressPart = { status: 'unknown', candidates: [] };
const WARD_UNITS = new Set(['phường', 'xã', 'thị trấn', 'đặc khu']);
const DISTRICT_UNITS = new Set(['quận', 'huyện', 'thị xã', 'thành phố']);
const HOME = new Set(['việt nam', 'viet nam', 'vn'].map(sameKey));

/**
 * Takes an address in one line apart ("Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội") and says which unit of today each
 * part is. A ward that was split is a choice, never a guess.
 * @param asOf ISO day of the paper: before 2025-07-01 the units of old are meant, since then those of today. Without
 * it a name that is both is a choice.
 */
export function parseAddress(text: string, units: Units, asOf?: string): AddressParse {
  const parts = text.split(/[,;]/).map(clean).filter(Boolean);
  if (HOME.has(sameKey(parts.at(-1) ?? ''))) parts.pop();
  const province = units.provinceNamed(parts.at(-1) ?? '');
  if (!province) return { street: null, oldWard: null, oldDistrict: null, ward: UNKNOWN, province: UNKNOWN };
  const rest = parts.slice(0, -1);
  const era = asOf === undefined ? 'any' : asOf < units.since ? 'old' : 'new';
  const lower = province.code === units.wardsOf ? inKnown(rest, units, era) : elsewhere(rest, era);
  return { ...lower, province: { status: 'exact', candidates: [fullName(province)] } };
}

type Era = 'old' | 'new' | 'any';
type Lower = Omit<AddressParse, 'province'>;

const line = (parts: readonly string[]): string | null => parts.join(', ') || null;
const choiceOf = (wards: readonly Ward[], sure: boolean): AddressPart =>
  wards.length === 0
    ? UNKNOWN
    : {
        status: sure && wards.length === 1 ? 'exact' : 'choice',
        candidates: [...new Set(wards.map(fullName))],
      };
const isSure = (old: readonly OldWard[]): boolean => old.length === 1 && !old[0]!.unsure;

/** In the province whose wards are known. @param rest from the street to the ward or district. */
function inKnown(rest: readonly string[], units: Units, era: Era): Lower {
  const tail = rest.at(-1) ?? '';
  const before = rest.at(-2) ?? '';
  const district = era === 'new' ? null : units.districtNamed(tail);
  if (!district) return withoutDistrict(rest, units, era);

  const old = units.oldWardsNamed(before, district);
  if (before && old.length > 0) {
    return {
      street: line(rest.slice(0, -2)),
      oldWard: before,
      oldDistrict: tail,
      ward: choiceOf(units.heirsOf(old), isSure(old)),
    };
  }
  // "Ba Đình" may be the district of old or the ward of today.
  const wards = era === 'any' ? units.wardsNamed(tail) : [];
  const heirs = units.heirsOf(units.oldWardsIn(district));
  // A ward that is in no list (merged before 2025, or misspelt) stands where cards have it: before the district.
  const named = wards.length === 0 && (rest.length >= 3 || WARD_UNITS.has(placeName(before).unit));
  return {
    street: line(rest.slice(0, named ? -2 : -1)),
    oldWard: named ? before : null,
    oldDistrict: tail,
    ward: choiceOf([...wards, ...heirs], false),
  };
}

function withoutDistrict(rest: readonly string[], units: Units, era: Era): Lower {
  const tail = rest.at(-1) ?? '';
  const today = era === 'old' ? [] : units.wardsNamed(tail);
  const old = era === 'new' ? [] : units.oldWardsNamed(tail);
  const heirs = units.heirsOf(old);
  const both = [...new Set([...today, ...heirs])];
  const sure = old.length === 0 ? today.length === 1 : isSure(old);
  const known = both.length > 0;
  return {
    street: known || WARD_UNITS.has(placeName(tail).unit) ? line(rest.slice(0, -1)) : null,
    oldWard: today.length === 0 && old.length > 0 ? tail : null,
    oldDistrict: null,
    ward: choiceOf(both, sure),
  };
}

/** In a province of which only the name is known: the ward of today is not guessed. */
function elsewhere(rest: readonly string[], era: Era): Lower {
  const units = rest.map(part => placeName(part).unit);
  const wardAt = units.findLastIndex(unit => WARD_UNITS.has(unit));
  const districtAt = units.findLastIndex(unit => DISTRICT_UNITS.has(unit));
  if (wardAt >= 0 && districtAt < 0 && wardAt === rest.length - 1 && era !== 'old') {
    // Two levels: the ward of today as it is written, to be looked at.
    return {
      street: line(rest.slice(0, -1)),
      oldWard: null,
      oldDistrict: null,
      ward: { status: 'choice', candidates: [rest[wardAt]!] },
    };
  }
  const bare = wardAt < 0 && rest.length >= 3 && era !== 'new';
  const at = wardAt >= 0 ? wardAt : bare ? rest.length - 2 : -1;
  return {
    street: at > 0 ? line(rest.slice(0, at)) : null,
    oldWard: at >= 0 ? rest[at]! : null,
    oldDistrict: (districtAt >= 0 ? rest[districtAt] : bare ? rest.at(-1) : undefined) ?? null,
    ward: UNKNOWN,
  };
}

/** The parts that are beyond doubt, as a record keeps them. The street goes with a ward that is known or to be chosen. */
export function sureParts(
  parse: AddressParse,
): Partial<Record<'country' | 'province' | 'ward' | 'street', string>> {
  const [province, ward] = [parse.province, parse.ward].map(p =>
    p.status === 'exact' ? p.candidates[0] : undefined,
  );
  if (!province) return {};
  const street = parse.ward.status === 'unknown' ? null : parse.street;
  return { country: 'Việt Nam', province, ...(ward ? { ward } : {}), ...(street ? { street } : {}) };
}
