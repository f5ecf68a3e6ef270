import { DATE_PART, partNumber } from './date-part.ts';
import { clean, fold, sameKey } from './fold.ts';
import { issuerKey } from './issuers.ts';
import { peopleOf } from './peoples.ts';
import { placeName } from './place-name.ts';
import { LISTS, listOf, type WordList } from './same-words.ts';

/** The option that means a value; `many` where several fit equally well: then the officer chooses, nobody guesses. */
export type Pick = { kind: 'one'; index: number } | { kind: 'none' } | { kind: 'many'; indexes: number[] };

const PROMPT =
  /^[\s\-–—.…*[(<]*((vui lòng |hãy |bấm |mời )?(lựa )?chọn|select|choose|tất cả|all)(?![\p{L}\p{N}])|^[\s\-–—.…*]*$/iu;
/** "-- Chọn --" and its kin stand for nothing chosen. */
export const isPrompt = (text: string): boolean => PROMPT.test(clean(text));

type Text = { text: string; key: string };
type Option = Text & { index: number };

/** Open texts whose options may be longer than the value: "2.000815 - Chứng thực bản sao ...". */
const LONG =
  /^dossier\.(procedureCode|procedureName|requestContent|purpose|reason|resultDelivery)$|\.(relation|healthFacility|bankName)$/;
const PLACE = /\.(province|ward|district)$/;

const pick = (options: readonly Option[]): Pick => {
  if (options.length === 0) return { kind: 'none' };
  if (options.length === 1) return { kind: 'one', index: options[0]!.index };
  // The same text twice is the same answer: the first one is taken, as a person would.
  if (options.every(o => o.key === options[0]!.key)) return { kind: 'one', index: options[0]!.index };
  return { kind: 'many', indexes: options.map(o => o.index) };
};

/**
 * Finds the option of a list on screen that means a canonical value.
 * Exact text first (case, tone place, Unicode form aside), then what is known of the kind of field. Never a code
 * remembered from elsewhere: 1682 is Khơ Me in one ministry list and Cu in another.
 * @param options texts as they stand on screen; prompts never match.
 */
export function pickOption(path: string, value: string, options: readonly string[]): Pick {
  const wanted: Text = { text: value, key: sameKey(value) };
  if (wanted.key === '') return { kind: 'none' };
  const usable = options.flatMap((text, index) =>
    isPrompt(text) ? [] : [{ text, index, key: sameKey(text) }],
  );
  for (const find of waysFor(path)) {
    const found = pick(find(wanted, usable));
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}

type Way = (wanted: Text, options: readonly Option[]) => readonly Option[];

/** From the surest way to the weakest; the first that finds anything decides. */
function waysFor(path: string): Way[] {
  if (DATE_PART.test(path)) return [exact, samePart];
  if (PLACE.test(path)) return [exact, path.endsWith('.province') ? sameProvince : samePlace, unaccented];
  const list = listOf(path);
  const words: WordList | null = list && LISTS[list];
  const isCountry = list === 'country';
  const ways: Way[] = [exact];
  if (words) ways.push((w, o) => synonyms(words, w.key, o, key => key));
  // Before brackets are left out: "Mông (Hmông)" must not win over its twin "H'Mông".
  if (words?.wider) ways.push((w, o) => widened(words, w.key, o));
  if (list === 'ethnicity') ways.push(samePeople);
  if (list === 'issuer') ways.push(sameIssuer);
  if (list === 'paper') ways.push(eitherPaper);
  ways.push((w, o) => o.filter(x => bare(x.key, isCountry) === bare(w.key, isCountry)));
  if (words) ways.push((w, o) => synonyms(words, w.key, o, key => bare(key, isCountry)));
  // Without marks "Ba" may be Ba or Bà: too little for short words of kinship.
  if (list !== 'relation') ways.push(unaccented);
  ways.push(firstTongue);
  if (LONG.test(path)) ways.push(sameCode, longer);
  return ways;
}

const exact: Way = (wanted, options) => options.filter(o => o.key === wanted.key);

/** "Tháng 2" for the second month. */
const samePart: Way = (wanted, options) => {
  const number = partNumber(wanted.text);
  return number === null ? [] : options.filter(o => partNumber(o.text) === number);
};

/** A number, or in lists of countries a code, before the text; brackets after it. */
function bare(key: string, isCountry: boolean, brackets = false): string {
  const coded = key.replace(/^\(?[\d.]+\)?\s*[-–:.)]?\s+(?=\p{L})/u, '');
  const text = brackets ? coded : coded.replace(/\s*\([^)]*\)\s*$/, '');
  return isCountry ? text.replace(/^[a-z]{2,3}\s*[-–:]\s+/, '').replace(/\s+[-–]\s+[a-z]{2,3}$/, '') : text;
}

function synonyms(
  words: WordList,
  wanted: string,
  options: readonly Option[],
  key: (k: string) => string,
): Option[] {
  const row = words.same.find(r => r.some(word => sameKey(word) === key(wanted)));
  if (!row) return [];
  const keys = new Set(row.map(sameKey));
  return options.filter(o => keys.has(key(o.key)));
}

/** All options that the value may mean, each in its own right: pick() says `many` where there are several. */
function widened(words: WordList, wanted: string, options: readonly Option[]): Option[] {
  const row = words.same.find(r => r.some(word => sameKey(word) === wanted)) ?? [wanted];
  const mine = new Set(row.map(sameKey));
  const keys = new Set<string>();
  for (const [narrow, wide] of Object.entries(words.wider ?? {})) {
    if (mine.has(sameKey(narrow))) for (const word of wide) keys.add(sameKey(word));
  }
  return options.filter(o => keys.has(o.key) || keys.has(bare(o.key, false)));
}

/** Near twins of the ministry lists ("Mông (Hmông)", "H'Mông") are one people: `many` where the list has several. */
const samePeople: Way = (wanted, options) => {
  const people = peopleOf(wanted.text);
  return people === null ? [] : options.filter(o => peopleOf(bare(o.key, false, true)) === people);
};

const sameIssuer: Way = (wanted, options) => {
  const key = issuerKey(wanted.text);
  return options.filter(o => issuerKey(o.text) === key);
};

const rowOfPaper = (text: string): number =>
  LISTS.paper.same.findIndex(row => row.some(word => sameKey(word) === text.trim()));

/** "CCCD/Thẻ căn cước", "Căn cước hoặc CMND": one choice for several papers, of which the wanted one is one. */
const eitherPaper: Way = (wanted, options) => {
  const row = rowOfPaper(wanted.key);
  if (row < 0) return [];
  return options.filter(o => {
    const rows = o.key.split(EITHER).map(rowOfPaper);
    return rows.length > 1 && !rows.includes(-1) && rows.includes(row);
  });
};
const EITHER = new RegExp(`\\s*/\\s*|\\s*,\\s*|\\s+${sameKey('hoặc')}\\s+`);

/** Names of provinces are unique: the unit does not matter (a tỉnh may have become a thành phố). */
const sameProvince: Way = (wanted, options) => {
  const { key } = placeName(wanted.text);
  return options.filter(o => placeName(o.text).key === key);
};

/** "Ba Đình" for "Phường Ba Đình"; but "Phường X" never becomes "Xã X". */
const samePlace: Way = (wanted, options) => {
  const want = placeName(wanted.text);
  const named = options.map(o => ({ o, at: placeName(o.text) })).filter(({ at }) => at.key === want.key);
  const sameUnit = named.filter(({ at }) => at.unit === want.unit);
  if (sameUnit.length > 0) return sameUnit.map(({ o }) => o);
  return named.filter(({ at }) => at.unit === '' || want.unit === '').map(({ o }) => o);
};

/** "Có / Yes", "Hộ chiếu / Passport": the same answer in a second tongue, which has no marks. */
const firstTongue: Way = (wanted, options) =>
  options.filter(o => {
    const [own, second, ...more] = o.key.split(/\s+[/|]\s+/);
    return own === wanted.key && !!second && more.length === 0 && fold(second) === second;
  });

/** Options of old systems that have no marks at all: "Viet Nam", "TP Ha Noi". */
const unaccented: Way = (wanted, options) => {
  const plain = fold(wanted.text);
  const short = fold(placeName(wanted.text).key);
  return options.filter(o => fold(o.key) === o.key && (o.key === plain || placeName(o.text).key === short));
};

const CODE = /\d\.\d{6}/;
/** Codes of administrative procedures: "2.000815.000.00.00.H26" is 2.000815. */
const sameCode: Way = (wanted, options) => {
  const code = CODE.exec(wanted.text)?.[0];
  return code ? options.filter(o => CODE.exec(o.key)?.[0] === code) : [];
};

const wordsOnly = (text: string): string =>
  ` ${clean(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ')
    .trim()} `;
const DENIES = / (không|chưa|chẳng|ngoài) /;

/** The whole value stands in a longer option, and the option does not deny what the value affirms. */
const longer: Way = (wanted, options) => {
  const words = wordsOnly(wanted.key);
  if (words.length < 8) return [];
  const denies = DENIES.test(wordsOnly(wanted.text));
  const holding = options.filter(
    o => wordsOnly(o.key).includes(words) && DENIES.test(wordsOnly(o.text)) === denies,
  );
  // Two options that hold it: the one that begins with it, if there is one only.
  const leading = holding.filter(o => wordsOnly(bare(o.key, false)).startsWith(words));
  return leading.length === 1 ? leading : holding;
};
