import { describe, expect, test } from 'vitest';
import { partNumber } from './date-part.ts';
import { means } from './for-control.ts';
import { pickOption } from './pick-option.ts';

describe('one part of a date', () => {
  test.each([
    ['02', 2],
    ['Tháng 2', 2],
    ['tháng 12', 12],
    ['Tháng hai', 2],
    ['Tháng tư', 4],
    ['Ngày mười lăm', 15],
    ['Năm 1990', 1990],
    ['February', 2],
    ['Sept.', 9],
    ['8 giờ', 8],
  ])('written %s is %i', (text, number) => {
    expect(partNumber(text)).toBe(number);
  });

  test.each(['', 'Tháng', 'Tháng 2 năm 1990', 'Hà Nội', '12/05'])('is not in %j', text => {
    expect(partNumber(text)).toBeNull();
  });

  test('is found in a list of months with names, and read back from it', () => {
    const months = Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`);
    expect(pickOption('applicant.birthDate.month', '02', ['Tháng', ...months])).toEqual({
      kind: 'one',
      index: 2,
    });
    expect(means('applicant.birthDate.month', '02', 'Tháng 2')).toBe(true);
    expect(means('applicant.birthDate.month', '02', 'Tháng 12')).toBe(false);
  });
});
