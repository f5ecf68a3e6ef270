import { fullName, type Province, type Units } from '../record/units.ts';
import { sameKey } from './fold.ts';
import { type Peeled, peel, piecesOf } from './peel.ts';
import { type AddressPart, type Lower, readWard, UNKNOWN } from './read-ward.ts';

export type { AddressPart } from './read-ward.ts';

/** Full names of today: "Phường Ba Đình", "Thành phố Hà Nội"; the rest as it stands in the text. */
export type AddressParse = Lower & { province: AddressPart };

const HOME = new Set(['việt nam', 'viet nam', 'vn'].map(sameKey));
const POST_CODE = /\s*\b\d{5,6}$/;

/**
 * Takes an address in one line apart ("Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội") and says which unit of today each
 * part is. A ward that was split is a choice, never a guess.
 * @param asOf ISO day of the paper: before 2025-07-01 the units of old are meant, since then those of today, unless
 * the text itself names a district or a province that is no more. Without it a name that is both is a choice.
 */
export function parseAddress(text: string, units: Units, asOf?: string): AddressParse {
  const all = piecesOf(text);
  const pieces = peel(all, t => (HOME.has(sameKey(t)) ? t : null))?.rest ?? all;
  const last = pieces.at(-1)?.replace(POST_CODE, '') ?? '';
  const ended = [...pieces.slice(0, -1), last].filter(Boolean);
  const province = peel(ended, units.provinceNamed);
  if (province) return below(province, units, asOf);
  // "Xã Vụ Bản Ninh Bình": the word in front is the end of a ward's name, if there is such a ward.
  const hidden = peel(ended, units.provinceNamed, true);
  const parsed = hidden && below(hidden, units, asOf);
  return parsed?.ward.status === 'exact' ? parsed : NOTHING;
}

const NOTHING: AddressParse = {
  street: null,
  oldWard: null,
  oldDistrict: null,
  ward: UNKNOWN,
  province: UNKNOWN,
};

function below(province: Peeled<Province>, units: Units, asOf: string | undefined): AddressParse {
  const before = units.isFormer(province.text) || (asOf !== undefined && asOf < units.since);
  const era = before ? 'old' : asOf === undefined ? 'any' : 'new';
  const lower = readWard(province.rest, province.found.code, units, era);
  const sure = province.clear || lower.ward.status === 'exact';
  return {
    ...lower,
    province: { status: sure ? 'exact' : 'choice', candidates: [fullName(province.found)] },
  };
}

/** Parts of an address as a record keeps them. */
export type SureParts = Partial<Record<'country' | 'province' | 'ward' | 'street', string>>;

/** The parts that are beyond doubt. The street goes with a ward that is known or to be chosen. */
export function sureParts(parse: AddressParse): SureParts {
  const [province, ward] = [parse.province, parse.ward].map(p =>
    p.status === 'exact' ? p.candidates[0] : undefined,
  );
  if (!province) return {};
  const street = parse.ward.status === 'unknown' ? null : parse.street;
  return { country: 'Việt Nam', province, ...(ward ? { ward } : {}), ...(street ? { street } : {}) };
}
