import { z } from 'zod';
import { SPEECH_ACTS } from '../detect/speech-act.ts';
import { SOURCE_STATUSES, VERDICTS } from '../notice.ts';

const Iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Examples = z.array(z.string().min(5)).min(5);
const Head = {
  /** The file's name. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Raised by one at each change: a notice that was dismissed under an older version comes back. */
  version: z.number().int().positive(),
  must_match: Examples,
  must_not_match: Examples,
};

/**
 * A clause of law as data: which demands it speaks of, from when to when, and what follows. A law is silent outside
 * its dates. `{papers}` in `suggestion` stands for the names of the papers.
 */
export const LawRule = z
  .strictObject({
    kind: z.literal('law'),
    ...Head,
    /** The smallest order that applies gives verdict and message; the others are cited after it. */
    order: z.number().int(),
    asks: z.enum(['certified_copy', 'original_beside_certified']),
    verdict: z.enum(VERDICTS),
    /** Codes of papers; null: any paper. */
    documents: z.array(z.string()).min(1).nullable(),
    /** Null: any way of filing. */
    channels: z.array(z.enum(['in_person', 'post', 'online'])).nullable(),
    /** Applies only where this is known of the paper in the procedure. Null: nothing need be known. */
    fact: z.enum(['chosen', 'certified_required', 'unlisted', 'foreign']).nullable(),
    clause: z.string().min(3),
    validFrom: Iso,
    validTo: Iso.nullable(),
    status: z.enum(SOURCE_STATUSES),
    message: z.string().min(20),
    suggestion: z.string().nullable(),
  })
  .refine(r => r.status !== 'unverified' || r.message.includes('cần kiểm tra'), {
    message: 'an unverified clause must say "cần kiểm tra"',
  })
  .refine(r => r.validTo === null || r.validFrom <= r.validTo, { message: 'ends before it begins' });
export type LawRule = z.infer<typeof LawRule>;

/** What a rule of detection answers to: its examples hold the word lists to their promise. */
export const AskRule = z.strictObject({
  kind: z.literal('ask'),
  ...Head,
  asks: z.enum(['certified_copy', 'original_beside_certified']),
  /** Each speech act that is no demand, with sentences that must be read as that act. */
  unless: z.array(z.strictObject({ act: z.enum(SPEECH_ACTS), examples: z.array(z.string().min(5)).min(1) })),
});
export type AskRule = z.infer<typeof AskRule>;

export const GuardRule = z.discriminatedUnion('kind', [LawRule, AskRule]);
export type GuardRule = z.infer<typeof GuardRule>;

/** In force on that day (ISO, both ends included). */
export const inForce = (rule: LawRule, date: string): boolean =>
  rule.validFrom <= date && (rule.validTo === null || date <= rule.validTo);
