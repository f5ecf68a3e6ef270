import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
import {
  after,
  before,
  FAULTS,
  has,
  OWN_ASKS,
  type Reading,
  sentenceSpans,
  type Trigger,
} from './reading.ts';

/** A question about the duty, not the duty: "có cần công chứng không?", "hỏi … có phải …". */
export function isQuestion(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const all = sentenceSpans(reading, clause);
  const earlier = all.filter(s => s.to <= span.from);
  if (earlier.some(s => has(s, 'question'))) return true;
  // "Bác nộp thêm bản công chứng được không ạ?" asks politely, and asks for the paper.
  if (isPolite(reading, trigger, earlier)) return false;
  const open = earlier.some(s => has(s, 'question_open'));
  const end = after(clause, span.to).some(s => has(s, 'question_end'));
  if (open && (end || clause.ending === '?')) return true;
  if (clause.ending !== '?') return false;
  return !earlier.some(s => has(s, 'direct', 'supplement')) && !all.some(s => has(s, 'lack', 'reject'));
}

const POSSIBLE = keysOf('được');

function isPolite(reading: Reading, trigger: Trigger, earlier: Span[]): boolean {
  const asks = earlier.findIndex(s => has(s, 'direct', 'supplement', 'hand_in'));
  const opens = earlier.findIndex(s => has(s, 'question_open'));
  if (asks < 0 || (opens >= 0 && opens < asks)) return false;
  return after(trigger.clause, trigger.span.to).some(
    s => has(s, 'question_end') && POSSIBLE.has(reading.tokens[s.from]!.key),
  );
}

/** A school, a bank, an employer wants it: "ngân hàng yêu cầu …", "… để nộp cho công ty". */
export function isForThirdParty(reading: Reading, trigger: Trigger): boolean {
  const spans = sentenceSpans(reading, trigger.clause);
  for (const [i, org] of spans.entries()) {
    if (!has(org, 'third_org')) continue;
    const next = spans
      .slice(i + 1)
      .find(s => !has(s, 'third_org', 'requester', 'for_third', 'own_purpose') || has(s, 'third_ask'));
    if (next && next.to <= trigger.span.from && next.from - org.to <= 8 && has(next, 'third_ask')) {
      if (!has(next, 'hand_in', 'negate')) return true;
    }
    const closest = spans[i + 1];
    const asks = closest && has(closest, 'third_ask') && closest.from - org.to <= 2;
    if (asks && !spans.slice(0, i).some(s => has(s, ...OWN_ASKS, 'lack', 'reject'))) return true;
    const last = spans[i - 1];
    if (last && has(last, 'for_third') && org.from - last.to <= 4) return true;
  }
  const self = spans.indexOf(trigger.span);
  const purpose = spans.findIndex(s => has(s, 'own_purpose'));
  if (purpose > self) return true;
  return purpose >= 0 && !spans.some(s => has(s, 'supplement', 'direct', 'lack', 'reject', 'hand_in'));
}

const PERSON = keysOf('ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cháu', 'khách');

/** "Ông Nam đề nghị chứng thực …": a person, perhaps with a name, opens the clause right before the wish. */
function hasNamedSubject({ tokens }: Reading, { clause }: Trigger, want: Span): boolean {
  const at = tokens.slice(clause.from, want.from).findIndex(t => PERSON.has(t.key));
  return at >= 0 && at <= 2 && want.from - clause.from - at <= 4;
}

/** Our own counter certifies: fees, queues, figures, people who come for it. */
export function isService(reading: Reading, trigger: Trigger): boolean {
  if (trigger.as === 'noun' && trigger.withCopy) return false;
  const all = sentenceSpans(reading, trigger.clause);
  if (all.some(s => has(s, 'come_back', ...FAULTS, 'supplement'))) return false;
  const earlier = before(trigger.clause, trigger.span.from);
  if (trigger.as === 'noun' && earlier.some(s => has(s, ...OWN_ASKS, 'hand_in'))) return false;
  if (all.some(s => has(s, 'service', 'service_act', 'from_original'))) return true;
  if (all.some(s => has(s, 'quality')) && trigger.as === 'act') return true;
  const want = earlier.at(-1);
  const who = earlier.at(-2);
  const wants = want && has(want, 'want') && trigger.span.from - want.to <= 3;
  if (wants && ((who && has(who, 'requester')) || hasNamedSubject(reading, trigger, want))) return true;
  if (has(trigger.span, 'go') && earlier.some(s => has(s, 'requester')))
    return !earlier.some(s => has(s, ...OWN_ASKS));
  return wants === true && !has(want!, 'ask', 'direct');
}
