import { clean, fold, sameKey } from './fold.ts';

/** The option that means a value; `many` where several fit equally well: then the officer chooses, nobody guesses. */
export type Pick = { kind: 'one'; index: number } | { kind: 'none' } | { kind: 'many'; indexes: number[] };

/** Words of one meaning in closed lists of the state's forms. The first list that knows both sides decides. */
const SAME: Record<string, readonly (readonly string[])[]> = {
  gender: [
    ['nam', 'male', 'm', 'giới tính nam'],
    ['nữ', 'nu', 'female', 'f', 'giới tính nữ'],
  ],
  country: [
    ['việt nam', 'viet nam', 'vietnam', 'vn', 'vnm', 'cộng hòa xã hội chủ nghĩa việt nam', 'chxhcn việt nam', 'vietnamese'],
    ['trung quốc', 'cộng hòa nhân dân trung hoa', 'china', 'cn', 'chn'],
    ['hàn quốc', 'đại hàn dân quốc', 'cộng hòa hàn quốc', 'korea', 'kr', 'kor'],
    ['nhật bản', 'japan', 'jp', 'jpn'],
    ['hoa kỳ', 'mỹ', 'hợp chúng quốc hoa kỳ', 'usa', 'us'],
    ['lào', 'cộng hòa dân chủ nhân dân lào', 'lao', 'la'],
    ['pháp', 'cộng hòa pháp', 'france', 'fr'],
  ],
  paper: [
    ['thẻ căn cước', 'căn cước'],
    ['căn cước công dân', 'thẻ căn cước công dân', 'cccd', 'thẻ cccd'],
    ['chứng minh nhân dân', 'giấy chứng minh nhân dân', 'cmnd', 'cmt', 'cmtnd'],
    ['hộ chiếu', 'passport'],
    ['giấy chứng nhận căn cước'],
    ['giấy khai sinh'],
  ],
  yesNo: [
    ['có', 'yes', 'true', '1', 'đồng ý', 'có yêu cầu'],
    ['không', 'no', 'false', '0', 'không yêu cầu'],
  ],
  relation: [
    ['bản thân', 'chính mình', 'tôi'],
    ['cha', 'bố', 'cha đẻ', 'bố đẻ', 'ba'],
    ['mẹ', 'mẹ đẻ', 'má'],
    ['con', 'con đẻ', 'con ruột'],
    ['vợ'],
    ['chồng'],
    ['chủ hộ'],
    ['cháu', 'cháu ruột'],
    ['anh', 'anh ruột'],
    ['chị', 'chị ruột'],
    ['em', 'em ruột'],
    ['ông', 'ông nội', 'ông ngoại'],
    ['bà', 'bà nội', 'bà ngoại'],
    ['người giám hộ', 'giám hộ', 'người giám hộ/đại diện hợp pháp'],
  ],
  residenceType: [
    ['thường trú', 'nơi thường trú', 'đăng ký thường trú'],
    ['tạm trú', 'nơi tạm trú', 'đăng ký tạm trú'],
    ['nơi ở hiện tại', 'nơi ở hiện nay', 'đang sinh sống', 'nơi đang sinh sống'],
  ],
  ethnicity: [['kinh', 'kinh (việt)', 'việt (kinh)']],
};

/** Which closed list a field draws on. */
function listOf(path: string): string | null {
  const field = path.replace(/^[^.]+\./, '');
  if (/^gender/.test(field)) return 'gender';
  if (/nationality|\.country$|^country/.test(field)) return 'country';
  if (field === 'idType') return 'paper';
  if (/^(copyRequested|sameAsApplicant|authorised)$/.test(field)) return 'yesNo';
  if (/relation$/i.test(field)) return 'relation';
  if (field === 'residenceType') return 'residenceType';
  if (field === 'ethnicity') return 'ethnicity';
  return null;
}

const PLACE = /\.(province|ward|district)$/;
const UNIT: readonly [RegExp, string][] = [
  [/^(thành phố|tp\.?|t\.p\.?)\s+/, 'tp '],
  [/^(tỉnh|t\.)\s+/, 'tỉnh '],
  [/^(phường|p\.)\s*/, 'phường '],
  [/^(xã|x\.)\s+/, 'xã '],
  [/^(đặc khu)\s+/, 'đặc khu '],
  [/^(thị trấn|tt\.?)\s+/, 'thị trấn '],
  [/^(quận|q\.)\s*/, 'quận '],
  [/^(huyện|h\.)\s+/, 'huyện '],
  [/^(thị xã|tx\.?)\s+/, 'thị xã '],
];

