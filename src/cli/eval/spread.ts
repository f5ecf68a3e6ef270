/** Median, ninth decile and greatest of some times, ms, rounded to 0.1. */
export function spread(times: readonly number[]): { median: number; p90: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0) * 10) / 10;
  return { median: at(0.5), p90: at(0.9), max: at(1) };
}

export const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4;
