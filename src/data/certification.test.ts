import { expect, test } from 'vitest';
import { certifiesCopies } from './certification.ts';
import { builtinGuard } from './guard.ts';

test('the certification counter and the rules for it speak of the same procedures', () => {
  const inRules = builtinGuard()
    .laws.filter(rule => rule.when.asks?.includes('certify_copy'))
    .flatMap(rule => rule.when.procedure ?? []);
  expect(new Set(inRules)).toEqual(certifiesCopies);
});
