import type { SpeechAct } from './detect/speech-act.ts';
import type { Asked } from './law/ask.ts';
import type { LawBook } from './law/book.ts';
import { type CaseFault, caseFaults, idealCase, speaksOn } from './law/case-faults.ts';
import type { AskRule, GuardRule } from './law/rule.ts';
import type { Demand } from './notice.ts';

/** What is wrong with a rule, each with the sentence, case or name that shows it. A rule with any is not taken. */
export type RuleFault = { why: 'example'; text: string; expected: string } | CaseFault;

/** What a rule's examples are run against: the words, and a book without rules. */
export type Probe = {
  detect: (text: string) => Demand[];
  acts: (text: string) => SpeechAct[];
  book: LawBook;
};

const questions = (probe: Probe) => (text: string) => probe.detect(text) as Asked[];

function fires(probe: Probe, rule: GuardRule, text: string): boolean {
  if (rule.kind === 'ask') return probe.detect(text).some(d => d.asks === rule.asks && d.level === 'warn');
  return speaksOn(rule, idealCase(rule, text), questions(probe), probe.book);
}

const actFaults = (probe: Probe, rule: AskRule): RuleFault[] =>
  rule.unless.flatMap(({ act, examples }) =>
    examples
      .filter(text => !probe.acts(text).includes(act))
      .map(text => ({ why: 'example' as const, text, expected: act })),
  );

export function faultsOf(probe: Probe, rule: GuardRule): RuleFault[] {
  const fault = (text: string, expected: string) => ({ why: 'example' as const, text, expected });
  return [
    ...rule.must_match.filter(text => !fires(probe, rule, text)).map(text => fault(text, 'match')),
    ...rule.must_not_match.filter(text => fires(probe, rule, text)).map(text => fault(text, 'no match')),
    ...(rule.kind === 'ask' ? actFaults(probe, rule) : caseFaults(rule, questions(probe), probe.book)),
  ];
}
