import { clean } from './fold.ts';
import { numberInWords } from './number-words.ts';

/** Paths of one part of a date or time. */
export const DATE_PART = /\.(day|month|year|hour|minute)$/;

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WORDS = new Map(Array.from({ length: 31 }, (_, i) => [numberInWords(i + 1), i + 1]));
// The fourth month has a word of its own.
WORDS.set('tư', 4);

/** The number that one part of a date stands for in a list: "02", "Tháng 2", "Tháng hai", "February". */
export function partNumber(text: string): number | null {
  const bare = clean(text)
    .toLowerCase()
    .replace(/^(ngày|mùng|mồng|tháng|năm|giờ|phút)(?=[\s\d])\s*/u, '')
    .replace(/\s*(giờ|phút|h)$/u, '');
  if (/^\d{1,4}$/.test(bare)) return Number(bare);
  const english = /^[a-z]{3,9}\.?$/.test(bare) ? ENGLISH.indexOf(bare.slice(0, 3)) : -1;
  return english >= 0 ? english + 1 : (WORDS.get(bare) ?? null);
}
