import type { FieldMap } from './field-map.ts';
import type { Resolved } from './resolve-page.ts';

/** Rows of a table of papers carry no index: the path may stand in each of them. */
const REPEATS = /^document\./;
/** Two readings that are this close are equally good. */
const CLOSE = 0.06;

/**
 * In one scope a path belongs to one control. The better label has it; where two are equally good neither is
 * guessed: both are named as ambiguous.
 */
export function settleDuplicates(found: readonly Resolved[]): { matches: Resolved[]; ambiguous: FieldMap['ambiguous'] } {
  const matches: Resolved[] = [];
  const ambiguous: FieldMap['ambiguous'] = [];
  const groups = new Map<string, Resolved[]>();
  for (const r of found) {
    const key = REPEATS.test(r.path) ? `${r.reading.control.ref}` : `${r.scope}|${r.path}`;
    groups.set(key, [...(groups.get(key) ?? []), r]);
  }
  const kept = new Set<Resolved>();
  for (const group of groups.values()) {
    const seen = group.filter(r => r.reading.control.visible);
    const [best, next] = (seen.length > 0 ? seen : group).toSorted((a, b) => b.score - a.score);
    if (!best) continue;
    if (!next || best.score - next.score > CLOSE) kept.add(best);
    else for (const r of group) ambiguous.push({ ref: r.reading.control.ref, paths: [r.path] });
  }
  for (const r of found) if (kept.has(r)) matches.push(r);
  return { matches, ambiguous };
}
