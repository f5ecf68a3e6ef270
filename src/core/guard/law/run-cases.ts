import type { VerdictKind } from '../notice.ts';
import type { Asked } from './ask.ts';
import type { LawBook } from './book.ts';
import { speaksOn } from './case-faults.ts';
import { circumstancesOf, factsOf, type LawCase, questionsOf } from './law-case.ts';
import type { LawRule } from './rule.ts';
import { verdict } from './verdict.ts';

/** What came of a case: what its rule did alone, and what all rules together say. */
export type CaseRun = {
  rule: LawRule;
  case: LawCase;
  got: { rule: LawCase['rule']; verdict: VerdictKind | 'nothing'; deciding: string | null };
  ok: boolean;
};

type Read = (text: string) => Asked[];

/** What all rules say to a case; of several demands in a text the one counts that its rule is about. */
function together(rule: LawRule, c: LawCase, read: Read, book: LawBook) {
  const questions = questionsOf(c, read);
  const asked = questions.find(q => rule.when.asks?.includes(q.asks)) ?? questions[0];
  if (!asked) return null;
  const found = verdict(book, asked, circumstancesOf(c), factsOf(c, asked.documentTypes));
  return found.rules.length > 0 ? found : null;
}

/** Runs every case of every rule of a book: one file's cases also hold the others to what they promised. */
export function runCases(book: LawBook, read: Read): CaseRun[] {
  return book.rules.flatMap(rule =>
    rule.cases.map(c => {
      const found = together(rule, c, read, book);
      const got = {
        rule: speaksOn(rule, c, read, book) ? ('speaks' as const) : ('silent' as const),
        verdict: found?.kind ?? ('nothing' as const),
        deciding: found?.rules[0]?.id ?? null,
      };
      return { rule, case: c, got, ok: got.rule === c.rule && got.verdict === c.verdict };
    }),
  );
}
