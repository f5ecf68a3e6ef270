import type { SpeechAct } from './detect/speech-act.ts';
import type { GuardRule } from './law/rule.ts';
import type { Circumstances, Demand, Notice } from './notice.ts';

export type ExampleFault = { ruleId: string; text: string; expected: string };

/** What a rule's examples are run against: the words and this one rule. */
export type Probe = {
  detect: (text: string) => Demand[];
  acts: (text: string) => SpeechAct[];
  check: (rule: GuardRule, text: string, about: Circumstances) => Notice[] | null;
};

const fires = (probe: Probe, rule: GuardRule, text: string): boolean => {
  const asked = probe.detect(text).filter(d => d.asks === rule.asks && d.level === 'warn');
  if (rule.kind === 'ask') return asked.length > 0;
  const about: Circumstances = {
    date: rule.validFrom,
    channel: rule.channels?.[0] ?? null,
    procedureCode: null,
  };
  return probe.check(rule, text, about) !== null;
};

/** The examples of a rule that it fails. A rule with any is not taken. */
export function faultsOf(probe: Probe, rule: GuardRule): ExampleFault[] {
  const fault = (text: string, expected: string) => ({ ruleId: rule.id, text, expected });
  const out = [
    ...rule.must_match.filter(text => !fires(probe, rule, text)).map(text => fault(text, 'match')),
    ...rule.must_not_match.filter(text => fires(probe, rule, text)).map(text => fault(text, 'no match')),
  ];
  if (rule.kind === 'ask')
    for (const { act, examples } of rule.unless)
      out.push(...examples.filter(text => !probe.acts(text).includes(act)).map(text => fault(text, act)));
  return out;
}
