import { describe, expect, test } from 'vitest';
import { formatAmount, parseAmount } from './amount.ts';
import { isDatePath, means, textFor } from './for-control.ts';

const hints = { placeholder: '', title: '', inputType: 'text', maxLength: null };

describe('a value on its way into a control, and read back', () => {
  test('a date is written as the control wants it, and anything else as it is', () => {
    expect(textFor('mother.birthDate', '1985-09-02', hints)).toBe('02/09/1985');
    expect(textFor('mother.birthDate', '1985-09-02', { ...hints, inputType: 'date' })).toBe('1985-09-02');
    expect(textFor('mother.birthDate', '1985', { ...hints, inputType: 'date' })).toBeNull();
    expect(textFor('mother.phone', '0912345678', hints)).toBe('0912345678');
  });

  test('the parts of a date are no dates', () => {
    expect(['death.noticeDate', 'registration.date', 'mother.idIssueDate'].every(isDatePath)).toBe(true);
    expect(['death.time', 'mother.birthDate.day', 'mother.birthDateInWords'].some(isDatePath)).toBe(false);
  });

  test.each([
    ['mother.birthDate', '1985-09-02', '02/09/1985', true],
    ['mother.birthDate', '1985-09-02', '09/02/1985', false],
    ['mother.phone', '0912345678', '+84 912 345 678', true],
    ['business.capital', '200000000', '200.000.000 đồng', true],
    ['mother.birthDate.month', '09', '9', true],
    ['mother.personalId', '001185000002', '001 185 000 002', true],
    ['mother.personalId', '001185000002', '1185000002', false],
    ['mother.personalId', '001185000002', '001185000003', false],
    ['mother.residence.province', 'Thành phố Hà Nội', 'TP. Hà Nội', true],
    ['mother.gender', 'Nữ', 'Nam', false],
    ['mother.fullName', 'TRẦN THỊ MẪU', 'Trần Thị Mẫu', true],
  ])('%s %s on the page as "%s": %s', (path, value, text, same) => {
    expect(means(path, value, text)).toBe(same);
  });

  test('amounts lose their dots and get them back', () => {
    expect(['200.000.000', '200 000 000', '200,000,000 VNĐ', '200000000'].map(parseAmount)).toEqual(
      Array(4).fill('200000000'),
    );
    expect(['1.5', '12.34.567', 'hai trăm', ''].map(parseAmount)).toEqual([null, null, null, null]);
    expect([formatAmount('200000000'), formatAmount('15')]).toEqual(['200.000.000', '15']);
  });
});
