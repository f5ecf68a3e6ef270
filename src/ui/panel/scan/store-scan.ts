import type { AddressParts, AddressSplit } from '../../../core/fields/split-address.ts';
import type { Case } from '../../../core/record/case.ts';
import type { Api } from '../../api.ts';
import type { Changes } from '../put-onto.ts';
import type { Cases } from '../use-cases.ts';
import { type Scan, sourceOf } from './read-scan.ts';

/** A ward of today that the officer has still to choose for a stored address. */
export type OpenWard = {
  caseId: string;
  path: string;
  line: string;
  sure: AddressSplit['sure'];
  wards: readonly string[];
  oldWard: string | null;
};

const PARTS = ['country', 'province', 'ward', 'street'] as const satisfies (keyof AddressParts)[];

type Stored = { record: Case; block: string; changes: Changes; scan: Scan; split: AddressSplit | null };

/** What of the changes are parts of the address, by part; and the rest, which stands on the card as it is. */
function apart(path: string, changes: Changes): { parts: AddressParts; rest: Changes } {
  const parts: AddressParts = {};
  const rest = { ...changes };
  for (const name of PARTS) {
    const value = changes[`${path}.${name}`];
    if (typeof value !== 'string') continue;
    parts[name] = value;
    delete rest[`${path}.${name}`];
  }
  return { parts, rest };
}

/**
 * Keeps a scan: what stands on the card as read from it, the parts of its address as derived.
 * @returns null where it was refused; else the ward that is left to choose, if the card's address was kept.
 */
export async function storeScan(
  api: Api,
  cases: Cases,
  { record, block, changes, scan, split }: Stored,
): Promise<{ ward: OpenWard | null } | null> {
  const path = `${block}.permanentAddress`;
  const line = scan.addressText ?? '';
  const { parts, rest } = apart(path, changes);
  if (Object.keys(rest).length > 0 && !(await cases.put(record, rest, sourceOf(scan)))) return null;
  if (Object.keys(parts).length > 0) {
    const kept = await api
      .call('address.keep', { id: record.id, path, parts, line })
      .catch(() => ({ ok: false, reason: 'failed' }) as const);
    if (!kept.ok) {
      cases.say(kept.reason);
      return null;
    }
  }
  const open = split !== null && split.wards.length > 0 && changes[path] === line;
  return {
    ward: open
      ? { caseId: record.id, path, line, sure: split.sure, wards: split.wards, oldWard: split.oldWard }
      : null,
  };
}
