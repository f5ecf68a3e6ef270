import type { Channel } from '../../record/case.ts';
import { type Calendar, dayOf, kindOf, momentOf, nextDay } from './working-days.ts';

/** Hours of a ward office, minutes since midnight. */
export const SHIFTS = [
  [8 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60 + 30],
] as const;
const CLOSING = SHIFTS[1][1];

export type DueTime = {
  /** Epoch milliseconds: the last moment. */
  at: number;
  /** Days on the way whose kind is not certain: show them with "cần kiểm tra". */
  doubts: string[];
};

/** The moment at which `minutes` of office hours have passed since `start`. */
function afterOfficeHours(start: number, minutes: number, calendar: Calendar): DueTime {
  const doubts: string[] = [];
  let left = minutes;
  for (let day = dayOf(start); ; day = nextDay(day)) {
    const { works, doubt } = kindOf(day, calendar);
    if (doubt !== null) doubts.push(doubt);
    if (!works) continue;
    for (const [opens, closes] of SHIFTS) {
      const from = Math.max(momentOf(day, opens), start);
      const open = (momentOf(day, closes) - from) / 60_000;
      if (open <= 0) continue;
      if (open >= left) return { at: from + left * 60_000, doubts: [...new Set(doubts)] };
      left -= open;
    }
  }
}

/** Closing time of the next day on which the office works: the day on which time starts to run is not counted. */
function endOfNextWorkingDay(start: number, calendar: Calendar): DueTime {
  const doubts: string[] = [];
  for (let day = nextDay(dayOf(start)); ; day = nextDay(day)) {
    const { works, doubt } = kindOf(day, calendar);
    if (doubt !== null) doubts.push(doubt);
    if (works) return { at: momentOf(day, CLOSING), doubts: [...new Set(doubts)] };
  }
}

/**
 * Until when the paper may be asked for once a look-up failed (NQ 66.7/2025/NQ-CP Điều 8): online at most 8 working
 * hours, in person or by post at most 1 working day. Office hours 8:00-12:00 and 13:30-17:30, Monday to Friday.
 * @param start epoch milliseconds at which the file was received
 */
export const dueTime = (start: number, channel: Channel, calendar: Calendar): DueTime =>
  channel === 'online' ? afterOfficeHours(start, 8 * 60, calendar) : endOfNextWorkingDay(start, calendar);

/**
 * When a certified copy is to be given back (NĐ 23/2015/NĐ-CP Điều 7): the same day, from 15:00 on the next one.
 */
export function certificationDue(start: number, calendar: Calendar): DueTime {
  const day = dayOf(start);
  const { works, doubt } = kindOf(day, calendar);
  return works && start < momentOf(day, 15 * 60)
    ? { at: momentOf(day, CLOSING), doubts: doubt === null ? [] : [doubt] }
    : endOfNextWorkingDay(start, calendar);
}

/** Fee in đồng for one certified copy: 2,000 for pages 1 and 2, then 1,000, at most 200,000. @param pages at least 1 */
export const certificationFee = (pages: number): number =>
  Math.min(200_000, 2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0));
