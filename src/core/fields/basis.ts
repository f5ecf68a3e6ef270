import { ADDRESS_PARTS, DATE_PARTS, parsePath } from '../record/field-path.ts';

type Values = Readonly<Record<string, string>>;
const NAME_PARTS = ['lastName', 'middleName', 'firstName'];
const TWIN: Readonly<Record<string, string>> = {
  residence: 'permanentAddress',
  permanentAddress: 'residence',
};

/**
 * The path whose value a derived one follows from, as `valueAt` derives it: the full name of a part of it, a date of
 * its year. Null where the case holds the value itself, or nothing that it could follow from.
 */
export function basisOf(values: Values, path: string): string | null {
  const p = parsePath(path);
  if (!p || values[path]) return null;
  const at = (field: string) => `${p.block}.${field}`;
  const held = (paths: readonly string[]) => paths.find(other => values[other]) ?? null;
  const base = at(p.field);
  if (p.part && !(ADDRESS_PARTS as readonly string[]).includes(p.part)) return held([base]);
  if (NAME_PARTS.includes(p.field)) return held([at('fullName')]);
  if (p.field === 'fullName') return held(NAME_PARTS.map(at));
  if (p.field === 'birthDateInWords')
    return held([at('birthDate'), ...DATE_PARTS.map(x => at(`birthDate.${x}`))]);
  if (p.field === 'idNumber') return held([at('personalId')]);
  if (p.field === 'personalId') return held([at('idNumber')]);
  const parts = [...ADDRESS_PARTS, ...DATE_PARTS, 'hour', 'minute'].map(part => `${base}.${part}`);
  const own = p.part ? null : held(parts);
  const twin = TWIN[p.field];
  if (own || !twin || !p.role) return own;
  const other = `${at(twin)}${p.part ? `.${p.part}` : ''}`;
  return held([other, ...ADDRESS_PARTS.map(part => `${at(twin)}.${part}`)]);
}
