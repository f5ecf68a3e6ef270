import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateStyleOf, formatDate, parseDate } from './dates.ts';

describe('dates', () => {
  test('reads the ways in which officers and portals write a date', () => {
    for (const text of [
      '15/03/1990',
      '15-3-1990',
      '15.03.1990',
      '15031990',
      '1990-03-15',
      ' 15 / 03 / 1990 ',
    ])
      expect(parseDate(text)).toBe('1990-03-15');
  });

  test('reads a date out of words, and an instant as the day that it is in Hà Nội', () => {
    expect(parseDate('Ngày 5 tháng 3 năm 1990')).toBe('1990-03-05');
    expect(parseDate('1990-03-14T17:00:00.000Z')).toBe('1990-03-15');
    expect(parseDate('1990-03-15T00:00:00+07:00')).toBe('1990-03-15');
    expect(parseDate('1990-03-15T99:00:00Z')).toBeNull();
  });

  test('refuses a day that no calendar has', () => {
    for (const text of ['29/02/2023', '31/04/2024', '00/01/2020', '12/13/2020', '1/1/20', 'hôm qua', ''])
      expect(parseDate(text)).toBeNull();
    expect(parseDate('29/02/1988')).toBe('1988-02-29');
  });

  test('writes a date that it reads again', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        d => {
          const iso = d.toISOString().slice(0, 10);
          for (const style of ['dd/MM/yyyy', 'd/M/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy', 'words'] as const)
            expect(parseDate(formatDate(iso, style))).toBe(iso);
        },
      ),
    );
  });

  test('writes a date in words as civil-status papers do', () => {
    expect(formatDate('1990-03-15', 'words')).toBe(
      'Ngày mười lăm tháng ba năm một nghìn chín trăm chín mươi',
    );
    expect(formatDate('2024-04-21', 'words')).toBe(
      'Ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi bốn',
    );
  });

  test('reads a date in words, in whatever accepted way it is said', () => {
    for (const text of [
      'Ngày năm tháng tư năm hai nghìn không trăm lẻ năm',
      'ngày mồng năm, tháng bốn, năm hai ngàn không trăm linh năm',
      'NGÀY MÙNG NĂM THÁNG TƯ NĂM HAI NGHÌN KHÔNG TRĂM LINH NĂM'.normalize('NFD'),
    ])
      expect(parseDate(text)).toBe('2005-04-05');
    expect(parseDate('ngày ba mươi tháng hai năm hai nghìn')).toBeNull();
  });

  test('follows the hint of the control, and Vietnamese order without one', () => {
    const hints = { placeholder: '', title: '', inputType: 'text', maxLength: null };
    expect(dateStyleOf(hints)).toBe('dd/MM/yyyy');
    expect(dateStyleOf({ ...hints, inputType: 'date' })).toBe('yyyy-MM-dd');
    expect(dateStyleOf({ ...hints, placeholder: 'DD-MM-YYYY' })).toBe('dd-MM-yyyy');
    expect(dateStyleOf({ ...hints, maxLength: 4 })).toBe('yyyy');
    expect(dateStyleOf({ ...hints, placeholder: 'Ngày/Tháng/Năm' })).toBe('dd/MM/yyyy');
    expect(dateStyleOf({ ...hints, title: 'MM/DD/YYYY' })).toBe('MM/dd/yyyy');
    expect(dateStyleOf({ ...hints, mask: '99-99-9999' })).toBe('dd-MM-yyyy');
    expect(dateStyleOf({ ...hints, mask: '99/99/9999' })).toBe('dd/MM/yyyy');
    expect(dateStyleOf({ ...hints, mask: '99/9999' })).toBe('MM/yyyy');
    expect(dateStyleOf({ ...hints, placeholder: 'D/M/YYYY' })).toBe('d/M/yyyy');
    expect(dateStyleOf({ ...hints, placeholder: 'MM/yyyy' })).toBe('MM/yyyy');
    expect(dateStyleOf({ ...hints, placeholder: 'Tháng/năm' })).toBe('MM/yyyy');
    expect(dateStyleOf({ ...hints, inputType: 'month' })).toBe('yyyy-MM');
    expect(dateStyleOf({ ...hints, placeholder: 'Ghi bằng chữ' })).toBe('words');
    expect(dateStyleOf({ ...hints, label: 'Ngày cấp (bằng chữ)' })).toBe('words');
    expect(dateStyleOf({ ...hints, label: 'Ghi bằng số, không bằng chữ' })).toBe('dd/MM/yyyy');
    expect(dateStyleOf({ ...hints, placeholder: '__.__.____' })).toBe('dd.MM.yyyy');
  });
});
