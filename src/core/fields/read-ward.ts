import { fullName, type OldWard, type Units, type Ward } from '../record/units.ts';
import { type Peeled, peel } from './peel.ts';
import { placeName } from './place-name.ts';

/** One part of an address: `exact` has one candidate; at `choice` the officer chooses; `unknown` has none. */
export type AddressPart = { status: 'exact' | 'choice' | 'unknown'; candidates: readonly string[] };

/** Which units a paper means: those of before 2025-07-01, those of today, or not known. */
export type Era = 'old' | 'new' | 'any';

/** What stands below the province. */
export type Lower = {
  /** What stands in front of the ward; null where it cannot be told apart. */
  street: string | null;
  /** As they stand in the text, where they are units of before 2025-07-01. */
  oldWard: string | null;
  oldDistrict: string | null;
  ward: AddressPart;
};

export const UNKNOWN: AddressPart = { status: 'unknown', candidates: [] };
const WARD_UNITS = new Set(['phường', 'xã', 'thị trấn', 'đặc khu']);
const DISTRICT_UNITS = new Set(['quận', 'huyện', 'thị xã', 'thành phố']);
const unitOf = (text: string): string => placeName(text).unit;
const isWard = (text: string): boolean => WARD_UNITS.has(unitOf(text));
const line = (pieces: readonly string[]): string | null => pieces.join(', ') || null;
const some = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

const choiceOf = (wards: readonly Ward[], sure: boolean): AddressPart =>
  wards.length === 0
    ? UNKNOWN
    : {
        status: sure && wards.length === 1 ? 'exact' : 'choice',
        candidates: [...new Set(wards.map(fullName))],
      };
const isSure = (old: readonly OldWard[]): boolean => old.length === 1 && !old[0]!.unsure;

/** @param rest the pieces in front of the province. @param province its code. */
export function readWard(rest: readonly string[], province: string, units: Units, era: Era): Lower {
  const known = province === units.wardsOf;
  const today = (t: string) => some(units.wardsNamed(t, province));
  // There are no districts since 2025-07-01: a text that names one means the units of before, whatever its day.
  const said = peel(rest, t => (DISTRICT_UNITS.has(unitOf(t)) && placeName(t).key ? t : null));
  if (said) return known ? inDistrict(said, units, era) : oldElsewhere(said.rest, said.text, province, units);

  const ward = era === 'old' ? null : peel(rest, today);
  const named = ward !== null && isWard(ward.text);
  if (known) {
    const district = named ? null : peel(rest, t => units.districtNamed(t));
    const old = district && peel(district.rest, oldIn(units, district.found));
    if (district && (era !== 'new' || old)) return inDistrict(district, units, era, ward);
    return withoutDistrict(rest, ward, units, era);
  }
  // "Xã Mẫu, Quỳnh Lưu, Nghệ An": a second ward in front, so the last one stands for the district of that name.
  const second = ward && !named && isWard(ward.rest.at(-1) ?? '');
  if (ward && !second)
    return {
      street: line(ward.rest),
      oldWard: null,
      oldDistrict: null,
      ward: choiceOf(ward.found, ward.clear && (named || era === 'new')),
    };
  if (era === 'new' && !second) return nothing(rest);
  const tail = rest.at(-1) ?? '';
  return isWard(tail) || rest.length < 2
    ? oldElsewhere(rest, null, province, units)
    : oldElsewhere(rest.slice(0, -1), tail, province, units, second ? ward.found : []);
}

const nothing = (rest: readonly string[]): Lower => ({
  street: isWard(rest.at(-1) ?? '') ? line(rest.slice(0, -1)) : null,
  oldWard: null,
  oldDistrict: null,
  ward: UNKNOWN,
});

const oldIn = (units: Units, district: string) => (t: string) => some(units.oldWardsNamed(t, district));

/** In an old district of the province whose old wards are known. @param today a ward of today of the same name. */
function inDistrict(
  at: Peeled<string>,
  units: Units,
  era: Era,
  today: Peeled<readonly Ward[]> | null = null,
): Lower {
  // "Thành phố Hà Đông" was one before it was a quận: the same district under another kind.
  const exactly = units.districtNamed(at.text);
  const district = exactly ?? units.districtNamed(placeName(at.text).key);
  const old = peel(at.rest, district ? oldIn(units, district) : t => some(units.oldWardsNamed(t)));
  if (old) {
    const also = era === 'new' && today ? today.found : [];
    const sure = exactly !== null && at.clear && old.clear && isSure(old.found);
    return {
      street: line(old.rest),
      oldWard: old.text,
      oldDistrict: at.text,
      ward: choiceOf([...new Set([...also, ...units.heirsOf(old.found)])], sure),
    };
  }
  // "Ba Đình" may be the district of old or the ward of today.
  const wards = era === 'old' ? [] : (today?.found ?? []);
  const heirs = district ? units.heirsOf(units.oldWardsIn(district)) : [];
  // A ward that is in no list (merged long ago, or misspelt) stands where cards have it: before the district.
  const before = at.rest.at(-1) ?? '';
  const named = wards.length === 0 && (at.rest.length >= 2 || isWard(before));
  return {
    street: line(named ? at.rest.slice(0, -1) : at.rest),
    oldWard: named ? before : null,
    oldDistrict: at.text,
    ward: choiceOf([...new Set([...wards, ...heirs])], false),
  };
}

/** In the province whose old wards are known, where the text names no district. */
function withoutDistrict(
  rest: readonly string[],
  today: Peeled<readonly Ward[]> | null,
  units: Units,
  era: Era,
): Lower {
  const old = era === 'new' ? null : peel(rest, t => some(units.oldWardsNamed(t)));
  const at = today ?? old;
  if (!at) return nothing(rest);
  const both = [...new Set([...(today?.found ?? []), ...(old ? units.heirsOf(old.found) : [])])];
  const sure = at.clear && (old ? isSure(old.found) : true);
  return {
    street: line(at.rest),
    oldWard: today ? null : at.text,
    oldDistrict: null,
    ward: choiceOf(both, sure),
  };
}

/**
 * An old address of a province whose old wards are not known: a ward of today that bears the name of the old one is
 * offered, never taken.
 * @param also wards of today that the text may mean as well.
 */
function oldElsewhere(
  rest: readonly string[],
  district: string | null,
  province: string,
  units: Units,
  also: readonly Ward[] = [],
): Lower {
  const at = peel(rest, t => (isWard(t) ? t : null));
  const tail = rest.at(-1) ?? '';
  const text = at?.text ?? tail;
  const heirs = text ? units.wardsNamed(placeName(text).key, province) : [];
  // A bare piece is the ward where cards have it, between the hamlet and the district, or where its name is one.
  const placed = at !== null || heirs.length > 0 || (district !== null && rest.length >= 2);
  return {
    street: placed ? line(at ? at.rest : rest.slice(0, -1)) : null,
    oldWard: placed ? text : null,
    oldDistrict: district,
    ward: choiceOf([...new Set([...heirs, ...also])], false),
  };
}
