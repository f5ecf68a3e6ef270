import { useState } from 'react';

const NONE: ReadonlySet<number> = new Set();

/**
 * The papers that are ticked as missing, by their line. Ticks belong to one procedure of one case: another tab in
 * front hides them, and they are there again when she comes back.
 * @param of names the procedure and the case
 */
export function useMissing(of: string) {
  const [all, setAll] = useState<ReadonlyMap<string, ReadonlySet<number>>>(new Map());
  const missing = all.get(of) ?? NONE;
  const put = (lines: ReadonlySet<number>) => setAll(was => new Map(was).set(of, lines));
  return {
    missing,
    miss: (line: number, is: boolean) =>
      put(new Set(is ? [...missing, line] : [...missing].filter(l => l !== line))),
    clear: () => put(NONE),
  };
}
