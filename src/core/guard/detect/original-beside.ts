import type { Demand } from '../notice.ts';
import { makeDemand } from './make-demand.ts';
import { has, type Reading, type Trigger } from './reading.ts';
import type { SpeechAct } from './speech-act.ts';

const ASKS = ['hand_in', 'compare', 'ask', 'direct', 'supplement'];
const NOT_BESIDE = ['or', 'negate', 'may', 'from_original', 'certified_copy', 'certify', 'received'];

/**
 * The original asked for beside a certified copy (NĐ 23/2015/NĐ-CP Đ6 k2): "nộp bản sao chứng thực và mang bản
 * chính". Also where the certified copy was handed in already.
 */
export function originalBeside(reading: Reading, trigger: Trigger, act: SpeechAct): Demand[] {
  if ((act !== 'demand' && act !== 'received') || trigger.as === 'act') return [];
  const sentence = reading.sentences[trigger.clause.sentence]!;
  const spans = reading.spans[trigger.clause.sentence]!;
  const self = spans.indexOf(trigger.span);
  const at = spans.findIndex((s, i) => i > self && has(s, 'original'));
  if (at < 0) return [];
  const between = spans.slice(self + 1, at);
  if (between.some(s => has(s, ...NOT_BESIDE))) return [];
  const asked = between.some(s => has(s, ...ASKS)) || spans.slice(at + 1).some(s => has(s, 'compare'));
  if (!asked) return [];
  const original = spans[at]!;
  const clause = sentence.find(c => c.spans.includes(original))!;
  const what = {
    level: 'warn',
    asks: 'original_beside_certified',
    ruleId: 'original-beside-certified',
  } as const;
  return [makeDemand(reading, trigger, what, { from: original.from, to: original.to, clause })];
}
