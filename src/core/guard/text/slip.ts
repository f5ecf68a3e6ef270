import { shortened, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Word } from './tokens.ts';

/** One letter too many, too few, another one, or two swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const rest = (s: string, n: number) => s.slice(i + n);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  return rest(a, 1) === rest(b, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2));
}

const LONGEST_SLIP = 8;
const marksOf = (key: string) => (key.normalize('NFD').match(/[\u0300-\u036f]/g) ?? []).sort().join('');

/**
 * The word that a hurried hand meant: one letter apart from one word of the lists, with the same diacritics (or none
 * at all). Null where two words would do as well.
 */
export function unslip({ slips }: Vocabulary, word: Word): Word | null {
  if (word.bare.length > LONGEST_SLIP) return null;
  const marks = word.marked ? marksOf(word.key) : '';
  const found = new Map<string, Word>();
  for (const short of shortened(word.bare))
    for (const right of slips.get(short) ?? []) {
      if (right.bare[0] !== word.bare[0] || !oneSlipApart(word.bare, right.bare)) continue;
      if (word.marked && marksOf(right.key) !== marks) continue;
      found.set(word.marked ? right.key : right.bare, right);
    }
  const [only] = found.values();
  if (!only || found.size > 1) return null;
  return word.marked ? only : { ...only, key: only.bare, marked: false };
}
