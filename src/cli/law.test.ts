import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAW_CASES, makeTable } from './law.ts';

test('docs/law-cases.md is what `npm run law` writes today, without a fault', () => {
  const { text, faults } = makeTable();
  expect(faults).toEqual([]);
  expect(readFileSync(LAW_CASES, 'utf8')).toBe(text);
});
