import { fold, sameText } from '../fields/fold.ts';
import { means } from '../fields/for-control.ts';
import { valueAt } from '../fields/value-at.ts';
import type { Case, Source } from './case.ts';
import { ROLES, type Role } from './field-path.ts';
import { keptParts, superseded } from './supersede.ts';

type Changes = Readonly<Record<string, string | null>>;

/**
 * A case with changes: path -> value, null deletes. The old case is left as it is; provenance follows each value.
 * What a change makes untrue falls with it: parts of an old name or date, the number of a card that was the old
 * personal number. Changes that come together stand together.
 * @param _at epoch ms of the change; the source carries it.
 */
export function applyChanges(old: Case, changes: Changes, source: Source, _at: number): Case {
  const values = { ...old.values };
  const provenance = { ...old.provenance };
  const drop = (path: string) => {
    delete values[path];
    delete provenance[path];
  };
  const set = (path: string, value: string) => {
    values[path] = value;
    provenance[path] = source;
  };
  for (const [path, value] of Object.entries(changes)) {
    const next = value?.normalize('NFC').trim() ?? '';
    const before = old.values[path];
    if (next === before) continue;
    if (next === '') {
      drop(path);
      continue;
    }
    const falling = superseded(old.values, path).filter(other => !(other in changes));
    for (const [other, kept] of keptParts(old.values, path)) if (!(other in changes)) set(other, kept);
    for (const other of falling) drop(other);
    set(path, next);
    const card = path.replace(/\.personalId$/, '.idNumber');
    if (card !== path && before !== undefined && old.values[card] === before && !(card in changes))
      set(card, next);
  }
  return { ...old, version: old.version + 1, values, provenance };
}

export type Difference = { path: string; old: string; new: string };

/** A name without diacritics says nothing against the same name with them. */
const onlyLost = (path: string, old: string, now: string): boolean =>
  path.endsWith('.fullName') && fold(old) === fold(now) && fold(now) === now.toLowerCase();

/**
 * Where a new source disagrees with what the case holds of a person: shown side by side before anything is kept.
 * @param values by person field, as a scan gives them.
 */
export function diffAgainst(
  record: Case,
  block: string,
  values: Readonly<Record<string, string>>,
): Difference[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const path = `${block}.${field}`;
    const old = valueAt(record.values, path);
    if (old === null || agree(path, old, value) || onlyLost(path, old, value)) return [];
    return [{ path, old, new: value }];
  });
}

/** The same fact in two spellings; a name is as it is written, marks and all. */
const agree = (path: string, old: string, now: string): boolean =>
  sameText(old, now) || (/\.(nationality|idIssuePlace|phone|gender)$/.test(path) && means(path, old, now));

/** What a scan adds to a block without touching what stands there or follows from it: by path. */
export function additions(
  record: Case,
  block: string,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([field, value]): [string, string] => [`${block}.${field}`, value])
      .filter(([path]) => valueAt(record.values, path) === null),
  );
}

/** Roles in which the case already knows the person with this number; `member` whatever the row. */
export function whoIs(record: Case, personalId: string): Role[] {
  if (personalId === '') return [];
  const blocks = new Set(Object.keys(record.values).map(path => path.slice(0, path.indexOf('.'))));
  const his = [...blocks].filter(block => valueAt(record.values, `${block}.personalId`) === personalId);
  return ROLES.filter(role => his.some(block => block === role || block.startsWith(`${role}[`)));
}
