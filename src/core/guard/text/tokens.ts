import {
  INVISIBLE,
  isHighSurrogate,
  isLowSurrogate,
  kindOfPair,
  kindOfUnit,
  LETTER,
  SPACE,
  withoutHidden,
} from './characters.ts';
import { isSyllable, readSyllable, type Syllable, soundOf } from './syllable.ts';

/** A written word, as it is compared. */
export type Word = Syllable & {
  sound: string;
  /** It carries at least one diacritic. */
  marked: boolean;
  /** It is built as a Vietnamese syllable is: "thực" is one, "thựcc", "thùc" and "banr" are none. */
  syllable: boolean;
};

/** A word (syllable, number, abbreviation) or one punctuation mark, with its place in the untouched text. */
export type Token = Word & {
  kind: 'word' | 'mark';
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Stands on a line without a single diacritic. */
  plain: boolean;
};

/** Officers' texts are made of a few thousand syllables; each is read once. Emptied when it grows past its bound. */
const known = new Map<string, Word>();
const MOST_KNOWN = 8000;

/** One word, read; the same letters give the same object while it is remembered. */
export function readWord(letters: string): Word {
  const old = known.get(letters);
  if (old) return old;
  const { key, bare } = readSyllable(letters);
  const word = { key, bare, sound: soundOf(bare), marked: key !== bare, syllable: isSyllable(key, bare) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(letters, word);
  return word;
}

export function wordToken(word: Word, start: number, end: number): Token {
  const { key, bare, sound, marked, syllable } = word;
  return { kind: 'word', key, bare, sound, marked, syllable, start, end, plain: false };
}

const markToken = (key: string, start: number, end: number): Token => ({
  kind: 'mark',
  key,
  bare: key,
  sound: key,
  marked: false,
  syllable: true,
  start,
  end,
  plain: false,
});

/** Cuts a text into words and marks in one pass. Spaces (NBSP too) part words and are not kept. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let from = -1;
  let to = 0;
  let hidden = false;
  const close = () => {
    if (from < 0) return;
    const letters = text.slice(from, to);
    tokens.push(wordToken(readWord(hidden ? withoutHidden(letters) : letters), from, to));
    from = -1;
    hidden = false;
  };
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const pair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1));
    const size = pair ? 2 : 1;
    const kind = pair ? kindOfPair(text.slice(i, i + 2)) : kindOfUnit(unit);
    if (kind === LETTER) {
      if (from < 0) from = i;
      to = i + size;
    } else if (kind === INVISIBLE) hidden ||= from >= 0;
    else {
      close();
      if (kind !== SPACE) tokens.push(markToken(text.slice(i, i + size), i, i + size));
    }
    i += size;
  }
  close();
  return tokens;
}
