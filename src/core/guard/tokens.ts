import { fold, sameKey } from '../fields/fold.ts';
import { fromTcvn3, fromTelex, fromVni } from './legacy.ts';

export type Token = {
  /** Offsets into the untouched text. */
  start: number;
  end: number;
  /** Compared with diacritics, tone place aside. */
  key: string;
  plain: string;
  /** Written with diacritics. */
  marked: boolean;
};

export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'telex';

const WORD = /[\p{L}\p{M}\p{N}\u200b-\u200f\u2060\ufeff\u00ad]+/gu;
/** In the old encodings letters are signs, too. */
const LEGACY_WORD = /[^\s.,;:!?()[\]{}"'/\\\-–—|]+/gu;
const DECODE: Record<Encoding, (word: string) => string> = {
  unicode: w => w,
  tcvn3: fromTcvn3,
  vni: fromVni,
  telex: fromTelex,
};

/** Syllables of a text. A letter and a digit together ("bsct2") stay one word, as officers write them. */
export function tokenise(text: string, encoding: Encoding = 'unicode'): Token[] {
  const tokens: Token[] = [];
  const decode = DECODE[encoding];
  for (const m of text.matchAll(encoding === 'unicode' || encoding === 'telex' ? WORD : LEGACY_WORD)) {
    const word = decode(m[0]);
    const key = sameKey(word);
    if (key === '') continue;
    const plain = fold(word);
    tokens.push({ start: m.index, end: m.index + m[0].length, key, plain, marked: plain !== key });
  }
  return tokens;
}

/** Encodings worth a try when nothing was found: by the signs that they leave. */
export function suspects(text: string): Encoding[] {
  const found: Encoding[] = [];
  if (/[®§µ¶·¸¹»¼½¾¨©ª«¬]/.test(text)) found.push('tcvn3');
  if (/[aeouyAEOUY][øùûõïâáàåãä]|ñ|ö/.test(text)) found.push('vni');
  if (!/[^\x00-\x7f]/.test(text) && /(?:[aeo]{2}|w|dd|[aeiouy]\w*[sfrxj]\b)/i.test(text)) found.push('telex');
  return found;
}
