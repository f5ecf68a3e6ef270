/** A key counts as pressed by hand when nothing else was typed within this time before and after it, ms. */
export const ALONE = 160;

export type Burst = { text: string; last: number };

/**
 * Tells a pressed key from a gun that fires while a question stands open: a gun's digits must never choose a role.
 * @returns the burst that the key belongs to; its text is acted on once `ALONE` ms passed with no further key.
 */
export function addKey(burst: Burst | null, key: string, at: number): Burst {
  const typed = key === 'Enter' ? '\n' : key.length === 1 ? key : '';
  if (!burst || at - burst.last > ALONE) return { text: typed, last: at };
  return { text: burst.text + typed, last: at };
}

/** What a finished burst means: one key, a whole new scan, or a slip that does nothing. */
export function meaningOf(text: string): { key: string } | { scan: string } | null {
  if ([...text].length === 1 && text !== '\n') return { key: text.toLowerCase() };
  return text.length >= 20 ? { scan: text } : null;
}
