import { expect, test } from 'vitest';
import { dayWords, inputTime, momentOfInput, momentWords } from './time-words.ts';

const at = Date.parse('2026-11-24T23:30:00+07:00');

test('a moment is told by the clock in Việt Nam, with its day where it is another one', () => {
  expect(momentWords(at, at - 3_600_000, 'ngày')).toBe('23:30');
  expect(momentWords(at, at + 3_600_000, 'ngày')).toBe('23:30 ngày 24/11/2026');
  expect(dayWords(at)).toBe('24 tháng 11 năm 2026');
});

test('a box of date and time is read as it is shown; an empty one is no time', () => {
  expect(inputTime(at)).toBe('2026-11-24T23:30');
  expect(momentOfInput(inputTime(at))).toBe(at);
  expect(momentOfInput('')).toBeNull();
  expect(momentOfInput('2026-13-40T99:00')).toBeNull();
});
