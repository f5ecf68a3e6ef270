import { readSyllable, type Syllable, soundOf } from './syllable.ts';

/** A word (syllable, number, abbreviation) or one punctuation mark, with its place in the untouched text. */
export type Token = Syllable & {
  kind: 'word' | 'mark';
  sound: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** The word carries at least one diacritic. */
  marked: boolean;
};

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Dropped inside words: zero-width characters, direction marks, soft hyphen, BOM. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u00ad\ufeff]/;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

type Word = Syllable & { sound: string; marked: boolean };

/** Officers' texts are made of a few thousand syllables; each is read once. Emptied when it grows past its bound. */
const known = new Map<string, Word>();
const MOST_KNOWN = 8000;

function readWord(letters: string): Word {
  const old = known.get(letters);
  if (old) return old;
  const { key, bare } = readSyllable(letters);
  const word = { key, bare, sound: soundOf(bare), marked: key !== bare };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(letters, word);
  return word;
}

/** Cuts a text into words and marks in one pass. Spaces (NBSP too) part words and are not kept. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  let to = 0;
  let letters = '';
  const close = () => {
    if (from >= 0) {
      const { key, bare, sound, marked } = readWord(letters);
      tokens.push({ kind: 'word', key, bare, sound, marked, start: from, end: to });
    }
    from = -1;
    letters = '';
  };
  for (let i = 0; i < text.length; ) {
    const size = isHigh(text.charCodeAt(i)) && i + 1 < text.length ? 2 : 1;
    const char = size === 2 ? text.slice(i, i + 2) : text[i]!;
    if (INVISIBLE.test(char)) {
      i += size;
      continue;
    }
    if (LETTER.test(char)) {
      if (from < 0) from = i;
      letters += char;
      to = i + size;
    } else {
      close();
      if (char === '\n' || !/\s/.test(char))
        tokens.push({
          kind: 'mark',
          key: char,
          bare: char,
          sound: char,
          start: i,
          end: i + size,
          marked: false,
        });
    }
    i += size;
  }
  close();
  return tokens;
}
