import { isoDate } from '../fields/dates.ts';
import { readPersonalId } from './personal-id.ts';
import type { ScanRefusal } from './scan-codes.ts';

/**
 * Machine-readable zone of a TD1 card: three lines of thirty characters. Source: ICAO Doc 9303 parts 3 and 5 (check
 * digits with weights 7, 3, 1). The Vietnamese card keeps the 12 digits of the personal number in the optional
 * field of line 1, and the card's own 9 digits in the document number.
 */
export type Mrz = {
  personalId: string;
  birthDate: string;
  gender: 'Nam' | 'Nữ';
  expiryDate: string;
  /** Upper case, without diacritics: family name first. */
  name: string;
};

const LINE = 30;
const WEIGHTS = [7, 3, 1];

const worth = (c: string): number => (c === '<' ? 0 : c >= 'A' ? c.charCodeAt(0) - 55 : Number(c));

export function checkDigit(field: string): string {
  let sum = 0;
  for (let i = 0; i < field.length; i++) sum += worth(field[i]!) * WEIGHTS[i % 3]!;
  return String(sum % 10);
}

/** Whether a text looks like a machine-readable zone at all, whole or not. */
export const looksLikeMrz = (text: string): boolean => {
  const bare = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9<]{20,}$/.test(bare) && (bare.match(/</g)?.length ?? 0) >= 3;
};

/** Three lines, or one of ninety characters, with stray blanks. The end of the last line is often lost. */
export function mrzLines(typed: readonly string[]): [string, string, string] | null {
  const lines = typed.map(line => line.replace(/\s/g, '').toUpperCase()).filter(Boolean);
  const [one, two, three] = lines;
  const bare =
    lines.length === 3 && one!.length === LINE && two!.length === LINE
      ? one! + two! + three!.padEnd(LINE, '<')
      : lines.join('');
  if (bare.length !== LINE * 3 || !/^[A-Z0-9<]+$/.test(bare)) return null;
  return [bare.slice(0, LINE), bare.slice(LINE, LINE * 2), bare.slice(LINE * 2)];
}

/** @param today ISO: two-digit years of birth are never in the future. */
export function readMrz(
  lines: readonly [string, string, string],
  today: string,
): { ok: true; mrz: Mrz } | { ok: false; code: ScanRefusal } {
  const [one, two, three] = lines;
  const no = (code: ScanRefusal) => ({ ok: false as const, code });
  if (one.slice(2, 5) !== 'VNM' || two.slice(15, 18) !== 'VNM') return no('foreign_card');
  if (checkDigit(one.slice(5, 14)) !== one[14]) return no('mrz_check_1');
  const [birth, expiry] = [two.slice(0, 6), two.slice(8, 14)];
  if (checkDigit(birth) !== two[6] || checkDigit(expiry) !== two[14]) return no('mrz_check_2');
  // The composite digit covers all three fields of both lines.
  if (checkDigit(one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29)) !== two[29])
    return no('mrz_check_3');
  const personalId = one.slice(15, 27);
  if (!/^\d{12}$/.test(personalId)) return no('bad_id');
  // The personal number knows the century; without its help a birth is never in the future.
  const born = readPersonalId(personalId)?.birthYear ?? 0;
  const birthDate = dateOf(
    birth,
    String(born).slice(2) === birth.slice(0, 2) ? born : Number(today.slice(0, 4)),
  );
  const expiryDate = dateOf(expiry, 2099);
  if (!birthDate || !expiryDate || birthDate > today) return no('bad_date');
  const sex = two[7];
  if (sex !== 'M' && sex !== 'F') return no('bad_gender');
  const [family = '', given = ''] = three.replace(/<+$/, '').split('<<');
  const name = `${family} ${given}`.replace(/</g, ' ').trim();
  if (name === '') return no('mrz_incomplete');
  return { ok: true, mrz: { personalId, birthDate, gender: sex === 'M' ? 'Nam' : 'Nữ', expiryDate, name } };
}

/** The latest century in which the year is not after `latestYear`. */
function dateOf(yymmdd: string, latestYear: number): string | null {
  if (!/^\d{6}$/.test(yymmdd)) return null;
  const [yy, month, day] = [0, 2, 4].map(i => Number(yymmdd.slice(i, i + 2))) as [number, number, number];
  const year = 2000 + yy > latestYear ? 1900 + yy : 2000 + yy;
  return isoDate(year, month, day);
}
