import { dayOf } from './working-days.ts';

const OFFSET = 7 * 3_600_000;
const spread = (at: number) => new Date(at + OFFSET).toISOString();

/** "2026-11-24T16:30", for a box of date and time; always as the clock in Việt Nam shows it. */
export const inputTime = (at: number): string => spread(at).slice(0, 16);

/** The moment that such a box shows; null where it is empty or no time. */
export function momentOfInput(text: string): number | null {
  const at = Date.parse(`${text}:00+07:00`);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && !Number.isNaN(at) ? at : null;
}

/** "17:30 ngày 25/11/2026"; the day is left out on the day itself. */
export function momentWords(at: number, now: number, day: string): string {
  const clock = spread(at).slice(11, 16);
  if (dayOf(at) === dayOf(now)) return clock;
  const [year, month, date] = dayOf(at).split('-');
  return `${clock} ${day} ${date}/${month}/${year}`;
}

/** "24 tháng 11 năm 2026" */
export function dayWords(at: number): string {
  const [year, month, date] = dayOf(at).split('-').map(Number);
  return `${date} tháng ${month} năm ${year}`;
}
