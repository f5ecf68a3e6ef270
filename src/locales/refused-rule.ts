import type { RefusedRule } from '../core/guard/compile-guard.ts';
import type { RuleFault } from '../core/guard/examples.ts';
import { type Language, t } from './text.ts';

/** One sentence a fault, each with the file and the case, sentence or name that shows it. */
export function refusalSentences(refused: RefusedRule, language: Language = 'vi'): string[] {
  const { file } = refused;
  if (refused.why === 'examples') return refused.faults.map(fault => faultSentence(file, fault, language));
  return [t(`rule_refused.${refused.why}`, { file, detail: refused.detail }, language)];
}

function faultSentence(file: string, fault: RuleFault, language: Language): string {
  switch (fault.why) {
    case 'case':
      return t(`rule_refused.case_${fault.expected}`, { file, case: fault.case }, language);
    case 'no_case':
      return t(`rule_refused.no_case_${fault.gap}`, { file }, language);
    default:
      return t(`rule_refused.${fault.why}`, { file, ...fault }, language);
  }
}
