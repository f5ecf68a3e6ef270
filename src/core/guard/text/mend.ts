import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { withoutHidden } from './characters.ts';
import { mendLegacy } from './mend-legacy.ts';
import { unslip } from './slip.ts';
import { splitRun } from './split-run.ts';
import { telexWord } from './telex.ts';
import { readWord, type Token, tokenise, type Word, wordToken } from './tokens.ts';

const KEYS_ONLY = /^[A-Za-z]+$/;

/** What stands for a token that is neither a syllable nor a known word; itself where nothing is surer. */
function mended(vocabulary: Vocabulary, text: string, token: Token): Token[] {
  const raw = text.slice(token.start, token.end);
  const letters = withoutHidden(raw);
  if (KEYS_ONLY.test(letters)) {
    const typed = readWord(telexWord(letters));
    if (typed.marked && vocabulary.keys.has(typed.key)) return [wordToken(typed, token.start, token.end)];
  }
  const pieces = raw === letters ? splitRun(vocabulary, raw, token.marked) : null;
  if (pieces)
    return pieces.map(({ word, from, to }) => {
      const piece = token.marked ? word : { ...word, key: word.bare, marked: false };
      return wordToken(piece, token.start + from, token.start + to);
    });
  const right = token.bare.length >= 3 ? unslip(vocabulary, token) : null;
  return right ? [wordToken(right, token.start, token.end)] : [token];
}

/** "k" after a number is thousands, a letter before a stroke or a dot is part of another abbreviation. */
function isShorthand(tokens: Token[], i: number): boolean {
  if (tokens[i]!.key.length > 1) return true;
  const [last, next] = [tokens[i - 1], tokens[i + 1]];
  // "ktra ok r": it closes a thought.
  if (tokens[i]!.key === 'r' && last?.kind === 'word' && next?.kind !== 'word') return true;
  return next?.kind === 'word' && !(last && /^\d+$|^[/.]$/.test(last.key));
}

/** Several words share the letters of the one that stands for them. */
function spelledOut(token: Token, words: readonly Word[]): Token[] {
  const size = token.end - token.start;
  if (size < words.length) return [token];
  return words.map((word, i) =>
    wordToken(word, token.start + i, i + 1 < words.length ? token.start + i + 1 : token.end),
  );
}

/** Which tokens stand on a line without a single Vietnamese diacritic. */
function notePlainLines(tokens: Token[]): void {
  let from = 0;
  let plain = true;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && token.key !== '\n') {
      if (token.marked) plain = false;
      continue;
    }
    if (plain) for (let k = from; k < i; k++) tokens[k]!.plain = true;
    from = i + 1;
    plain = true;
  }
}

/**
 * The words of a text, with those mended that no Vietnamese writes: pastes from old fonts, Telex keys typed with the
 * keyboard program off, words run together, a letter dropped or swapped. Each is tried only on what is neither a
 * syllable nor in the word lists, so that time grows with the length of the text.
 */
export function readTokens(vocabulary: Vocabulary, text: string): Token[] {
  const raw = mendLegacy(vocabulary, text, tokenise(text));
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    if (token.syllable && token.bare.length > 1) {
      tokens.push(token);
      continue;
    }
    const words = vocabulary.shorthand.get(token.key);
    if (words && isShorthand(raw, i)) tokens.push(...spelledOut(token, words));
    else if (token.syllable || token.bare.length < 3 || vocabulary.sounds.has(token.sound))
      tokens.push(token);
    else tokens.push(...mended(vocabulary, text, token));
  }
  notePlainLines(tokens);
  return tokens;
}
