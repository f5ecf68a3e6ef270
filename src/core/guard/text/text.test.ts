import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legacyReadings } from './legacy.ts';
import { onlyLacksMarks, readSyllable, soundOf } from './syllable.ts';
import { telexWord } from './telex.ts';
import { tokenise } from './tokens.ts';

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

const readings = (text: string) => [...legacyReadings(text)].map(r => r.text);

test('pastes from TCVN3 and VNI fonts are read', () => {
  expect(readings('b¶n sao chøng thùc häc b¹')[0]).toBe('bản sao chứng thực học bạ');
  expect(readings('Ñeà nghò noäp baûn sao chöùng thöïc hoïc baï')[1]).toBe(
    'Đề nghị nộp bản sao chứng thực học bạ',
  );
});

test('Telex keys typed with the keyboard program off are read', () => {
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

test('each unit of a decoded text knows the unit that it came from', () => {
  for (const text of ['nộp b¶n sao'.slice(4), 'banr sao chuwngs thuwcj', 'baûn sao chöùng thöïc'])
    for (const { text: decoded, origin } of legacyReadings(text)) {
      expect(origin).toHaveLength(decoded.length + 1);
      expect(origin.at(-1)).toBe(text.length);
      expect(origin).toEqual(origin.toSorted((a, b) => a - b));
    }
});

test('a text in Unicode is not decoded at all', () => {
  expect(readings('Đề nghị nộp bản sao')).toEqual([]);
});
