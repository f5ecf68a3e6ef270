/** Tone marks: grave, acute, tilde, hook above, dot below. They may stand on either vowel (hoà / hòa). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;

/** One written syllable, reduced in two steps so that spellings of the same word meet. */
export type Syllable = {
  /** Lower case, tone pulled to the end: hoà and hòa are the same key. */
  key: string;
  /** Without any diacritics, đ as d. */
  bare: string;
};

const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f\uff00-\uffef]/;
const LATIN = /[a-z]/;
/** Letters of other scripts that look like Latin ones, as pasted from scans and forms. */
const LOOKALIKES = new Map(
  [...'аеорсухіјѕһктмнвοανιρτκυ'].map((letter, i) => [letter, [...'aeopcyxijshktmhboaviptku'][i]!] as const),
);

/** "сhứng" with a Cyrillic с is "chứng"; full-width letters are letters. A word wholly in another script stays. */
function inLatin(lower: string): string {
  if (!OTHER_SCRIPT.test(lower)) return lower;
  const narrow = lower.normalize('NFKC');
  return LATIN.test(narrow) ? [...narrow].map(c => LOOKALIKES.get(c) ?? c).join('') : narrow;
}

export function readSyllable(raw: string): Syllable {
  // ð and Ð come from legacy pastes and look like đ and Đ.
  const open = inLatin(raw.toLowerCase()).replaceAll('ð', 'đ').normalize('NFD');
  const tone = open.match(TONES)?.[0] ?? '';
  const key = open.replace(TONES, '').normalize('NFC') + tone;
  const bare = open.replace(MARKS, '').replaceAll('đ', 'd').replaceAll('ı', 'i');
  return { key, bare };
}

/**
 * What a bare syllable sounds like to a hurried typist: the usual confusions of initials (s/x, tr/ch, d/gi/r),
 * finals (t/c, n/ng/nh) and i/y. Every spelling slip that keeps the sound keeps this value.
 */
export function soundOf(bare: string): string {
  if (!/^[a-z]+$/.test(bare) || bare.length < 2) return bare;
  return bare
    .replace(/^tr/, 'ch')
    .replace(/^x/, 's')
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/y/g, 'i')
    .replace(/t$/, 'c')
    .replace(/(ng|nh)$/, 'n');
}

/** The diacritics of a key as a set, to compare a half-typed word with the right one. */
function marksOf(key: string): Set<string> {
  const old = knownMarks.get(key);
  if (old) return old;
  const marks = new Set(key.normalize('NFD').replace('đ', 'd\u0335').match(MARKS) ?? []);
  if (knownMarks.size >= MOST_MARKS) knownMarks.clear();
  knownMarks.set(key, marks);
  return marks;
}

const knownMarks = new Map<string, Set<string>>();
const MOST_MARKS = 4000;

/** True when `typed` only lacks diacritics of `right` and has none that contradict it (thưc / thực). */
export function onlyLacksMarks(typed: string, right: string): boolean {
  if (typed === right) return true;
  const has = marksOf(right);
  for (const mark of marksOf(typed)) if (!has.has(mark)) return false;
  return true;
}

const BUILT = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?([aeiouy]{1,3})(ng|nh|ch|[cmnpt])?$/;
/** c, g and ng never stand before e, i, y; k, gh and ngh stand nowhere else. */
const MISSPELT = /^(?:c[eiy]|ng[eiy]|g[ey]|k[aou]|ngh[aouy]|gh[aouy])|aa|ee|oo/;
/** Grave, hook and tilde: tones that a syllable closed by c, ch, p, t never has. */
const OPEN_TONE = /[\u0300\u0303\u0309]$/;
const KNOWN_LETTERS = /^[a-zăâđêôơư]+[\u0300\u0301\u0303\u0309\u0323]?$/;

/** Built as Vietnamese syllables are; what is not is an abbreviation, a slip of the keys or another encoding. */
export function isSyllable(key: string, bare: string): boolean {
  const parts = BUILT.exec(bare);
  if (!parts || MISSPELT.test(bare) || !KNOWN_LETTERS.test(key)) return false;
  const closed = parts[2] !== undefined && /^(?:c|ch|p|t)$/.test(parts[2]);
  return !(closed && OPEN_TONE.test(key));
}

/** No word is written so without diacritics: a closed syllable has a tone, "ie" and "uo" have theirs ("hoac", "thieu"). */
export const mustLackMarks = (bare: string) => /(?:[ptc]|ch)$|ie|uo|uye/.test(bare);

/** Plain words that tokens are compared with; without diacritics only on a line that has none. */
export type Words = { keys: ReadonlySet<string>; bares: ReadonlySet<string> };

export function keysOf(...words: string[]): Words {
  const read = words.map(readSyllable);
  return { keys: new Set(read.map(w => w.key)), bares: new Set(read.map(w => w.bare)) };
}

/** True when a token is one of the words. */
export const isOne = ({ keys, bares }: Words, token: { key: string; bare: string; plain: boolean }) =>
  keys.has(token.key) || (token.plain && bares.has(token.bare));
