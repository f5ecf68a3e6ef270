import { z } from 'zod';

/** Why the engine believes what it believes: shown to the officer on request. */
export const Evidence = z.object({
  kind: z.enum(['label', 'section', 'options', 'token', 'shape', 'order', 'row', 'map']),
  text: z.string(),
  weight: z.number(),
});
export type Evidence = z.infer<typeof Evidence>;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const FieldMatch = z.object({
  ref: z.number().int(),
  path: z.string(),
  confidence: z.enum(CONFIDENCES),
  /** 0..1 */
  score: z.number(),
  /** Changing this control rebuilds or wipes others: written first, then the page is read again. */
  drives: z.boolean(),
  evidence: z.array(Evidence),
});
export type FieldMatch = z.infer<typeof FieldMatch>;

/** Controls that map to nothing are absent. `ambiguous` holds controls with two equally good readings. */
export const FieldMap = z.object({
  matches: z.array(FieldMatch),
  ambiguous: z.array(z.object({ ref: z.number().int(), paths: z.array(z.string()) })),
});
export type FieldMap = z.infer<typeof FieldMap>;
