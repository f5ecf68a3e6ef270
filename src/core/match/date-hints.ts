import type { ControlReading } from './candidates.ts';
import { wordsOf } from './phrases.ts';

export type DatePart = NonNullable<ControlReading['part']>;

const NUMBER = /^(?:ngày|tháng|năm|giờ|phút)?\s*(\d{1,4})$/i;

/** A list of 1 to 31 is a day, of 1 to 12 a month, of years a year. */
function partOfOptions(options: readonly string[]): DatePart | null {
  const numbers = options.flatMap(o => {
    const digits = NUMBER.exec(o.trim())?.[1];
    return digits ? [Number(digits)] : [];
  });
  if (numbers.length < 12 || numbers.length < options.length - 1) return null;
  const most = Math.max(...numbers);
  const least = Math.min(...numbers);
  if (least >= 1850 && most <= 2150) return 'year';
  if (least === 1 && most === 31) return 'day';
  if (least === 1 && most === 12) return 'month';
  if (least === 0 && most === 23) return 'hour';
  return least === 0 && most === 59 ? 'minute' : null;
}

/** How names and ids call a part. */
const NAMES: Record<DatePart, readonly string[]> = {
  day: ['day', 'ngay'],
  month: ['month', 'thang'],
  year: ['year', 'nam'],
  hour: ['hour', 'gio'],
  minute: ['minute', 'phut'],
};
const PARTS = ['day', 'month', 'year', 'hour', 'minute'] as const;

/** A part by its own label, list of options, placeholder, or the last word of its name. */
export function partHint(reading: ControlReading): DatePart | null {
  if (reading.part) return reading.part;
  const listed = partOfOptions(reading.control.options);
  if (listed) return listed;
  return PARTS.find(part => NAMES[part].some(name => reading.control.tokens.includes(name))) ?? null;
}

/** The words right before a control, as running text has them: "giờ", "phút, ngày", "tháng". */
export const wordsBefore = (reading: ControlReading): string[] => wordsOf(reading.control.lead.at(-1) ?? '');
