import { sameText } from '../core/fields/fold.ts';
import { type AddressSplit, splitAddress } from '../core/fields/split-address.ts';
import { ADDRESS_PARTS, GROUP_FIELDS, PERSON_FIELDS, parsePath } from '../core/record/field-path.ts';
import { builtinUnits } from '../data/units.ts';
import type { ParamsOf, ResultOf, ToBackground } from '../rpc/protocol.ts';
import { changeCase, readCase } from './cases.ts';

/** The long lists of units stay here: the panel sends a line and gets its parts. Keeps nothing. */
export const askSplit = ({ text, asOf }: ParamsOf<ToBackground, 'address.split'>): AddressSplit =>
  splitAddress(text, builtinUnits(), asOf ?? undefined);

/**
 * Keeps parts that follow from an address in one line, as derived. With the ward the address is whole: then the line
 * itself goes, if the case still holds the one that the parts were read from.
 */
export async function keepParts(
  request: ParamsOf<ToBackground, 'address.keep'>,
): Promise<ResultOf<ToBackground, 'address.keep'>> {
  const { id, path, parts, line } = request;
  const at = parsePath(path);
  const partsOf = at && (at.group ? GROUP_FIELDS[at.group]?.[at.field] : PERSON_FIELDS[at.field]);
  if (!at || at.part || partsOf !== ADDRESS_PARTS) return { ok: false, reason: 'bad_path' };
  const record = await readCase(id);
  if (!record) return { ok: false, reason: 'no_case' };
  const changes: Record<string, string | null> = {};
  const held = record.values[path];
  // Another address was typed or taken meanwhile: parts of the old one must not come to stand beside it.
  if (held !== undefined && !sameText(held, line)) return { ok: false, reason: 'conflict' };
  for (const [part, value] of Object.entries(parts)) {
    const there = record.values[`${path}.${part}`];
    if (value && there !== undefined && !sameText(there, value)) return { ok: false, reason: 'conflict' };
    if (value) changes[`${path}.${part}`] = value;
  }
  if (parts.ward && held !== undefined) changes[path] = null;
  return changeCase(id, record.version, changes, { kind: 'derived', from: path, at: Date.now() });
}
