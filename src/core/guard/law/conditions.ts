import { z } from 'zod';
import { PAPER_FORMS } from '../../procedures/labels.ts';
import { CHANNELS, LOOKUPS } from '../../record/case.ts';
import type { Circumstances } from '../notice.ts';
import { ASKS, type Asked } from './ask.ts';
import { type CaseFacts, type FormWord, formsOf, GIVEN } from './facts.ts';
import { type MeritClause, meritClausesFor } from './merit.ts';

const YES_NO = ['yes', 'no', 'unknown'] as const;
const oneOf = <T extends readonly [string, ...string[]]>(words: T) =>
  z.array(z.enum(words)).min(1).optional();
const words = z.array(z.string().min(1)).min(1).optional();

/**
 * When a rule or an exception speaks: every line must hold, and a line holds where the case has one of its words.
 * What is not known of a case is the word `unknown`: a rule that does not name it is silent then.
 */
export const When = z.strictObject({
  asks: oneOf(ASKS),
  /** Codes of papers; `unnamed` where the text names none. */
  papers: words,
  channel: oneOf([...CHANNELS, 'unknown']),
  /** As the official list names it; `none` where it names none. */
  field: words,
  /** Codes of procedures. */
  procedure: words,
  form: oneOf([...PAPER_FORMS, 'unlisted', 'unknown']),
  lookup: oneOf([...LOOKUPS, 'unknown']),
  given: oneOf([...GIVEN, 'unknown']),
  supplements: oneOf(['none', 'one', 'two_or_more', 'unknown']),
  kin: oneOf(YES_NO),
  written_reason: oneOf(YES_NO),
  forgery: oneOf(YES_NO),
  foreign: oneOf(['yes', 'no']),
  /** The list of merit clauses that ask for a certified copy. */
  merit: oneOf(['this_paper', 'this_procedure', 'no', 'unknown']),
  /** The annexes of NQ 66.7: papers that a look-up replaces in this very procedure. */
  annex: oneOf(['listed', 'not_listed', 'unknown']),
  /** The certification counter: in what form the procedure that the copy is for takes the paper. */
  purpose: oneOf([...PAPER_FORMS, 'unlisted', 'unknown']),
});
export type When = z.infer<typeof When>;

/** What is known, in the words of `When`. */
export type Known = { [K in keyof When]-?: readonly string[] };

const yesNo = (value: boolean | undefined) => [value === undefined ? 'unknown' : value ? 'yes' : 'no'];

function annexWord({ procedure }: CaseFacts, paper: string | null): string {
  if (!procedure?.replaced) return 'unknown';
  return paper !== null && procedure.replaced.includes(paper) ? 'listed' : 'not_listed';
}

function supplementWord(already: number | undefined): string {
  if (already === undefined) return 'unknown';
  return already >= 2 ? 'two_or_more' : already === 1 ? 'one' : 'none';
}

/** One paper of a question, in one form in which its procedure may ask for it. */
export function knownOf(
  asked: Asked,
  paper: string | null,
  form: FormWord,
  about: Circumstances,
  facts: CaseFacts,
  merit: readonly MeritClause[],
): Known {
  const code = facts.procedure?.code || about.procedureCode;
  return {
    asks: [asked.asks],
    papers: [paper ?? 'unnamed'],
    channel: [asked.byPost ? 'post' : (about.channel ?? 'unknown')],
    // A known procedure without a field is of no field: only one that is not known may be of any.
    field: [facts.procedure ? facts.procedure.field || 'none' : 'unknown'],
    procedure: [code || 'unknown'],
    form: [form],
    lookup: [facts.lookup ?? 'unknown'],
    given: facts.given && facts.given.length > 0 ? facts.given : ['unknown'],
    supplements: [supplementWord(facts.supplementsAlready)],
    kin: yesNo(facts.kin),
    written_reason: yesNo(facts.writtenReason),
    forgery: yesNo(facts.forgerySuspected),
    foreign: [asked.foreign ? 'yes' : 'no'],
    merit: [meritClausesFor(merit, code, paper, about.date).word],
    annex: [annexWord(facts, paper)],
    purpose: formsOf(facts.purpose, paper),
  };
}

const LINES = Object.keys(When.shape) as (keyof When)[];

export const holds = (when: When, known: Known): boolean =>
  LINES.every(line => when[line]?.some(word => known[line].includes(word)) ?? true);
