import type { Demand } from '../notice.ts';
import type { Clause } from './clauses.ts';
import { papersOf } from './papers.ts';
import { has, type Reading, sentenceSpans, type Trigger } from './reading.ts';

/** What stands where, in offsets of the text that was read. */
type Place = { from: number; to: number; clause: Clause };

/** A demand as the outside sees it: offsets and codes instead of tokens. */
export function makeDemand(
  reading: Reading,
  trigger: Trigger,
  what: Pick<Demand, 'level' | 'asks' | 'ruleId'>,
  { from, to, clause }: Place,
): Demand {
  const { tokens } = reading;
  const spans = sentenceSpans(reading, trigger.clause);
  return {
    ...what,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    clauseStart: tokens[clause.from]!.start,
    clauseEnd: tokens[clause.to - 1]!.end,
    documentTypes: papersOf(reading, trigger),
    foreign: spans.some(s => has(s, 'foreign')),
    byPost: spans.some(s => has(s, 'by_post')) && !spans.some(s => has(s, 'in_person')),
  };
}
