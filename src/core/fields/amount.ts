import { numberInWords, readNumberWords } from './number-words.ts';

/**
 * Whole numbers as officers write them ("200.000.000 đồng", "200 000 000", "200,000,000 VNĐ").
 * @returns digits without leading zeros, or null where the text is no whole number.
 */
export function parseAmount(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .replace(/\s*(đồng|vnđ|vnd|đ|₫)\.?\s*$/i, '')
    .trim();
  if (!/^\d+$|^\d{1,3}([.,\s\u00a0])\d{3}(\1\d{3})*$/.test(bare)) return null;
  return bare.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
}

/** Reads figures, and an amount that is written out ("Năm triệu đồng chẵn"). */
export function readAmount(text: string): string | null {
  const figures = parseAmount(text);
  if (figures !== null) return figures;
  const words = text.normalize('NFC').replace(/[\s.,/-]*(chẵn|đồng( chẵn)?)[\s.,/-]*$/i, '');
  const n = readNumberWords(words);
  return n === null ? null : String(n);
}

const inWords = (digits: string, unit: string): string | null => {
  if (digits.length > 12) return null;
  const words = numberInWords(Number(digits)) + unit;
  return words[0]!.toUpperCase() + words.slice(1);
};
/** "Năm triệu đồng"; null where there are too many. @param digits as parseAmount gives them. */
export const amountInWords = (digits: string): string | null => inWords(digits, ' đồng');
/** "Ba". */
export const countInWords = (digits: string): string | null => inWords(digits, '');

/** With a dot at the thousands, as Vietnamese papers have it. @param digits as parseAmount gives them. */
export const formatAmount = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');
