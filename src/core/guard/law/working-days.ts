import { z } from 'zod';
import { SOURCE_STATUSES } from '../notice.ts';

const Day = z.strictObject({ date: z.iso.date(), name: z.string(), status: z.enum(SOURCE_STATUSES) });

/** Days on which offices are closed beside Saturday and Sunday, and Saturdays on which they work. */
export const Calendar = z.strictObject({
  source: z.string(),
  note: z.string(),
  years: z.array(z.number().int()).min(1),
  days: z.array(Day.extend({ off: z.boolean() })),
  worked: z.array(Day),
});
export type Calendar = z.infer<typeof Calendar>;

const DAY = 86_400_000;
/** Việt Nam has one clock all the year. */
const OFFSET = 7 * 3_600_000;

/** ISO day in Việt Nam of a moment (epoch milliseconds). */
export const dayOf = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10);

/** The moment of a time of day in Việt Nam; `minutes` since midnight. */
export const momentOf = (day: string, minutes: number): number =>
  Date.parse(`${day}T00:00:00Z`) - OFFSET + minutes * 60_000;

export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

export type DayKind = {
  works: boolean;
  /** What is doubtful about that day: an entry that was not verified, or a year without a calendar. */
  doubt: string | null;
};

export function kindOf(day: string, calendar: Calendar): DayKind {
  const off = calendar.days.find(d => d.date === day);
  if (off) return { works: !off.off, doubt: off.status === 'unverified' ? off.name : null };
  const worked = calendar.worked.find(d => d.date === day);
  if (worked) return { works: true, doubt: worked.status === 'unverified' ? worked.name : null };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const year = Number(day.slice(0, 4));
  return { works: weekday >= 1 && weekday <= 5, doubt: calendar.years.includes(year) ? null : String(year) };
}