/** A place's name and its kind of unit, e.g. "TP. Hà Nội" -> ["tp", "hà nội"]. */
export function splitUnit(text: string): { unit: string; name: string } {
  const s = clean(text).toLowerCase();
  for (const [prefix, unit] of UNIT) if (prefix.test(s)) return { unit: unit.trim(), name: s.replace(prefix, '') };
  return { unit: '', name: s };
}

const PROMPT = /^(-|–|—|\s)*(chọn|vui lòng chọn|lựa chọn|select|choose|tất cả|all)\b|^(-|–|—|\.|\s)*$/i;
/** "-- Chọn --" and its kin stand for nothing chosen. */
export const isPrompt = (text: string): boolean => PROMPT.test(clean(text));

const pick = (indexes: number[]): Pick => {
  if (indexes.length === 0) return { kind: 'none' };
  return indexes.length === 1 ? { kind: 'one', index: indexes[0]! } : { kind: 'many', indexes };
};

/**
 * Finds the option of a list on screen that means a canonical value.
 * Exact text first (case, tone place, Unicode form aside), then what is known of the kind of field. Never a code
 * remembered from elsewhere: 1682 is Khơ Me in one ministry list and Cu in another.
 */
export function pickOption(path: string, value: string, options: readonly string[]): Pick {
  const wanted = sameKey(value);
  if (wanted === '') return { kind: 'none' };
  const usable = options.flatMap((text, index) => (isPrompt(text) ? [] : [{ text, index, key: sameKey(text) }]));
  const exact = usable.filter(o => o.key === wanted);
  // The same text twice is the same answer: the first one is taken, as a person would.
  if (exact[0]) return { kind: 'one', index: exact[0].index };

  if (PLACE.test(path)) return pickPlace(value, usable);
  const list = listOf(path);
  if (list) {
    const found = bySynonym(SAME[list]!, wanted, usable);
    if (found.kind !== 'none') return found;
  }
  // A closed list of short words ("Nùng", "Nùng Giang") must not be searched for parts of texts.
  return byExtension(wanted, usable, list === null || list === 'relation');
}

type Option = { text: string; index: number; key: string };

function pickPlace(value: string, options: Option[]): Pick {
  const want = splitUnit(value);
  const name = sameKey(want.name);
  const named = options.map(o => ({ ...o, at: splitUnit(o.text) })).filter(o => sameKey(o.at.name) === name);
  const sameUnit = named.filter(o => o.at.unit === want.unit);
  if (sameUnit.length > 0) return pick(sameUnit.map(o => o.index));
  // "Hà Nội" for "Thành phố Hà Nội"; but "Phường X" never becomes "Xã X".
  const silent = named.filter(o => o.at.unit === '' || want.unit === '');
  return pick(silent.map(o => o.index));
}

function bySynonym(groups: readonly (readonly string[])[], wanted: string, options: Option[]): Pick {
  const folded = fold(wanted);
  const group = groups.find(g => g.some(word => sameKey(word) === wanted)) ?? groups.find(g => g.some(word => fold(word) === folded));
  if (!group) return { kind: 'none' };
  const keys = new Set(group.map(sameKey));
  return pick(options.filter(o => keys.has(o.key)).map(o => o.index));
}

/** "Căn cước công dân" in "5 - Căn cước công dân"; "2.000815" in "2.000815 - Chứng thực bản sao". */
function byExtension(wanted: string, options: Option[], parts: boolean): Pick {
  const bare = (key: string) => key.replace(/^[\d.]+\s*[-–:.)]\s*/, '').replace(/\s*\([^)]*\)\s*$/, '');
  const equal = options.filter(o => bare(o.key) === bare(wanted));
  if (equal.length > 0) return pick(equal.map(o => o.index));
  if (!parts || wanted.length < 6) return { kind: 'none' };
  const word = (haystack: string, needle: string) => ` ${haystack.replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.includes(` ${needle.replace(/[^\p{L}\p{N}.]+/gu, ' ').trim()} `);
  return pick(options.filter(o => word(o.key, wanted) || (o.key.length >= 6 && word(wanted, o.key))).map(o => o.index));
}
