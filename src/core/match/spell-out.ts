import { fold } from '../fields/fold.ts';
import { type PhraseIndex, wordsOf } from './phrases.ts';

/** Officers' abbreviations: by their first words (most labels hold none), and whole with what they stand for. */
export type Abbreviations = { heads: ReadonlySet<string>; index: PhraseIndex<readonly string[]> };

/** "N/sinh", "QH với chủ hộ", "ĐKTT": the same label with its words written out. */
export function spellOut(words: readonly string[], { heads, index }: Abbreviations): readonly string[] {
  if (!words.some(w => heads.has(w))) return words;
  const hits = index.find(words);
  if (hits.length === 0) return words;
  const kept = words.length - hits.reduce((n, h) => n + h.length, 0);
  // A label of an old system without diacritics stays one.
  const plain = kept > 0 && words.every(w => fold(w) === w);
  const spelled: string[] = [];
  let at = 0;
  for (const hit of hits) {
    spelled.push(...words.slice(at, hit.start));
    for (const word of hit.entries[0]!) spelled.push(plain ? fold(word) : word);
    at = hit.start + hit.length;
  }
  spelled.push(...words.slice(at));
  return spelled;
}

const LETTER_AND_WORD = /^\s*(\p{L}\.\p{L}[\p{L}\p{M}]*)/u;

/** Whether a label begins with a letter and a full stop that are an abbreviation together with the next word. */
export function beginsShort(label: string, { index }: Abbreviations): boolean {
  const short = LETTER_AND_WORD.exec(label)?.[1];
  return short !== undefined && index.find(wordsOf(short))[0]?.length === 2;
}

export const headsOf = (short: readonly string[]): Set<string> =>
  new Set(short.flatMap(text => [wordsOf(text)[0] ?? '', fold(wordsOf(text)[0] ?? '')]));
