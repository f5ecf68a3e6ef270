import { z } from 'zod';
import { SPEECH_ACTS } from '../detect/speech-act.ts';
import { SOURCE_STATUSES, VERDICTS } from '../notice.ts';
import { When } from './conditions.ts';
import { LawCase } from './law-case.ts';

const Iso = z.iso.date();
const Texts = z.array(z.string().min(5));
const Head = {
  /** The file's name. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Raised by one at each change: a notice that was dismissed under an older version comes back. */
  version: z.number().int().positive(),
};

/** A clause, and how sure we are of its wording. It is cited only on days inside its own dates. */
export const Source = z.strictObject({
  clause: z.string().min(3),
  status: z.enum(SOURCE_STATUSES),
  from: Iso.optional(),
  to: Iso.optional(),
});
export type Source = z.infer<typeof Source>;

export const Exception = z.strictObject({ name: z.string().min(2), when: When, because: z.string().min(10) });

/** A part of a rule that a newer act ended early: these papers, these procedures, or both. */
export const EarlierEnd = z
  .strictObject({
    name: z.string().min(2),
    papers: z.array(z.string()).min(1).optional(),
    procedures: z.array(z.string()).min(1).optional(),
    validTo: Iso,
    because: z.string().min(10),
    status: z.enum(SOURCE_STATUSES),
  })
  .refine(end => end.papers || end.procedures, { message: 'an earlier end names papers or procedures' });

/**
 * A clause of law as data: which questions it speaks of, from when to when, and what follows. A law is silent outside
 * its dates. Where two speak of one paper, the one that names the other in `over` decides; where neither does and
 * they differ, nobody decides: "look at it".
 */
export const LawRule = z
  .strictObject({
    kind: z.literal('law'),
    ...Head,
    /** What the rule says, for people who look through the list. */
    title: z.string().min(10),
    when: When,
    unless: z.array(Exception),
    verdict: z.enum(VERDICTS),
    /** True only as long as the procedure itself, which is not known, does not ask for it. */
    conditional: z.boolean(),
    /** Names of rules that this one goes before, and why; `*`: every rule that does not say `*` itself. */
    over: z.array(z.strictObject({ rules: z.array(z.string()).min(1), because: z.string().min(10) })),
    sources: z.array(Source).min(1),
    validFrom: Iso,
    validTo: Iso.nullable(),
    /** Whether the first and the last day were read in a text. */
    dates: z.enum(SOURCE_STATUSES),
    ends: z.array(EarlierEnd),
    message: z.string().min(20),
    /** Key of the wordings; null: nothing is offered. */
    wording: z.string().nullable(),
    /** The paper may be asked for, and a time runs: its due time is to be shown. */
    clock: z.enum(['nq66-7']).nullable(),
    /** Sentences on which the rule speaks, and on which it is silent, on its first day in the case that it names. */
    must_match: Texts.default([]),
    must_not_match: Texts.default([]),
    cases: z.array(LawCase).min(2),
  })
  .refine(r => r.sources.some(s => s.status !== 'unverified') || r.message.includes('cần kiểm tra'), {
    message: 'an unverified clause must say "cần kiểm tra"',
  })
  .refine(r => r.validTo === null || r.validFrom <= r.validTo, { message: 'ends before it begins' })
  .refine(r => new Set(r.cases.map(c => c.name)).size === r.cases.length, {
    message: 'two cases of one name',
  });
export type LawRule = z.infer<typeof LawRule>;

/** What a rule of detection answers to: its examples hold the word lists to their promise. */
export const AskRule = z.strictObject({
  kind: z.literal('ask'),
  ...Head,
  must_match: Texts.min(5),
  must_not_match: Texts.min(5),
  asks: z.enum(['certified_copy', 'original_beside_certified', 'further_supplement']),
  /** Each speech act that is no demand, with sentences that must be read as that act. */
  unless: z.array(z.strictObject({ act: z.enum(SPEECH_ACTS), examples: z.array(z.string().min(5)).min(1) })),
});
export type AskRule = z.infer<typeof AskRule>;

export const GuardRule = z.discriminatedUnion('kind', [LawRule, AskRule]);
export type GuardRule = z.infer<typeof GuardRule>;

/** The last day of a rule for a paper in a procedure; null: open. */
export function lastDay(rule: LawRule, paper: string | null, procedure: string): string | null {
  const days = rule.ends
    .filter(e => !e.papers || (paper !== null && e.papers.includes(paper)))
    .filter(e => !e.procedures || e.procedures.includes(procedure))
    .map(e => e.validTo);
  return [...days, ...(rule.validTo ? [rule.validTo] : [])].sort()[0] ?? null;
}
