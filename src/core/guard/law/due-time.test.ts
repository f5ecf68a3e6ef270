import { describe, expect, test } from 'vitest';
import { calendar } from '../../../data/calendar.ts';
import { certificationDue, certificationFee, dueTime } from './due-time.ts';

/** A local time of Việt Nam. */
const at = (local: string) => Date.parse(`${local}:00+07:00`);
const shown = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 16);
const due = (local: string, channel: 'online' | 'in_person' | 'post') =>
  shown(dueTime(at(local), channel, calendar).at);

describe('online: eight working hours', () => {
  test.each([
    ['from opening to closing of one day', '2026-11-25T08:00', '2026-11-25T17:30'],
    ['over the night', '2026-11-25T10:00', '2026-11-26T10:00'],
    ['the noon break does not count', '2026-11-25T12:30', '2026-11-26T12:00'],
    ['from the afternoon into the next afternoon', '2026-11-25T16:00', '2026-11-26T16:00'],
    ['received after closing', '2026-11-25T20:00', '2026-11-26T17:30'],
    ['received before opening', '2026-11-25T05:00', '2026-11-25T17:30'],
    ['at closing time', '2026-11-25T17:30', '2026-11-26T17:30'],
    ['Friday to Monday', '2026-11-27T15:30', '2026-11-30T15:30'],
    ['on a Sunday', '2026-11-29T09:00', '2026-11-30T17:30'],
    ['over the days of victory and labour', '2026-04-29T16:00', '2026-05-04T16:00'],
    ['a Saturday that is worked', '2026-08-21T16:30', '2026-08-22T16:30'],
    ['over the new year of the lunar calendar', '2026-02-13T17:00', '2026-02-23T17:00'],
  ])('%s', (_name, start, end) => expect(due(start, 'online')).toBe(end));

  test('is counted in the time of Việt Nam, seconds included', () => {
    const start = Date.parse('2026-11-25T01:00:30Z');
    expect(dueTime(start, 'online', calendar).at).toBe(Date.parse('2026-11-26T01:00:30Z'));
  });
});

describe('in person and by post: one working day', () => {
  test.each([
    ['the day of receipt is not counted', '2026-11-25T09:00', '2026-11-26T17:30'],
    ['received in the evening', '2026-11-25T21:00', '2026-11-26T17:30'],
    ['Friday to Monday', '2026-11-27T09:00', '2026-11-30T17:30'],
    ['the last working day of 2026', '2026-12-31T16:00', '2027-01-04T17:30'],
  ])('%s', (_name, start, end) => {
    expect(due(start, 'in_person')).toBe(end);
    expect(due(start, 'post')).toBe(end);
  });
});

describe('days that are not certain', () => {
  test('a doubtful holiday stays a working day and is named', () => {
    const { at: end, doubts } = dueTime(at('2026-11-23T15:30'), 'online', calendar);
    expect(shown(end)).toBe('2026-11-24T15:30');
    expect(doubts).toEqual([expect.stringContaining('Ngày Văn hóa Việt Nam')]);
  });

  test('a year without a calendar is named', () => {
    expect(dueTime(at('2028-03-01T09:00'), 'post', calendar).doubts).toEqual(['2028']);
  });

  test('days that were announced raise no doubt', () => {
    expect(dueTime(at('2026-02-13T17:00'), 'post', calendar).doubts).toEqual([]);
  });
});

describe('the certification counter', () => {
  test('gives the copy back on the same day, from 15:00 on the next working one', () => {
    expect(shown(certificationDue(at('2026-11-25T14:59'), calendar).at)).toBe('2026-11-25T17:30');
    expect(shown(certificationDue(at('2026-11-25T15:00'), calendar).at)).toBe('2026-11-26T17:30');
    expect(shown(certificationDue(at('2026-11-28T09:00'), calendar).at)).toBe('2026-11-30T17:30');
  });

  test.each([
    [1, 2_000],
    [2, 4_000],
    [3, 5_000],
    [10, 12_000],
    [198, 200_000],
    [500, 200_000],
  ])('a copy of %i pages costs %i đồng', (pages, fee) => expect(certificationFee(pages)).toBe(fee));
});
