import { sameText } from '../fields/fold.ts';
import type { FieldMap } from './field-map.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { PortalMap } from './portal-map.ts';

/** Words of a portal's lists for values of the record. */
export type OptionWords = NonNullable<PortalMap['quirks']['options']>;

/** What a list of this portal calls a value. */
export const asThePageSays = (words: OptionWords, path: string, value: string): string =>
  words.find(w => w.path === path && sameText(w.record, value))?.page ?? value;

/** The snapshot with the chosen options called as the record does, so that they can be compared. */
export function asTheRecordSays(snapshot: PageSnapshot, map: FieldMap, words: OptionWords): PageSnapshot {
  if (words.length === 0) return snapshot;
  const paths = new Map(map.matches.map(m => [m.ref, m.path]));
  const controls = snapshot.controls.map(control => {
    const { chosen } = control;
    const word = chosen && words.find(w => w.path === paths.get(control.ref) && sameText(w.page, chosen));
    return word ? { ...control, chosen: word.record } : control;
  });
  return { ...snapshot, controls };
}
