import { expect, test } from 'vitest';
import { calendar } from '../../../data/calendar.ts';
import { officeMinutes } from './time-left.ts';

const at = (iso: string) => Date.parse(`${iso}:00+07:00`);
const left = (from: string, to: string) => officeMinutes(at(from), at(to), calendar);

test('office hours of one day, without the break at noon', () => {
  expect(left('2026-11-24T08:00', '2026-11-24T17:30')).toBe(8 * 60);
  expect(left('2026-11-24T11:00', '2026-11-24T14:30')).toBe(2 * 60);
});

test('nights and Sundays do not count', () => {
  // Friday afternoon to Monday morning.
  expect(left('2026-11-27T16:30', '2026-11-30T09:00')).toBe(2 * 60);
});

test('before the office opens the whole day is left', () => {
  expect(left('2026-11-24T05:00', '2026-11-24T17:30')).toBe(8 * 60);
});

test('nothing is left of a time that is over', () => {
  expect(left('2026-11-24T17:31', '2026-11-24T17:30')).toBe(0);
  expect(left('2026-11-25T09:00', '2026-11-24T17:30')).toBe(0);
});
