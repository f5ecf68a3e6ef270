import { SHIFTS } from './due-time.ts';
import { type Calendar, dayOf, kindOf, momentOf, nextDay } from './working-days.ts';

/** Minutes of office hours between two moments (epoch milliseconds); 0 where the end is past. */
export function officeMinutes(from: number, to: number, calendar: Calendar): number {
  let minutes = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = nextDay(day)) {
    if (!kindOf(day, calendar).works) continue;
    for (const [opens, closes] of SHIFTS) {
      const begins = Math.max(momentOf(day, opens), from);
      const ends = Math.min(momentOf(day, closes), to);
      minutes += Math.max(0, (ends - begins) / 60_000);
    }
  }
  return Math.ceil(minutes);
}
