import { clean, fold } from './fold.ts';

export type DateStyle =
  | 'dd/MM/yyyy'
  | 'yyyy-MM-dd'
  | 'dd-MM-yyyy'
  | 'dd.MM.yyyy'
  | 'MM/dd/yyyy'
  | 'yyyy'
  | 'words';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** @returns ISO `yyyy-mm-dd`, or null for a date that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999) || !(month >= 1 && month <= 12)) return null;
  const days = month === 2 && leap(year) ? 29 : DAYS[month - 1]!;
  if (!(day >= 1 && day <= days)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * Reads dd/MM/yyyy (also with - . or spaces), ddMMyyyy, yyyy-MM-dd (with or without a time) and
 * "ngày 5 tháng 3 năm 1990". @returns ISO, or null.
 */
export function parseDate(text: string): string | null {
  const s = clean(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/.exec(s);
  if (iso)
    return iso[4]?.endsWith('Z') ? hanoiDay(s) : isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const vn =
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/.exec(s) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(s) ??
    /^(?:ngày )?(\d{1,2}),? tháng (\d{1,2}),? năm (\d{4})$/i.exec(s);
  return vn ? isoDate(Number(vn[3]), Number(vn[2]), Number(vn[1])) : null;
}

/** A portal that keeps midnight of Hà Nội (UTC+7) as an instant writes the evening before. */
function hanoiDay(instant: string): string | null {
  const at = Date.parse(instant.replace(' ', 'T'));
  return Number.isNaN(at) ? null : new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** @param iso a real date. */
export function formatDate(iso: string, style: DateStyle): string {
  const [y = '', m = '', d = ''] = iso.split('-');
  switch (style) {
    case 'dd/MM/yyyy':
      return `${d}/${m}/${y}`;
    case 'yyyy-MM-dd':
      return iso;
    case 'dd-MM-yyyy':
      return `${d}-${m}-${y}`;
    case 'dd.MM.yyyy':
      return `${d}.${m}.${y}`;
    case 'MM/dd/yyyy':
      return `${m}/${d}/${y}`;
    case 'yyyy':
      return y;
    case 'words':
      return `Ngày ${numberInWords(Number(d))} tháng ${monthInWords(Number(m))} năm ${numberInWords(Number(y))}`;
  }
}

export type DateHints = {
  placeholder: string;
  title: string;
  inputType: string;
  maxLength: number | null;
  /** Pattern of an input mask, e.g. "99/99/9999". */
  mask?: string;
};

/** How a control wants its date, from what it shows; Vietnamese order where it shows nothing. */
export function dateStyleOf({ placeholder, title, inputType, maxLength, mask = '' }: DateHints): DateStyle {
  if (inputType === 'date') return 'yyyy-MM-dd';
  const hint = fold(`${placeholder} ${title} ${mask}`)
    .replace(/ngay|\bng\b/g, 'dd')
    .replace(/thang|\bth\b/g, 'mm')
    .replace(/\bnam\b/g, 'yyyy');
  if (/(y{4}|9{4}|_{4})-(m{2}|9{2}|_{2})-/.test(hint)) return 'yyyy-MM-dd';
  if (/m{2}\/d{2}\/y{4}/.test(hint)) return 'MM/dd/yyyy';
  if (/(d{2}|9{2}|_{2})-(m{2}|9{2}|_{2})-(y{4}|9{4}|_{4})/.test(hint)) return 'dd-MM-yyyy';
  if (/(d{2}|9{2}|_{2})\.(m{2}|9{2}|_{2})\.(y{4}|9{4}|_{4})/.test(hint)) return 'dd.MM.yyyy';
  if (maxLength === 4 || /^\s*y{4}\s*$/.test(hint)) return 'yyyy';
  return 'dd/MM/yyyy';
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Whole numbers from 0 to 9999 as they are written on civil-status papers. */
export function numberInWords(n: number): string {
  const thousand = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousand === 0) return underThousand(rest, false);
  return `${DIGITS[thousand]} nghìn${rest === 0 ? '' : ` ${underThousand(rest, true)}`}`;
}

function underThousand(n: number, full: boolean): string {
  const hundred = Math.floor(n / 100);
  const rest = n % 100;
  const head = hundred > 0 || full ? `${DIGITS[hundred]} trăm` : '';
  if (rest === 0) return head || DIGITS[0]!;
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

/** The fourth month is tháng tư, never "tháng bốn". */
const monthInWords = (m: number): string => (m === 4 ? 'tư' : numberInWords(m));
