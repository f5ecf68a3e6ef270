import { z } from 'zod';
import { REFUSALS } from './refusal.ts';

/** One value on its way into one control. `value` is canonical (ISO date, "Nam", "Phường Ba Đình"). */
export const Write = z.object({
  ref: z.number().int(),
  signature: z.string(),
  path: z.string(),
  value: z.string(),
  /** Written although the control holds something: the officer pressed for this control. */
  overwrite: z.boolean(),
  drives: z.boolean(),
});
export type Write = z.infer<typeof Write>;

export const Outcome = z.object({
  ref: z.number().int(),
  path: z.string(),
  status: z.enum(['written', 'already', 'refused']),
  refusal: z.enum(REFUSALS).optional(),
  /** Only with `written`: false where the page gives no way back. */
  undoable: z.boolean().optional(),
  /** Options to choose from, with `needs_choice`. */
  choices: z.array(z.string()).optional(),
});
export type Outcome = z.infer<typeof Outcome>;

export const Receipt = z.object({
  batch: z.string(),
  outcomes: z.array(Outcome),
  /** Whole time and the part spent waiting for the page, ms. */
  tookMs: z.number(),
  waitedMs: z.number(),
});
export type Receipt = z.infer<typeof Receipt>;

export const UndoReceipt = z.object({
  batch: z.string(),
  restored: z.number().int(),
  /** Paths that could not be taken back. */
  cannotUndo: z.array(z.string()),
});
export type UndoReceipt = z.infer<typeof UndoReceipt>;
