import type { FieldMap, FieldMatch } from './field-map.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** What is known of a control beforehand: a path, or null for "nothing to fill". */
export type Known = { path: string | null; drives: boolean; text: string };

/**
 * What is known wins over what was found out. A control that was given a known path's place by matching alone loses
 * it where it stands in the same block: one path is one control of a block, and the officer has said which.
 */
export function overrideMap(
  snapshot: PageSnapshot,
  map: FieldMap,
  known: ReadonlyMap<number, Known>,
): FieldMap {
  if (known.size === 0) return map;
  const byRef = new Map(
    snapshot.controls.map((c, order) => [c.ref, { scope: c.sections.join('\n'), order }]),
  );
  const place = (ref: number, path: string) => `${path}\n${byRef.get(ref)?.scope ?? ''}`;
  const taken = new Set([...known].flatMap(([ref, { path }]) => (path ? [place(ref, path)] : [])));
  const given = [...known].flatMap(([ref, { path, drives, text }]): FieldMatch[] =>
    path && byRef.has(ref)
      ? [{ ref, path, drives, confidence: 'high', score: 1, evidence: [{ kind: 'map', text, weight: 1 }] }]
      : [],
  );
  const matches = [
    ...map.matches.filter(m => !known.has(m.ref) && !taken.has(place(m.ref, m.path))),
    ...given,
  ];
  matches.sort((a, b) => (byRef.get(a.ref)?.order ?? 0) - (byRef.get(b.ref)?.order ?? 0));
  return { matches, ambiguous: map.ambiguous.filter(a => !known.has(a.ref)) };
}
