import { describe, expect, test } from 'vitest';
import { ratioInterval, ratioOf, spreadOf } from './stats.ts';

describe('figures of a bench', () => {
  test('least and median of repeats in any order', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ least: 1, median: 5, n: 3 });
  });

  test('a ratio compares leasts with leasts and medians with medians', () => {
    expect(ratioOf(spreadOf([2, 6, 8]), spreadOf([1, 2, 4]))).toEqual({ least: 2, median: 3 });
  });

  test('pairs that all agree leave no doubt', () => {
    const pairs = Array.from({ length: 20 }, (_, i) => ({ with: 2 + i, without: 2 + i }));
    expect(ratioInterval(pairs)).toEqual({ ratio: 1, low: 1, high: 1, pairs: 20 });
  });

  test('pairs that disagree widen the interval around the ratio', () => {
    const pairs = Array.from({ length: 20 }, (_, i) => ({ with: i % 2 ? 12 : 8, without: 10 }));
    const { ratio, low, high } = ratioInterval(pairs);
    expect(ratio).toBe(1);
    expect(low).toBeLessThan(0.97);
    expect(high).toBeGreaterThan(1.03);
  });
});
