import { fold, sameKey } from '../fields/fold.ts';
import { remember } from './remember.ts';

/** Words of a text: letters and digits only, tone place and Unicode form aside. */
export const wordsOf: (text: string) => string[] = remember(text =>
  sameKey(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean),
);

const isPlain = remember((word: string): boolean => fold(word) === word);

export type Hit<T> = { start: number; length: number; entries: readonly T[] };

/** Finds phrases of known words in a text, longest first, each word used once. */
export type PhraseIndex<T> = { find(words: readonly string[]): Hit<T>[] };

/** @param phrases each with what it stands for; one phrase may stand for several things. */
export function indexPhrases<T>(phrases: Iterable<readonly [text: string, entry: T]>): PhraseIndex<T> {
  const exact = new Map<string, T[]>();
  const plain = new Map<string, T[]>();
  let longest = 1;
  const put = (map: Map<string, T[]>, key: string, entry: T) => {
    const list = map.get(key);
    if (!list) map.set(key, [entry]);
    else if (!list.includes(entry)) list.push(entry);
  };
  for (const [text, entry] of phrases) {
    const words = wordsOf(text);
    longest = Math.max(longest, words.length);
    put(exact, words.join(' '), entry);
    put(plain, fold(words.join(' ')), entry);
  }
  return {
    find(words) {
      // Labels without any diacritics come from old systems: there folded words must do.
      const ascii = words.every(isPlain) && words.length > 0;
      const hits: Hit<T>[] = [];
      for (let start = 0; start < words.length; ) {
        let length = Math.min(longest, words.length - start);
        let entries: readonly T[] | undefined;
        for (; length > 0; length--) {
          const key = words.slice(start, start + length).join(' ');
          entries =
            exact.get(key) ?? (ascii && (length > 1 || words.length === 1) ? plain.get(key) : undefined);
          if (entries) break;
        }
        if (entries) hits.push({ start, length, entries });
        start += Math.max(1, length);
      }
      return hits;
    },
  };
}
