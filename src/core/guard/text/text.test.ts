import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { readTokens } from './mend.ts';
import { onlyLacksMarks, readSyllable, soundOf } from './syllable.ts';
import { telexWord } from './telex.ts';
import { readWord, tokenise } from './tokens.ts';

const key = (word: string) => readSyllable(word).key;

test('a syllable is the same in NFC, NFD, half-composed and with the tone on either vowel', () => {
  expect(key('chứng'.normalize('NFD'))).toBe(key('chứng'));
  expect(key('thư\u0323c')).toBe(key('thực'));
  expect(key('hoà')).toBe(key('hòa'));
  expect(key('uỷ')).toBe(key('ủy'));
  expect(key('ĐỀ')).toBe(key('đề'));
  expect(key('ðề')).toBe(key('đề'));
  expect(key('bổ')).not.toBe(key('bỏ'));
  expect(readSyllable('Đất').bare).toBe('dat');
});

test('a half-typed word lacks marks, another word contradicts them', () => {
  expect(onlyLacksMarks(key('thưc'), key('thực'))).toBe(true);
  expect(onlyLacksMarks(key('chúng'), key('chứng'))).toBe(true);
  expect(onlyLacksMarks(key('chừng'), key('chứng'))).toBe(false);
  expect(soundOf('thut')).toBe(soundOf('thuc'));
  expect(soundOf('xung')).toBe(soundOf('sung'));
});

test('words keep their place in the untouched text, zero-width characters and NBSP included', () => {
  const text = 'Bản\u200b\u00a0sao  chứ\u200bng thực, x'.normalize('NFD');
  expect(tokenise(text).map(t => text.slice(t.start, t.end).normalize('NFC'))).toEqual([
    'Bản',
    'sao',
    'chứ\u200bng'.normalize('NFC'),
    'thực',
    ',',
    'x',
  ]);
});

test('tokens of any text are in order, inside it and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      let last = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

/** Each word stands for itself, save those that are mended. */
const lists = compileLexicon(
  [
    {
      source: 'test',
      classes: {
        certify: ['chứng thực', 'công chứng'],
        copy: ['bản sao'],
        ask: ['đề nghị', 'nộp', 'có', 'bổ sung', 'thiếu'],
        paper: ['học bạ'],
      },
      foldOne: [],
      typos: ['certify'],
    },
  ],
  [],
);
const read = (text: string) => readTokens(lists.vocabulary, text);
const keys = (text: string) => read(text).map(t => t.key);

test.each([
  ['a TCVN3 paste', '®Ò nghÞ nép b¶n sao chøng thùc häc b¹', 'đề nghị nộp bản sao chứng thực học bạ'],
  ['a VNI paste', 'Ñeà nghò noäp baûn sao chöùng thöïc hoïc baï', 'Đề nghị nộp bản sao chứng thực học bạ'],
  [
    'a TCVN3 paste in a line of Unicode',
    'thiếu b¶n sao chøng thùc học bạ',
    'thiếu bản sao chứng thực học bạ',
  ],
  ['a VNI paste in a line of Unicode', 'Đề nghị bà nộp baûn sao', 'Đề nghị bà nộp bản sao'],
  ['Telex keys', 'ddeef nghij nooj banr sao chuwngs thuwcj', 'đề nghị nooj bản sao chứng thực'],
  ['Telex keys in a part', 'đề nghị banr sao có chuwngs thuwcj', 'đề nghị bản sao có chứng thực'],
  ['words run together', 'bảnsaocóchứngthực', 'bản sao có chứng thực'],
  ['words run together, decomposed', 'bảnsao'.normalize('NFD'), 'bản sao'],
  ['a dropped letter', 'bổ sug, chứg thực', 'bổ sung, chứng thực'],
  ['a misplaced diacritic', 'thiêú', 'thiếu'],
  ['a Cyrillic letter', '\u0441hứng thực', 'chứng thực'],
])('%s is read', (_what, text, right) => expect(keys(text)).toEqual(tokenise(right).map(t => t.key)));

test('what is a word is left as it is', () => {
  for (const text of [
    'Ông Bé, bà Thu; họ tên: Kpă',
    'database online photocopy',
    '«Hà Nội» 30°C ©',
    'agribank',
  ])
    expect(keys(text)).toEqual(tokenise(text).map(t => t.key));
});

test('each mended word knows its place in the untouched text', () => {
  const shown = (text: string) => read(text).map(t => text.slice(t.start, t.end));
  expect(shown('nộp b¶n sao')).toEqual(['nộp', 'b¶n', 'sao']);
  expect(shown('(bảnsaocóchứngthực)')).toEqual(['(', 'bản', 'sao', 'có', 'chứng', 'thực', ')']);
  expect(shown('banr\u200b sao')).toEqual(['banr', 'sao']);
});

test('tokens of any text, mended, are in order, inside it and do not overlap', () => {
  const odd = fc.constantFrom(
    'b¶n',
    'sao',
    'chöùng',
    'bảnsao',
    'banr',
    ' ',
    '\n',
    '\ud800',
    '\u200f',
    '®',
    '\u00ad',
    'ư',
    '́',
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 12 }), parts => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('Telex keys typed with the keyboard program off are words', () => {
  expect(['banr', 'sao', 'chuwngs', 'thuwcj', 'ddeef', 'nghij', 'coong', 'giaays'].map(telexWord)).toEqual([
    'bản',
    'sao',
    'chứng',
    'thực',
    'đề',
    'nghị',
    'công',
    'giấy',
  ]);
});

test('a syllable is told from a slip', () => {
  const isOne = (word: string) => readWord(word).syllable;
  for (const word of ['thực', 'nghị', 'quyết', 'giếng', 'gì', 'uỷ', 'yêu', 'khuỷu'])
    expect([word, isOne(word)]).toEqual([word, true]);
  for (const word of ['thùc', 'banr', 'chứg', 'ngị', 'cccd', 'bảnsao', 'kinh2'])
    expect([word, isOne(word)]).toEqual([word, false]);
});
