import { splitName } from '../fields/names.ts';
import { valueAt } from '../fields/value-at.ts';
import { ADDRESS_PARTS, GROUP_FIELDS, type ParsedPath, PERSON_FIELDS, parsePath } from './field-path.ts';

type Values = Readonly<Record<string, string>>;

/** A whole and what it is split into; a name is split by fields, a date or time by parts. */
const NAME_PARTS = ['lastName', 'middleName', 'firstName'] as const;

/** Parts of a date or time. An address in one line is another writing, not a sum of its parts: both stay. */
function partsOf(p: ParsedPath): readonly string[] {
  const parts = (p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field]) ?? [];
  return parts === ADDRESS_PARTS ? [] : parts;
}

/**
 * What a new value makes untrue. A whole that changes takes its old parts with it (a new name must not be filled beside
 * the first name of somebody else), and a part that changes takes the old whole.
 * @param path whose value was changed.
 * @returns paths that fall, among those that `values` holds.
 */
export function superseded(values: Values, path: string): string[] {
  const p = parsePath(path);
  if (!p) return [];
  const at = (field: string) => `${p.block}.${field}`;
  const base = at(p.field);
  const held = (paths: readonly string[]) => paths.filter(other => values[other] !== undefined);
  const inWords = p.field === 'birthDate' ? [at('birthDateInWords')] : [];
  if (p.part) return partsOf(p).length > 0 ? held([base, ...inWords]) : [];
  if (p.role && p.field === 'fullName') return held(NAME_PARTS.map(at));
  if (p.role && (NAME_PARTS as readonly string[]).includes(p.field)) return held([at('fullName')]);
  return held([...partsOf(p).map(part => `${base}.${part}`), ...inWords]);
}

/** What an old whole still says of the other parts, where one part of it changes: path -> value. */
export function keptParts(values: Values, path: string): [string, string][] {
  const p = parsePath(path);
  if (!p) return [];
  const at = (field: string) => `${p.block}.${field}`;
  if (p.role && (NAME_PARTS as readonly string[]).includes(p.field)) {
    const whole = values[at('fullName')];
    const parts = splitName(whole ?? '');
    return NAME_PARTS.filter(f => f !== p.field && parts[f]).map(f => [at(f), parts[f]]);
  }
  if (!p.part || values[at(p.field)] === undefined) return [];
  return partsOf(p)
    .map(part => `${at(p.field)}.${part}`)
    .filter(other => other !== path)
    .flatMap(other => {
      const value = valueAt(values, other);
      return value === null ? [] : [[other, value] as [string, string]];
    });
}
