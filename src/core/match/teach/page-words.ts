import { clean } from '../../fields/fold.ts';
import { wordsOf } from '../phrases.ts';

/** Longer text is no label that a person wrote. */
export const MOST_TEXT = 160;

const ROMAN = /^[ivx]+$/;
const NUMBER = /^\p{N}+[a-zđ]?$/u;
/** "H26.12-241124-0012", "001090000001": data, not the name of anything. */
const LONG_NUMBER = /\S*\p{N}{3}\S*/gu;

/** The text as it is shown and kept: cut, and without long numbers. */
export const keptText = (text: string): string =>
  clean(text.replace(LONG_NUMBER, ' ')).slice(0, MOST_TEXT).trim();

/**
 * What two spellings of the same label or heading have in common: numbering, marks, case and long numbers aside,
 * "(13) Ngày cấp *:" and "Ngày cấp" are the same. Says the same of a text and of what is kept of it.
 */
export function keyWords(text: string): string {
  const words = wordsOf(keptText(text));
  let start = 0;
  while (start < words.length - 1 && (NUMBER.test(words[start]!) || ROMAN.test(words[start]!))) start++;
  return words.slice(start).join(' ');
}
