import type { AddressSplit } from '../../../core/fields/split-address.ts';
import { parseScan, type ScanResult } from '../../../core/record/citizen-qr.ts';
import type { Api } from '../../api.ts';
import type { PutSource } from '../put-onto.ts';

export type Scan = Extract<ScanResult, { ok: true }>;

/** The day on this machine's calendar, ISO. */
const today = (now = new Date()): string =>
  [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');

export const readScan = (text: string): ScanResult => parseScan(text, today());

export const sourceOf = (scan: Scan): PutSource => (scan.kind === 'mrz' ? 'mrz' : 'qr');

/** What the officer wants kept beside the facts of the card itself. */
export type Extras = { address: boolean; parents: boolean };

/** Facts by block. */
export type Facts = [block: string, values: Record<string, string>][];

/** Asked of the background, which knows the units; null where the card has no address or nobody answers. */
export async function splitOf(api: Api, scan: Scan): Promise<AddressSplit | null> {
  if (!scan.addressText) return null;
  const asked = { text: scan.addressText, asOf: scan.values.idIssueDate ?? null };
  return api.call('address.split', asked).catch(() => null);
}

/** An address in parts where its ward of today is sure; else the line of the card, beside the parts that are. */
function addressFacts(line: string, split: AddressSplit | null): Record<string, string> {
  const parts = Object.entries(split?.sure ?? {}).flatMap(([part, value]) =>
    value ? [[`permanentAddress.${part}`, value] as const] : [],
  );
  return { ...(split?.sure.ward ? {} : { permanentAddress: line }), ...Object.fromEntries(parts) };
}

/**
 * The facts of a scan as they would stand in a case. The parents on a card are those of its holder, so of the person
 * registered only.
 */
export function factsOf(scan: Scan, block: string, extras: Extras, split: AddressSplit | null = null): Facts {
  const address = extras.address && scan.addressText ? addressFacts(scan.addressText, split) : {};
  const facts: Facts = [[block, { ...scan.values, ...address }]];
  if (!extras.parents || block !== 'subject') return facts;
  for (const parent of ['father', 'mother'] as const) {
    const fullName = scan.related[parent];
    if (fullName) facts.push([parent, { fullName }]);
  }
  return facts;
}
