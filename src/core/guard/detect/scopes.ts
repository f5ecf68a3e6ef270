import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
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
  return isOne(NOT, tokens[neg.from]!);
}

const TAKE = keysOf('lấy', 'thu', 'nhận');
const NOT_TO = keysOf('không', 'đừng', 'khỏi', 'chớ');

/** "Đề nghị bác không nộp …": one is asked not to; the negator stands right after the one who is asked. */
function asksNotTo(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const spans = before(trigger.clause, trigger.span.from);
  const at = spans.findLastIndex(s => has(s, 'direct'));
  if (at < 0 || after(trigger.clause, trigger.span.to).some(s => has(s, 'reject'))) return false;
  const asked = spans[at]!;
  for (let i = asked.to; i < trigger.span.from && i - asked.to <= 5; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || isOne(BECAUSE, token)) return false;
    if (spans.some(s => s.from <= i && s.to > i && has(s, 'supplement') && !has(s, 'lack'))) return false;
    if (!isOne(NOT_TO, token)) continue;
    const between = spans.filter(s => s.from > i);
    return !between.some(s => has(s, ...ASKS) && breakBetween(tokens, i, s.from, COMMA));
  }
  return false;
}

/** "không lấy bản photo đâu, anh đi chứng thực giúp": what is not taken is another form. */
function hasOwnForm({ tokens }: Reading, neg: Span, next: Span | undefined, trigger: Trigger): boolean {
  if (!next || next === trigger.copy || next.from - neg.to > 1 || !has(next, ...OBJECTS)) return false;
  return isOne(TAKE, tokens[neg.to - 1]!) && breakBetween(tokens, next.to, trigger.span.from, COMMA);
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
      if (hasOwnForm(reading, neg, spans[i + 1], trigger)) return false;
      return !closesScope(reading, neg, trigger, spans.slice(i + 1));
    }
  }
  return false;
}

const BUT = keysOf('mà', 'đâu', 'nữa', 'thì');
const NOT_BEING = keysOf('phải');

/** "quyết định nộp kèm không phải bản sao được chứng thực": found of a thing; "không phải bản công chứng đâu" is told. */
function isFound({ tokens }: Reading, { clause, span, shownFrom, withCopy }: Trigger, neg: Span): boolean {
  if (!withCopy || neg.to !== shownFrom || !isOne(NOT_BEING, tokens[neg.to - 1]!)) return false;
  const thing = before(clause, neg.from).at(-1);
  if (!thing || !(isPaper(thing) || has(thing, 'copy', 'plain', 'hand_in', 'received'))) return false;
  if (after(clause, span.to).some(s => has(s, 'copy', 'plain', 'original', 'accept'))) return false;
  const tail = tokens.slice(span.to, span.to + 3);
  return !tail.some(t => isOne(BUT, t));
}

/** "không phải bản sao chứng thực nên hồ sơ không hợp lệ": what is missing, not what is not needed. */
function isFault(reading: Reading, trigger: Trigger, neg: Span): boolean {
  if (trigger.span.from - neg.to > 3) return false;
  if (isFound(reading, trigger, neg)) return true;
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
      const last = spans[i - 1];
      // "đừng gửi ảnh chụp nữa": the object stands after the verb.
      const next = spans.slice(i + 1).find(s => !has(s, 'hand_in') || isPaper(s));
      // "phải sao y, bản photo không lấy": what is not taken is the form right before.
      if (last && has(last, ...OBJECTS) && last.to === neg.from && isOne(TAKE, tokens[neg.to - 1]!))
        return false;
      const own = next && next.from - neg.to <= 3 && !breakBetween(tokens, neg.to, next.from, COMMA);
      return !(own && (isPaper(next) || has(next, ...OBJECTS)));
    }
  }
  return false;
}

/** "Không còn nhận bản sao chứng thực": the certified copy itself is what is not taken. */
function refusesIt({ tokens }: Reading, { clause, span, shownFrom, withCopy }: Trigger): boolean {
  if (!withCopy || span.from - shownFrom > 3) return false;
  const refusal = before(clause, shownFrom).at(-1);
  if (!refusal || !has(refusal, 'reject') || refusal.to !== shownFrom) return false;
  return (
    isOne(TAKE, tokens[refusal.to - 1]!) && !after(clause, span.to).some(s => has(s, 'reject', 'deficit'))
  );
}

/** "Không có bản công chứng X thì em không làm được, đừng …": without it nothing goes on. */
function isBlocking({ clause, span, shownFrom }: Trigger): boolean {
  const last = before(clause, shownFrom).at(-1);
  if (!last || !has(last, 'deficit', 'lack') || shownFrom - last.to > 1) return false;
  return after(clause, span.to).some(s => has(s, 'reject'));
}

const ANY = keysOf('nào');

/** "không thiếu bản chứng thực nào": none of them. */
function isNone({ tokens }: Reading, { clause, span, shownFrom }: Trigger): boolean {
  if (!tokens.slice(span.to, Math.min(clause.to, span.to + 3)).some(t => isOne(ANY, t))) return false;
  return tokens.slice(Math.max(clause.from, shownFrom - 5), shownFrom).some(t => isOne(NOT, t));
}

/** The demand itself is lifted. */
export function isNegated(reading: Reading, trigger: Trigger): boolean {
  if (negatedBefore(reading, trigger)) return true;
  if (!isBlocking(trigger) && negatedAfter(reading, trigger)) return true;
  if (isNone(reading, trigger)) return true;
  if (asksNotTo(reading, trigger) || refusesIt(reading, trigger)) return true;
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
  if (chosen && isFound(reading, trigger, chosen)) return 'demand';
  const all = sentenceSpans(reading, trigger.clause);
  const later = all.filter(s => s.from >= trigger.span.to);
  const conditional =
    chosen && tokens.slice(Math.max(0, chosen.from - 1), chosen.from + 1).some(t => isOne(IF, t));
  if (conditional) return all.some(s => has(s, 'reject')) ? 'demand' : null;
  if (later.some(s => has(s, 'reject') && !has(s, 'accept'))) return 'demand';
  if (later.some(s => has(s, 'accept'))) return 'accepted';
  if (all.some(s => has(s, 'reject', 'supplement', 'lack'))) return 'demand';
  const word = chosen && tokens[chosen.from]!;
  if (later.some(s => has(s, 'direct', 'ask'))) return 'demand';
  const plainBefore = spans.some(s => has(s, 'copy', 'plain')) && spans.some(s => has(s, 'hand_in'));
  if (plainBefore && word && isOne(NOT, word)) return 'accepted';
  if (word && isOne(NOT_YET, word)) return 'demand';
  const ground = tokens.slice(trigger.clause.from, trigger.span.from).some(t => isOne(BECAUSE, t));
  if (ground) return 'demand';
  const causal = tokens.slice(trigger.span.to, trigger.span.to + 2).some(t => isOne(SO, t));
  return causal ? 'demand' : 'unsure';
}
