import { blockOf, GROUP_FIELDS, PERSON_FIELDS } from '../record/field-path.ts';
import { valueAt } from './value-at.ts';

/** Every path that `valueAt` can answer for these values, over all canonical paths of the blocks that stand in them. */
export function heldPaths(values: Readonly<Record<string, string>>): Set<string> {
  const held = new Set<string>();
  for (const block of new Set(Object.keys(values).map(blockOf))) {
    const fields = Object.hasOwn(GROUP_FIELDS, block) ? GROUP_FIELDS[block]! : PERSON_FIELDS;
    for (const [field, parts] of Object.entries(fields)) {
      for (const path of [`${block}.${field}`, ...parts.map(part => `${block}.${field}.${part}`)]) {
        if (valueAt(values, path) !== null) held.add(path);
      }
    }
  }
  return held;
}
