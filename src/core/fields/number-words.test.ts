import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInWords, readNumberWords } from './number-words.ts';

test('numbers are said as on papers', () => {
  expect([0, 5, 10, 15, 21, 24, 105, 1990, 2005].map(numberInWords)).toEqual([
    'không',
    'năm',
    'mười',
    'mười lăm',
    'hai mươi mốt',
    'hai mươi bốn',
    'một trăm lẻ năm',
    'một nghìn chín trăm chín mươi',
    'hai nghìn không trăm lẻ năm',
  ]);
  expect(numberInWords(5_000_000)).toBe('năm triệu');
  expect(numberInWords(1_200_050_000)).toBe('một tỷ hai trăm triệu không trăm năm mươi nghìn');
});

test('every number is read back from its words', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), n => {
      expect(readNumberWords(numberInWords(n))).toBe(n);
    }),
  );
});

test('other accepted ways of saying a number mean the same', () => {
  expect(readNumberWords('Một ngàn chín trăm chín mươi tư')).toBe(1994);
  expect(readNumberWords('hai nghìn không trăm linh năm')).toBe(2005);
  expect(readNumberWords('hai mươi nhăm')).toBe(25);
  expect(readNumberWords('NĂM TRIỆU'.normalize('NFD'))).toBe(5_000_000);
});

test('what is no number is not read', () => {
  for (const text of ['', 'ngày', 'một hai', 'trăm', 'mươi ba', 'Nguyễn Văn Tám'])
    expect(readNumberWords(text)).toBeNull();
});
