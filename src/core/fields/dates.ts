import { clean, fold } from './fold.ts';
import { numberInWords, readNumberWords } from './number-words.ts';

export type DateStyle =
  | 'dd/MM/yyyy'
  | 'd/M/yyyy'
  | 'yyyy-MM-dd'
  | 'dd-MM-yyyy'
  | 'dd.MM.yyyy'
  | 'MM/dd/yyyy'
  | 'MM/yyyy'
  | 'yyyy-MM'
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
 * Reads dd/MM/yyyy (also with - . or spaces), ddMMyyyy, yyyy-MM-dd (with or without a time),
 * "ngày 5 tháng 3 năm 1990", and a date in words. @returns ISO, or null.
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
  return vn ? isoDate(Number(vn[3]), Number(vn[2]), Number(vn[1])) : readWords(s);
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
    case 'd/M/yyyy':
      return `${Number(d)}/${Number(m)}/${y}`;
    case 'yyyy-MM-dd':
      return iso;
    case 'dd-MM-yyyy':
      return `${d}-${m}-${y}`;
    case 'dd.MM.yyyy':
      return `${d}.${m}.${y}`;
    case 'MM/dd/yyyy':
      return `${m}/${d}/${y}`;
    case 'MM/yyyy':
      return `${m}/${y}`;
    case 'yyyy-MM':
      return `${y}-${m}`;
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
  /** The label that the page shows, where the driver knows it. */
  label?: string;
};

/** "Ghi bằng chữ", "(bằng chữ)": a number or date is written out. Not where it asks for figures as well. */
export const wantsWords = ({ placeholder, title, label = '' }: DateHints): boolean =>
  [placeholder, title, label].some(
    text => /\bbang chu\b/.test(fold(text)) && !/\bbang so\b/.test(fold(text)),
  );

/** How a control wants its date, from what it shows; Vietnamese order where it shows nothing. */
export function dateStyleOf(hints: DateHints): DateStyle {
  const { placeholder, title, inputType, maxLength, mask = '' } = hints;
  if (inputType === 'date') return 'yyyy-MM-dd';
  if (inputType === 'month') return 'yyyy-MM';
  if (wantsWords(hints)) return 'words';
  const hint = fold(`${placeholder} ${title} ${mask}`)
    .replace(/ngay|\bng\b/g, 'dd')
    .replace(/thang|\bth\b/g, 'mm')
    .replace(/\bnam\b/g, 'yyyy');
  if (/(y{4}|9{4}|_{4})-(m{2}|9{2}|_{2})-/.test(hint)) return 'yyyy-MM-dd';
  if (/m{2}\/d{2}\/y{4}/.test(hint)) return 'MM/dd/yyyy';
  if (/(d{2}|9{2}|_{2})-(m{2}|9{2}|_{2})-(y{4}|9{4}|_{4})/.test(hint)) return 'dd-MM-yyyy';
  if (/(d{2}|9{2}|_{2})\.(m{2}|9{2}|_{2})\.(y{4}|9{4}|_{4})/.test(hint)) return 'dd.MM.yyyy';
  if (/(^|[^dmy])d\/m\/y{4}/.test(hint)) return 'd/M/yyyy';
  if (/(^|[^/.\-dm9_])\s*(m{2}|9{2}|_{2})\/(y{4}|9{4}|_{4})/.test(hint)) return 'MM/yyyy';
  if (maxLength === 4 || /^\s*y{4}\s*$/.test(hint)) return 'yyyy';
  return 'dd/MM/yyyy';
}

/** The fourth month is tháng tư, never "tháng bốn". */
const monthInWords = (m: number): string => (m === 4 ? 'tư' : numberInWords(m));

/** "Ngày mười lăm tháng ba năm một nghìn chín trăm chín mươi"; "mồng" and "mùng" are said of the first ten days. */
function readWords(text: string): string | null {
  if (text.length > 120) return null;
  const m = /^(?:ngày )?(?:mồng |mùng )?(.+?),? tháng (.+?),? năm (.+)$/i.exec(text);
  if (!m) return null;
  const [day, month, year] = m
    .slice(1)
    .map(part => (/giêng/i.test(part) ? 1 : /chạp/i.test(part) ? 12 : readNumberWords(part)));
  return day && month && year ? isoDate(year, month, day) : null;
}
