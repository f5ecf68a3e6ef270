import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, sameKey, sameText } from './fold.ts';

test('one word in three encodings and with the tone in either place is one word', () => {
  for (const [a, b] of [
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Tiếng', 'Tiếng'.normalize('NFD')],
    ['NGUYỄN', 'nguyễn'],
    ['Số\u00a0nhà', 'số  nhà'],
  ] as const)
    expect(sameText(a, b)).toBe(true);
  expect(sameText('hoa', 'hòa')).toBe(false);
});

test('a mark stays with its word whatever punctuation follows', () => {
  expect(sameKey('nhà, đường').split(/[^\p{L}\p{M}]+/u)).toEqual([sameKey('nhà'), sameKey('đường')]);
});

test('folding is stable, and blind to Unicode form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), s => {
      expect(fold(fold(s))).toBe(fold(s));
      expect(sameKey(s.normalize('NFD'))).toBe(sameKey(s.normalize('NFC')));
    }),
  );
  expect(fold('Đường Ðông')).toBe('duong dong');
});
