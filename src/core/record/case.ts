import { z } from 'zod';
import { type FieldPath, isFieldPath } from './field-path.ts';

/**
 * Where a value came from. `at` is epoch milliseconds. Shown to the officer beside each value; a portal is named
 * by its host, never by a full address (which may hold a dossier number).
 */
export const Source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('qr'), at: z.number() }),
  z.object({ kind: z.literal('mrz'), at: z.number() }),
  z.object({ kind: z.literal('typed'), at: z.number() }),
  z.object({
    kind: z.literal('page'),
    host: z.string(),
    /** Title of the page, long numbers taken out; shown on extension pages only. */
    title: z.string().max(120).optional(),
    at: z.number(),
  }),
  z.object({ kind: z.literal('derived'), from: z.string(), at: z.number() }),
  z.object({ kind: z.literal('sample'), at: z.number() }),
]);
export type Source = z.infer<typeof Source>;

export const CHANNELS = ['in_person', 'post', 'online'] as const;
export type Channel = (typeof CHANNELS)[number];

export const LOOKUPS = ['worked', 'failed', 'incomplete'] as const;

const Path = z.string().max(80).refine(isFieldPath, { message: 'not a canonical field path' });

/**
 * A case (hồ sơ). All facts stand in one map by canonical path; a person is the set of paths that share a role.
 * Dates are ISO `yyyy-mm-dd`; addresses are kept in parts; yes / no is "Có" / "Không".
 */
export const Case = z.object({
  id: z.string().min(1).max(64),
  createdAt: z.number(),
  /** Raised by one at each change, so that a writer who read an older one is refused. */
  version: z.number().int().nonnegative(),
  procedureCode: z.string().max(20).optional(),
  channel: z.enum(CHANNELS).optional(),
  /** How the look-up in the national databases went; a failed one starts the clock of NQ 66.7/2025/NQ-CP Đ8. */
  lookup: z.object({ how: z.enum(LOOKUPS), at: z.number() }).optional(),
  /** Requests for supplement that the file has had before this one. */
  supplements: z.number().int().min(0).max(20).optional(),
  /** At the certification counter: that no certified copy is needed for these procedures was said to the citizen. */
  told: z
    .array(z.object({ purpose: z.string().max(20), at: z.number() }))
    .max(20)
    .optional(),
  values: z.record(Path, z.string().max(4000)),
  provenance: z.record(Path, Source),
});
export type Case = z.infer<typeof Case>;

export function newCase(id: string, at: number): Case {
  return { id, createdAt: at, version: 0, values: {}, provenance: {} };
}

export type { FieldPath };
