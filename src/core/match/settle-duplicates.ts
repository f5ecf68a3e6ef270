import type { FieldMap } from './field-map.ts';
import type { Resolved } from './resolve-page.ts';

/** Rows of a table of papers carry no index: the path may stand in each of them. */
const REPEATS = /^document\./;

/**
 * In one scope a path belongs to one control. The better label has it; where two are equally good neither is
 * guessed: both are named as ambiguous.
 * @param close how near two scores (0..1) are that count as equally good.
 */
export function settleDuplicates(
  found: readonly Resolved[],
  close: number,
): {
  matches: Resolved[];
  ambiguous: FieldMap['ambiguous'];
} {
  const matches: Resolved[] = [];
  const ambiguous: FieldMap['ambiguous'] = [];
  const groups = new Map<string, Resolved[]>();
  const seen = found.filter(r => r.reading.control.visible);
  const visible = new Set(seen.map(r => r.path));
  const parts = new Set(
    seen.filter(r => /\.(day|hour)$/.test(r.path)).map(r => r.path.replace(/\.\w+$/, '')),
  );
  for (const r of found) {
    if (r.reading.control.concealed || (!r.reading.control.visible && r.reading.control.labels.length === 0))
      continue;
    // A copy for small screens that is not shown, and a widget's own calendar box beside the three that are typed in.
    if (!r.reading.control.visible && visible.has(r.path)) continue;
    if (parts.has(r.path) && (r.reading.control.labels.length === 0 || !r.reading.control.visible)) continue;
    const key = REPEATS.test(r.path) ? `${r.reading.control.ref}` : `${r.scope}|${r.path}`;
    const group = groups.get(key);
    if (group) group.push(r);
    else groups.set(key, [r]);
  }
  const kept = new Set<Resolved>();
  for (const group of groups.values()) {
    const shown = group.filter(r => r.reading.control.visible);
    const [best, next] = (shown.length > 0 ? shown : group).toSorted((a, b) => b.score - a.score);
    if (!best) continue;
    if (!next || best.score - next.score > close) kept.add(best);
    else for (const r of group) ambiguous.push({ ref: r.reading.control.ref, paths: [r.path] });
  }
  for (const r of found) if (kept.has(r)) matches.push(r);
  return { matches, ambiguous };
}
