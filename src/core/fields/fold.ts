/** The five tone marks, as they stand apart in NFD: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u3000]+/g;

/** NFC, without zero-width and direction marks, one space between words. */
export const clean = (s: string): string =>
  s.normalize('NFC').replace(INVISIBLE, '').replace(SPACE, ' ').trim();

/** Lower case without any diacritics; đ does not decompose, so it is folded by hand (ð comes in by legacy pastes). */
export const fold = (s: string): string =>
  clean(s).toLowerCase().normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd').normalize('NFC');

/**
 * Key under which two spellings of the same Vietnamese text are equal: case, NFC / NFD / half-composed, and the
 * place of the tone mark in a syllable (hoà = hòa) do not count; every other diacritic does (hoa ≠ hòa).
 */
export const sameKey = (s: string): string =>
  clean(s)
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/[\p{L}\p{M}]+/gu, toneAtEnd);

function toneAtEnd(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES);
  return (tones ? apart.replace(TONES, '') + tones.join('') : apart).normalize('NFC');
}

export const sameText = (a: string, b: string): boolean => sameKey(a) === sameKey(b);
