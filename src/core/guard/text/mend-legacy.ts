import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { decodeBy, LEGACY_TABLES, type LegacyTable } from './legacy.ts';
import { readWord, type Token, tokenise, type Word, wordToken } from './tokens.ts';

const LATIN1 = /[\u00a1-\u00ff]/;
const SOFT_HYPHEN = '\u00ad';
const isLatin1 = (char: string) => char >= '\u00a1' && char <= '\u00ff';

/** Tokens [from, to) that touch: one written word, cut up where the old encoding has signs for letters. */
type Chunk = { from: number; to: number; start: number; end: number; raw: string };

/** A sign above ASCII may be a letter of an old encoding. */
const mayBeLetter = (token: Token) => token.kind === 'word' || isLatin1(token.key);

function chunksOf(text: string, tokens: Token[], from: number, to: number): Chunk[] {
  const out: Chunk[] = [];
  for (let i = from; i < to; ) {
    if (!mayBeLetter(tokens[i]!)) {
      i++;
      continue;
    }
    let last = i + 1;
    const touches = (k: number) => {
      const gap = text.slice(tokens[k - 1]!.end, tokens[k]!.start);
      return gap === '' || gap === SOFT_HYPHEN;
    };
    while (last < to && mayBeLetter(tokens[last]!) && touches(last)) last++;
    const start = tokens[i]!.start;
    let end = tokens[last - 1]!.end;
    if (text[end] === SOFT_HYPHEN) end++;
    out.push({ from: i, to: last, start, end, raw: text.slice(start, end).normalize('NFC') });
    i = last;
  }
  return out;
}

function decoded(table: LegacyTable, raw: string): Word | null {
  const letters = decodeBy(table, raw);
  if (letters === raw) return null;
  const [one, ...more] = tokenise(letters);
  return one?.kind === 'word' && more.length === 0 && one.end === letters.length ? readWord(letters) : null;
}

/** Written in an old encoding for certain: no syllable as it stands, a known word once decoded. */
const isSure = (vocabulary: Vocabulary, tokens: Token[], chunk: Chunk, word: Word | null) =>
  word?.marked === true &&
  word.syllable &&
  vocabulary.keys.has(word.key) &&
  !(chunk.to - chunk.from === 1 && tokens[chunk.from]!.syllable);

/** Something on the line is no Unicode Vietnamese: a sign for a letter, a word with Latin-1 letters that no one writes. */
const isOdd = (text: string, { kind, key, syllable, start, end }: Token) =>
  kind === 'mark' ? isLatin1(key) : !syllable && LATIN1.test(text.slice(start, end).normalize('NFC'));

type Read = { chunk: Chunk; word: Word | null };

/** Sure words of all encodings, in order; the first encoding that knows a word has it. */
function sureOf(readings: { sure: Read[] }[]): Read[] {
  const byPlace = new Map<number, Read>();
  for (const { sure } of readings.toSorted((a, b) => b.sure.length - a.sure.length))
    for (const r of sure) if (!byPlace.has(r.chunk.from)) byPlace.set(r.chunk.from, r);
  return [...byPlace.values()].sort((a, b) => a.chunk.from - b.chunk.from);
}

/** One line: which old encoding has words in it, and its words by the chunk they stand for. */
function readLine(vocabulary: Vocabulary, text: string, tokens: Token[], from: number, to: number) {
  const high = chunksOf(text, tokens, from, to).filter(c => [...c.raw].some(isLatin1));
  if (high.length === 0) return [];
  const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end).normalize('NFC');
  const mixed = /[\u0100-\u01b0\u1ea0-\u1ef9]/.test(whole);
  // Short words may be words in both: the encoding that explains most of the line is the one.
  const readings = LEGACY_TABLES.map(table => {
    const read = high.map(chunk => ({ chunk, word: decoded(table, chunk.raw) }));
    return { read, sure: read.filter(r => isSure(vocabulary, tokens, r.chunk, r.word)) };
  });
  const best = readings.reduce((a, b) => (b.sure.length > a.sure.length ? b : a));
  // A line with letters of Unicode was pasted together: only what can't be Unicode is decoded.
  if (mixed) return sureOf(readings);
  return best.sure.length === 0 ? [] : best.read.filter(r => r.word?.syllable === true);
}

/** Words pasted from fonts older than Unicode, decoded line by line. Tokens come back as they were where none is. */
export function mendLegacy(vocabulary: Vocabulary, text: string, tokens: Token[]): Token[] {
  if (!tokens.some(token => isOdd(text, token))) return tokens;
  const out: Token[] = [];
  let line = 0;
  let odd = false;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.key !== '\n') {
      odd ||= isOdd(text, tokens[i]!);
      continue;
    }
    let at = line;
    for (const { chunk, word } of odd ? readLine(vocabulary, text, tokens, line, i) : []) {
      for (; at < chunk.from; at++) out.push(tokens[at]!);
      out.push(wordToken(word!, chunk.start, chunk.end));
      at = chunk.to;
    }
    for (; at <= i && at < tokens.length; at++) out.push(tokens[at]!);
    line = i + 1;
    odd = false;
  }
  return out;
}
