import type { Procedure } from '../../procedures/procedure.ts';
import type { Citation } from '../notice.ts';
import { beginSentence, type PaperAdvice } from './advise-paper.ts';
import { type PaperKey, slipWords } from './paper-words.ts';
import { clauseLine, headingsOf, type Say, type Sheet, type SheetLine } from './sheet.ts';

export type SlipKey =
  | PaperKey
  | 'slip.title'
  | 'slip.nth'
  | 'slip.last'
  | 'slip.procedure'
  | 'slip.citizen'
  | 'slip.ask'
  | 'slip.item'
  | 'slip.listed'
  | 'slip.reason'
  | 'slip.reason_clause'
  | 'slip.reason_data'
  | 'slip.send_by'
  | 'slip.until'
  | 'slip.own_choice'
  | 'slip.date'
  | 'slip.sign';

export type SlipFacts = {
  procedure: Procedure;
  /** The papers that are missing; those that may not be asked for do not get onto the slip. */
  missing: readonly PaperAdvice[];
  /** Requests that the file has had before this one. */
  already: number;
  /** Only where the officer wants it there. */
  citizen: string | null;
  /** Clauses by which a request is in writing, with its reason. */
  written: readonly Citation[];
  /** By when the slip must have gone out, in words; null where no time runs. */
  sendBy: { time: string; clause: string } | null;
  /** "24 tháng 11 năm 2026" */
  day: string;
};

/** The first clause whose wording was read goes on paper; one that was not is no ground to stand on. */
const clauseOf = ({ citations }: PaperAdvice): string | undefined =>
  citations.find(c => c.status === 'text')?.clause;

/**
 * A request for supplement in lawful words: which papers, in which form, by which clause, how many requests there
 * were, why, and until when. Null where nothing may be asked for, or the law allows no further request.
 */
export function supplementSlip(facts: SlipFacts, say: Say<SlipKey>): Sheet | null {
  const { procedure, already, citizen, sendBy, day } = facts;
  const missing = facts.missing.filter(m => m.askable);
  if (missing.length === 0 || already >= 2) return null;
  const headings = headingsOf(missing.map(m => procedure.papers[m.line]!));
  const inOrder = headings.flatMap(group => missing.filter(m => procedure.papers[m.line]!.group === group));
  const items = inOrder.map((advice): SheetLine => {
    const paper = procedure.papers[advice.line]!;
    const text = say('slip.item', {
      name: beginSentence(paper.name),
      form: slipWords(paper, advice.form, say),
    });
    return { as: 'item', text, clause: clauseOf(advice) ?? say('slip.listed', { code: procedure.code }) };
  });
  const text = (t: string, clause?: string): SheetLine => ({ as: 'text', text: t, clause });
  return {
    title: say('slip.title'),
    lines: [
      text(say(already === 1 ? 'slip.last' : 'slip.nth', { n: already + 1 })),
      text(say('slip.procedure', { name: procedure.name, code: procedure.code })),
      ...(citizen ? [text(say('slip.citizen', { name: citizen }))] : []),
      { as: 'head', text: say('slip.ask') },
      ...items,
      { as: 'head', text: say('slip.reason') },
      ...(missing.some(m => m.clock) ? [text(say('slip.reason_data'))] : []),
      text(say('slip.reason_clause')),
      ...(sendBy ? [text(say('slip.send_by', { time: sendBy.time }), sendBy.clause)] : []),
      text(say('slip.until')),
      ...(facts.written.length > 0 ? [text(say('slip.own_choice'), clauseLine(facts.written))] : []),
      { as: 'sign', text: say('slip.date', { day }) },
      text(say('slip.sign')),
    ],
  };
}
