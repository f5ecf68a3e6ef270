import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
import {
  after,
  before,
  breakBetween,
  COMMA,
  firstOf,
  has,
  headersOf,
  isPaper,
  type Reading,
  sentenceSpans,
  type Trigger,
} from './reading.ts';

const IF = keysOf('nếu', 'khi');
const NOT = keysOf('không', 'ko', 'k', 'chẳng');
const NOT_YET = keysOf('chưa', 'thiếu');
const BECAUSE = keysOf('do', 'vì', 'bởi', 'tại');
const SO = keysOf('nên', 'thì');
const ASKS = ['ask', 'direct', 'supplement', 'hand_in', 'go'];
const OBJECTS = ['copy', 'plain', 'original', 'compare'];
const CERTIFY = ['certify', 'certified_copy', 'go'];

/** A span that opens a thought of its own after a negation: "không cần A, nộp B". */
function closesScope(reading: Reading, neg: Span, trigger: Trigger, between: Span[]): boolean {
  const { tokens } = reading;
  for (const [i, s] of between.entries()) {
    if (!breakBetween(tokens, neg.to, s.from)) continue;
    if (has(s, ...ASKS) && !has(s, 'negate')) return true;
    const earlier = between.slice(0, i);
    // "Căn cước không cần chứng thực, khai sinh bản sao chứng thực": a new paper becomes the topic.
    if (isPaper(s) && earlier.some(e => has(e, ...CERTIFY)) && trigger.as === 'noun')
      if (breakBetween(tokens, earlier.at(-1)!.to, s.from, COMMA)) return true;
  }
  return false;
}

/** "không được tự ý đòi …": a negator and a verb of asking, a word or three apart. */
function forbidsAsking({ tokens }: Reading, neg: Span, next: Span | undefined): boolean {
  if (!next || !has(neg, 'deficit') || !has(next, 'third_ask') || next.from - neg.to > 3) return false;
  return NOT.has(tokens[neg.from]!.key);
}

/** A negation that governs the trigger from before: "không yêu cầu công dân nộp bản sao chứng thực". */
function negatedBefore(reading: Reading, trigger: Trigger): boolean {
  const spans = before(trigger.clause, trigger.span.from);
  for (let i = spans.length - 1; i >= 0; i--) {
    const neg = spans[i]!;
    if (forbidsAsking(reading, neg, spans[i + 1]))
      return !closesScope(reading, neg, trigger, spans.slice(i + 2));
    if (has(neg, 'negate') && !has(neg, 'ask')) {
      if (has(neg, 'deficit', 'lack') && isFault(reading, trigger, neg)) return false;
      return !closesScope(reading, neg, trigger, spans.slice(i + 1));
    }
  }
  return false;
}

/** "không phải bản sao chứng thực nên hồ sơ không hợp lệ": what is missing, not what is not needed. */
function isFault(reading: Reading, trigger: Trigger, neg: Span): boolean {
  if (trigger.span.from - neg.to > 3) return false;
  return sentenceSpans(reading, trigger.clause).some(
    s => has(s, 'reject') || (has(s, 'supplement') && s.from >= neg.to),
  );
}

/** A negation whose topic is the trigger: "công chứng thì không cần". */
function negatedAfter(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const spans = after(trigger.clause, trigger.span.to);
  for (const [i, neg] of spans.entries()) {
    if (has(neg, 'ask', 'direct', 'supplement', ...CERTIFY)) return false;
    if (has(neg, 'negate')) {
      const next = spans[i + 1];
      const own = next && next.from - neg.to <= 3 && !breakBetween(tokens, neg.to, next.from, COMMA);
      return !(own && (isPaper(next) || has(next, ...OBJECTS)));
    }
  }
  return false;
}

/** The demand itself is lifted. */
export function isNegated(reading: Reading, trigger: Trigger): boolean {
  if (negatedBefore(reading, trigger) || negatedAfter(reading, trigger)) return true;
  const own = before(trigger.clause, trigger.span.from);
  if (firstOf(own, 'ask', 'direct', 'supplement', 'hand_in')) return false;
  for (const header of headersOf(trigger.clause)) {
    const governor = header.spans.findLast(s => has(s, 'negate', 'ask', 'supplement', 'direct', 'lack'));
    if (governor) return has(governor, 'negate') && !has(governor, 'ask');
  }
  return false;
}

export type Fault = 'demand' | 'accepted' | 'unsure';

/**
 * "chưa chứng thực", "không có dấu sao y" right before the trigger: a demand where it is the ground of a refusal,
 * no demand where the copy is taken all the same.
 */
export function faultOf(reading: Reading, trigger: Trigger): Fault | null {
  const { tokens } = reading;
  const spans = before(trigger.clause, trigger.span.from);
  const last = spans.at(-1);
  const at = last && has(last, 'copy', 'plain') && !isPaper(last) ? spans.at(-2) : last;
  const chosen = [last, at].find(s => s && has(s, 'deficit', 'lack') && trigger.span.from - s.to <= 3);
  const inside = trigger.clause.spans.find(s => s === trigger.span && has(s, 'plain'));
  if (!chosen && !inside) return null;
  const all = sentenceSpans(reading, trigger.clause);
  const later = all.filter(s => s.from >= trigger.span.to);
  const conditional =
    chosen && tokens.slice(Math.max(0, chosen.from - 1), chosen.from + 1).some(t => IF.has(t.key));
  if (conditional) return all.some(s => has(s, 'reject')) ? 'demand' : null;
  if (later.some(s => has(s, 'reject') && !has(s, 'accept'))) return 'demand';
  if (later.some(s => has(s, 'accept'))) return 'accepted';
  if (all.some(s => has(s, 'reject', 'supplement', 'lack'))) return 'demand';
  const word = chosen ? tokens[chosen.from]!.key : '';
  if (later.some(s => has(s, 'direct', 'ask'))) return 'demand';
  const plainBefore = spans.some(s => has(s, 'copy', 'plain')) && spans.some(s => has(s, 'hand_in'));
  if (plainBefore && NOT.has(word)) return 'accepted';
  if (NOT_YET.has(word)) return 'demand';
  const ground = tokens.slice(trigger.clause.from, trigger.span.from).some(t => BECAUSE.has(t.key));
  if (ground) return 'demand';
  const causal = tokens.slice(trigger.span.to, trigger.span.to + 2).some(t => SO.has(t.key));
  return causal ? 'demand' : 'unsure';
}
