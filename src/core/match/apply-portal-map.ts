import { drivesOthers } from './drives.ts';
import type { FieldMap } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import { type Known, overrideMap } from './override-map.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { MapEntry, PortalMap } from './portal-map.ts';
import { findControl, indexControls } from './teach/control-key.ts';

/** A map is old when more than this share of its lasting entries find nothing on a page that it is for. */
export const DRIFT_SHARE = 0.5;
/**
 * A portal has many pages. Only one where matching finds this share of the map's facts is the map's page, and only
 * there its silence means that the portal has changed.
 */
const SAME_PAGE_SHARE = 0.3;

/** A portal may draw a form twice (a hidden copy for phones); a selector that names more than these names none. */
const MOST_COPIES = 3;

export type Mapped = { map: FieldMap; state: 'applied' | 'old' | 'not_here' };

/**
 * Lays a map over what matching found.
 * @param refs for each selector of the map the controls at it, in the order of `selectorsOf`.
 */
export function applyPortalMap(
  portal: PortalMap,
  snapshot: PageSnapshot,
  matched: FieldMap,
  refs: readonly (readonly number[])[],
  model: FieldModel,
): Mapped {
  if (portal.match.mark && (refs[0] ?? []).length === 0) return { map: matched, state: 'not_here' };
  const index = indexControls(snapshot);
  const present = new Set(snapshot.controls.map(c => c.ref));
  const atSelector = (at: readonly number[] = []) =>
    at.length > MOST_COPIES ? [] : at.filter(r => present.has(r));
  const driving = drivingPaths(portal);
  const known = new Map<number, Known>();
  let next = portal.match.mark ? 1 : 0;
  let lasting = 0;
  let missing = 0;
  for (const entry of portal.fields) {
    const found = 'selector' in entry ? atSelector(refs[next++]) : byKey(entry, index);
    if (!entry.comesAndGoes) lasting++;
    if (!entry.comesAndGoes && found.length === 0) missing++;
    const { path } = entry;
    const drives = path !== null && (driving.has(path) || drivesOthers(path, model));
    for (const ref of found) if (!known.has(ref)) known.set(ref, { path, drives, text: portal.name });
  }
  if (lasting > 0 && missing / lasting > DRIFT_SHARE)
    return { map: matched, state: isItsPage(portal, matched) ? 'old' : 'not_here' };
  return { map: overrideMap(snapshot, matched, known), state: 'applied' };
}

/** The selectors of a map, its mark first. */
export const selectorsOf = ({ match, fields }: PortalMap): string[] => [
  ...(match.mark ? [match.mark] : []),
  ...fields.flatMap(entry => ('selector' in entry ? [entry.selector] : [])),
];

function byKey(entry: Extract<MapEntry, { by: unknown }>, index: ReturnType<typeof indexControls>): number[] {
  const found = findControl(index, entry.by);
  return found.kind === 'one' ? [found.ref] : [];
}

/** All but the last list of a cascade rebuild the one after them. */
function drivingPaths({ quirks }: PortalMap): Set<string> {
  return new Set([...(quirks.drives ?? []), ...(quirks.cascades ?? []).flatMap(chain => chain.slice(0, -1))]);
}

function isItsPage(portal: PortalMap, matched: FieldMap): boolean {
  const paths = new Set(portal.fields.flatMap(e => (e.path && !e.comesAndGoes ? [e.path] : [])));
  const found = new Set(matched.matches.map(m => m.path));
  return paths.size > 0 && [...paths].filter(p => found.has(p)).length / paths.size >= SAME_PAGE_SHARE;
}
