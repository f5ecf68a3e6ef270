import { z } from 'zod';
import { PAPER_FORMS } from '../../procedures/labels.ts';
import { CHANNELS, LOOKUPS } from '../../record/case.ts';
import { type Circumstances, VERDICTS } from '../notice.ts';
import { ASKS, type Asked } from './ask.ts';
import { type CaseFacts, GIVEN, type ProcedureFacts } from './facts.ts';

/**
 * A case as it stands in a rule file: a sentence of an officer, or what was asked with its papers, on a day, and what
 * is known. `rule` is what this rule alone does, `verdict` what all rules together say.
 */
export const LawCase = z
  .strictObject({
    name: z.string().min(3),
    date: z.iso.date(),
    text: z.string().min(5).optional(),
    asks: z.enum(ASKS).optional(),
    papers: z.array(z.string()).optional(),
    channel: z.enum(CHANNELS).optional(),
    procedure: z.string().optional(),
    field: z.string().optional(),
    /** How the procedure lists the papers of the case. */
    form: z.enum([...PAPER_FORMS, 'unlisted']).optional(),
    /** The annex of NQ 66.7 names the papers of the case for this procedure. */
    annex: z.boolean().optional(),
    lookup: z.enum(LOOKUPS).optional(),
    given: z.array(z.enum(GIVEN)).optional(),
    supplements: z.number().int().nonnegative().optional(),
    kin: z.boolean().optional(),
    written_reason: z.boolean().optional(),
    forgery: z.boolean().optional(),
    foreign: z.boolean().optional(),
    /** The certification counter: how the procedure that the copy is for lists the paper. */
    purpose: z.enum([...PAPER_FORMS, 'unlisted']).optional(),
    rule: z.enum(['speaks', 'silent']),
    verdict: z.enum([...VERDICTS, 'nothing']),
    /** The exception, or the earlier end, that keeps the rule silent here. */
    exception: z.string().optional(),
  })
  .refine(c => (c.text === undefined) !== (c.asks === undefined), {
    message: 'a case has either a text or what is asked',
  });
export type LawCase = z.infer<typeof LawCase>;

const lines = (papers: readonly string[], form: LawCase['form']): ProcedureFacts['papers'] =>
  form === undefined || form === 'unlisted' ? [] : papers.map(documentType => ({ documentType, form }));

/** What is known in a case whose question names these papers. */
export function factsOf(c: LawCase, papers: readonly string[]): CaseFacts {
  const procedureKnown = [c.procedure, c.field, c.form, c.annex].some(part => part !== undefined);
  const purpose = { code: '', field: '', papers: lines(papers, c.purpose), complete: true };
  return {
    procedure: procedureKnown
      ? {
          code: c.procedure ?? '',
          field: c.field ?? '',
          papers: lines(papers, c.form),
          complete: c.form !== undefined,
          replaced: c.annex === undefined ? undefined : c.annex ? papers : [],
        }
      : null,
    lookup: c.lookup,
    given: c.given,
    supplementsAlready: c.supplements,
    kin: c.kin,
    writtenReason: c.written_reason,
    forgerySuspected: c.forgery,
    purpose: c.purpose === undefined ? null : purpose,
  };
}

export const circumstancesOf = (c: LawCase): Circumstances => ({
  date: c.date,
  channel: c.channel ?? null,
  procedureCode: c.procedure ?? null,
});

/** What is asked in a case, as read by `detect` where it is a sentence. */
export function questionsOf(c: LawCase, detect: (text: string) => Asked[]): Asked[] {
  if (c.asks)
    return [{ asks: c.asks, documentTypes: c.papers ?? [], foreign: c.foreign ?? false, level: 'warn' }];
  return detect(c.text ?? '').filter(asked => asked.level !== 'hint');
}

/** Parts of a case that are no fact about the file. */
const FRAME = new Set(['name', 'date', 'text', 'asks', 'papers', 'rule', 'verdict', 'exception']);

/** What is known in a case, in the words of its file: "form: plain_copy". */
export const factWords = (c: LawCase): string[] =>
  Object.entries(c)
    .filter(([part, value]) => !FRAME.has(part) && value !== undefined)
    .map(([part, value]) => `${part}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);
