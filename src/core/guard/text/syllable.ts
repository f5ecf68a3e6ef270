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

export function readSyllable(raw: string): Syllable {
  // ð and Ð come from legacy pastes and look like đ and Đ.
  const open = raw.toLowerCase().replaceAll('ð', 'đ').normalize('NFD');
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
  return new Set(key.normalize('NFD').replace('đ', 'd\u0335').match(MARKS) ?? []);
}

/** True when `typed` only lacks diacritics of `right` and has none that contradict it (thưc / thực). */
export function onlyLacksMarks(typed: string, right: string): boolean {
  if (typed === right) return true;
  const has = marksOf(right);
  for (const mark of marksOf(typed)) if (!has.has(mark)) return false;
  return true;
}

/** The keys of plain words, for code that compares tokens with a fixed word. */
export const keysOf = (...words: string[]): Set<string> => new Set(words.map(word => readSyllable(word).key));
