import { expect, test } from 'vitest';
import commune from '../../data/procedures/commune.json' with { type: 'json' };
import others from '../../data/procedures/others.json' with { type: 'json' };
import { openCatalogue, trustPackaged } from './open-catalogue.ts';
import { buildIndex, search } from './search.ts';

const index = buildIndex(openCatalogue(trustPackaged(commune), trustPackaged(others)).summaries);
const codes = (query: string, limit = 5) => search(index, query, limit).hits.map(h => h.code);
const first = (query: string) => codes(query)[0];

test('a code finds its procedure before all others', () => {
  expect(first('1.001193')).toBe('1.001193');
  expect(first('1.001193.000.00.00.H26')).toBe('1.001193');
  expect(codes('1.0011')).toContain('1.001193');
});

test('a code that a spreadsheet cut short finds its procedure and is said to be suspicious', () => {
  const ending = index.map(e => e.summary.code).find(code => code.endsWith('0'))!;
  expect(search(index, ending.replace(/0+$/, ''))).toMatchObject({ suspicious: ending });
  expect(search(index, ending).suspicious).toBeNull();
});

test('diacritics may be there, missing, or placed in the other way', () => {
  for (const query of [
    'đăng ký khai sinh',
    'dang ky khai sinh',
    'ĐĂNG KÝ KHAI SINH',
    'đăng ký khai sinh'.normalize('NFD'),
  ])
    expect(first(query), query).toBe('1.001193');
  expect(codes('hoà giải viên')).toEqual(codes('hòa giải viên'));
});

test('the whole phrase stands before scattered words, and communes before others', () => {
  expect(first('xác nhận tình trạng hôn nhân')).toBe('1.004873');
  expect(first('hôn nhân tình trạng')).toBe('1.004873');
  expect(first('thuong tru')).toBe('1.004222');
});

test('everyday abbreviations are understood', () => {
  expect(first('dk ks')).toBe('1.001193');
  expect(first('xntthn')).toBe('1.004873');
  expect(codes('hkd')).toContain('1.001612');
});

test('one wrong word among several still finds the procedure', () => {
  expect(first('cấp giấy xác nhận tình trạng hôn nhân nhanh')).toBe('1.004873');
});

test('nothing is found for nothing', () => {
  expect(codes('')).toEqual([]);
  expect(codes('   ')).toEqual([]);
  expect(codes('qwxz')).toEqual([]);
  expect(codes('\ud800')).toEqual([]);
});
