import { sameText } from '../fields/fold.ts';
import { fold } from '../fields/fold.ts';
import { valueAt } from '../fields/value-at.ts';
import type { Case, Source } from './case.ts';
import { ROLES, type Role } from './field-path.ts';

/**
 * A case with changes: path -> value, null deletes. The old case is left as it is; provenance follows each value.
 * @param at epoch ms.
 */
export function applyChanges(old: Case, changes: Readonly<Record<string, string | null>>, source: Source, _at: number): Case {
  const values = { ...old.values };
  const provenance = { ...old.provenance };
  for (const [path, value] of Object.entries(changes)) {
    if (value === null || value.trim() === '') {
      delete values[path];
      delete provenance[path];
    } else if (values[path] !== value) {
      values[path] = value;
      provenance[path] = source;
    }
  }
  return { ...old, version: old.version + 1, values, provenance };
}

export type Difference = { path: string; old: string; new: string };

/** A name without diacritics says nothing against the same name with them. */
const onlyLost = (field: string, old: string, now: string): boolean =>
  field === 'fullName' && fold(old) === fold(now) && fold(now) === now.toLowerCase();

/**
 * Where a new source disagrees with what the case holds of a person: shown side by side before anything is kept.
 * @param values by person field, as a scan gives them.
 */
export function diffAgainst(record: Case, block: string, values: Readonly<Record<string, string>>): Difference[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const path = `${block}.${field}`;
    const old = valueAt(record.values, path);
    if (old === null || sameText(old, value) || onlyLost(field, old, value)) return [];
    return [{ path, old, new: value }];
  });
}

/** What a scan adds to a block without touching what stands there: paths that are empty, or lose nothing. */
export function additions(record: Case, block: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([field, value]): [string, string] => [`${block}.${field}`, value])
      .filter(([path]) => record.values[path] === undefined),
  );
}

/** Roles in which the case already knows the person with this number. */
export function whoIs(record: Case, personalId: string): Role[] {
  return ROLES.filter(role => record.values[`${role}.personalId`] === personalId);
}
