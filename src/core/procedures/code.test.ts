import { expect, test } from 'vitest';
import { readCode } from './code.ts';

test('a code is taken as it is written, also in front of the longer number of a province', () => {
  expect(readCode('1.001193')).toEqual({ ok: true, code: '1.001193' });
  expect(readCode(' 1.001193\u200b ')).toEqual({ ok: true, code: '1.001193' });
  expect(readCode('1.001193.000.00.00.H26')).toEqual({ ok: true, code: '1.001193' });
});

test('a code that a spreadsheet cut short is suspicious, with the only code it can have been', () => {
  expect(readCode('1.01385')).toEqual({ ok: false, reason: 'mangled', guess: '1.013850' });
  expect(readCode(1.01385)).toEqual({ ok: false, reason: 'mangled', guess: '1.013850' });
  expect(readCode('1,01385')).toEqual({ ok: false, reason: 'mangled', guess: '1.013850' });
  expect(readCode(2.0005)).toEqual({ ok: false, reason: 'mangled', guess: '2.000500' });
});

test('a number that still shows six digits lost nothing', () => {
  expect(readCode(1.001193)).toEqual({ ok: true, code: '1.001193' });
});

test('what is no code is said to be none', () => {
  for (const raw of ['abc', '12.345678', '1.', '1', 46000, true])
    expect(readCode(raw)).toMatchObject({ ok: false });
  expect(readCode('')).toEqual({ ok: false, reason: 'empty' });
  expect(readCode(null)).toEqual({ ok: false, reason: 'empty' });
});
