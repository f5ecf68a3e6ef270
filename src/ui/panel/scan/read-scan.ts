import { parseScan, type ScanResult } from '../../../core/record/citizen-qr.ts';
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

/**
 * The facts of a scan as they would stand in a case. The address of a card is one line and is kept as one: it names no
 * ward of today for sure. The parents on a card are those of its holder, so of the person registered only.
 */
export function factsOf(scan: Scan, block: string, extras: Extras): Facts {
  const address = extras.address && scan.addressText ? { permanentAddress: scan.addressText } : {};
  const facts: Facts = [[block, { ...scan.values, ...address }]];
  if (!extras.parents || block !== 'subject') return facts;
  for (const parent of ['father', 'mother'] as const) {
    const fullName = scan.related[parent];
    if (fullName) facts.push([parent, { fullName }]);
  }
  return facts;
}
