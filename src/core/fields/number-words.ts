import { clean } from './fold.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const THOUSANDS = ['', 'nghìn', 'triệu', 'tỷ'];

/** Whole numbers from 0 to 999,999,999,999 as they are written on civil-status papers and receipts. */
export function numberInWords(n: number): string {
  if (n === 0) return DIGITS[0]!;
  const groups: number[] = [];
  for (let rest = n; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  return groups
    .flatMap((group, i) => {
      if (group === 0) return [];
      const words = underThousand(group, i > 0);
      return [words, THOUSANDS[groups.length - 1 - i]!].filter(Boolean);
    })
    .join(' ');
}

/** @param full true where a higher group stands in front: then "không trăm" is said. */
function underThousand(n: number, full: boolean): string {
  const hundred = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundred > 0 || full ? `${DIGITS[hundred]} trăm` : '';
  if (rest === 0) return head;
  return `${head} ${underHundred(rest, head !== '')}`.trim();
}

function underHundred(n: number, after: boolean): string {
  const ten = Math.floor(n / 10);
  const one = n % 10;
  if (ten === 0) return after ? `lẻ ${DIGITS[one]}` : DIGITS[one]!;
  const head = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`;
  if (one === 0) return head;
  // After a ten: năm is said lăm; after twenty and more: một is said mốt, bốn may be tư.
  const tail = one === 5 ? 'lăm' : one === 1 && ten > 1 ? 'mốt' : DIGITS[one];
  return `${head} ${tail}`;
}

/** The ways in which people say and spell a digit or a power; "linh" and "lẻ" only fill the tens. */
const VALUES: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const POWERS: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** Reads a number out of words, in whatever accepted way it is said. @returns null where the text is none. */
export function readNumberWords(text: string): number | null {
  const words = clean(text)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return null;
  let all = 0;
  let group: number | null = null;
  let digit: number | null = null;
  const close = (): number | null => (digit === null ? group : (group ?? 0) + digit);
  for (const word of words) {
    const value = VALUES[word];
    const power = POWERS[word];
    if (value !== undefined) {
      // "chín mươi lăm": what follows a ten is its ones; two digits in a row are no number.
      if (digit !== null) return null;
      digit = value;
    } else if (word === 'trăm' && digit !== null && group === null) {
      group = digit * 100;
      digit = null;
    } else if (word === 'mươi' && digit !== null) {
      group = (group ?? 0) + digit * 10;
      digit = null;
    } else if (word === 'mười' && digit === null) {
      group = (group ?? 0) + 10;
    } else if (power !== undefined) {
      const count = close();
      if (count === null) return null;
      all += count * power;
      group = null;
      digit = null;
    } else if (!((word === 'lẻ' || word === 'linh') && group !== null && digit === null)) return null;
  }
  return all + (close() ?? 0);
}
