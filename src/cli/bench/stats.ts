/** Of several repeats of one measurement: the least is what the work costs, the median what one can expect. */
export type Spread = { least: number; median: number; n: number };

const round = (x: number) => Math.round(x * 1000) / 1000;

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number) => round(sorted[i] ?? 0);
  return { least: at(0), median: at(sorted.length >> 1), n: sorted.length };
}

/** Ratios of leasts and of medians: a slow moment of the machine falls on both sides alike only in the long run. */
export const ratioOf = (part: Spread, whole: Spread): { least: number; median: number } => ({
  least: round(part.least / whole.least),
  median: round(part.median / whole.median),
});

export type Interval = { ratio: number; low: number; high: number; pairs: number };

const RESAMPLES = 4000;

/**
 * Ratio of what was measured with to what was measured without, and its 95% interval by resampling the pairs.
 * The same pairs give the same interval.
 */
export function ratioInterval(pairs: readonly { with: number; without: number }[]): Interval {
  const ratio = (of: readonly { with: number; without: number }[]) =>
    of.reduce((n, p) => n + p.with, 0) / of.reduce((n, p) => n + p.without, 0);
  const random = makeRandom();
  const resampled = Array.from({ length: RESAMPLES }, () =>
    ratio(pairs.map(() => pairs[Math.floor(random() * pairs.length)]!)),
  ).sort((a, b) => a - b);
  const at = (q: number) => round(resampled[Math.floor(q * (RESAMPLES - 1))] ?? 0);
  return { ratio: round(ratio(pairs)), low: at(0.025), high: at(0.975), pairs: pairs.length };
}

/** Mulberry32: small, and the same in every run. */
function makeRandom(): () => number {
  let state = 0x5eed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
