import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
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
import { isBesideRefusal } from './setting.ts';

/** A question about the duty, not the duty: "có cần công chứng không?", "hỏi … có phải …". */
export function isQuestion(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const all = sentenceSpans(reading, clause);
  const earlier = all.filter(s => s.to <= span.from);
  if (earlier.some(s => has(s, 'question'))) return true;
  // "Bác nộp thêm bản công chứng được không ạ?" asks politely, and asks for the paper.
  if (isPolite(reading, trigger, earlier)) return false;
  const open = earlier.some((s, i) => has(s, 'question_open') && !isHaving(earlier, i));
  const end = after(clause, span.to).some(s => has(s, 'question_end'));
  if (open && (end || clause.ending === '?')) return true;
  if (clause.ending !== '?') return false;
  return !earlier.some(s => has(s, 'direct', 'supplement')) && !all.some(s => has(s, 'lack', 'reject'));
}

/** "Có bản gốc cũng vẫn phải …": what one has, not the opening of a question. */
function isHaving(spans: Span[], i: number): boolean {
  const [open, next] = [spans[i]!, spans[i + 1]];
  if (!next || next.from > open.to || !has(next, 'original', 'copy', 'plain', 'paper')) return false;
  return spans.slice(i + 2).some(s => has(s, 'ask') && !has(s, 'question_open'));
}

const POSSIBLE = keysOf('được');

function isPolite(reading: Reading, trigger: Trigger, earlier: Span[]): boolean {
  const asks = earlier.findIndex(s => has(s, 'direct', 'supplement', 'hand_in'));
  const opens = earlier.findIndex(s => has(s, 'question_open'));
  if (asks < 0 || (opens >= 0 && opens < asks)) return false;
  return after(trigger.clause, trigger.span.to).some(
    s => has(s, 'question_end') && isOne(POSSIBLE, reading.tokens[s.from]!),
  );
}

const BELONGS = keysOf('của', 'do', 'từ');
const FEE = keysOf('phí');

/** "giấy ra viện của bệnh viện tỉnh", "… do Công an xã cấp", "viện phí": part of a paper's name, nobody who asks. */
function isInName({ tokens }: Reading, org: Span): boolean {
  const before = tokens[org.from - 1];
  const behind = tokens[org.to];
  if (behind && isOne(FEE, behind)) return true;
  return before !== undefined && isOne(BELONGS, before);
}

/** A school, a bank, an employer wants it: "ngân hàng yêu cầu …", "… để nộp cho công ty". */
export function isForThirdParty(reading: Reading, trigger: Trigger): boolean {
  const spans = sentenceSpans(reading, trigger.clause);
  for (const [i, org] of spans.entries()) {
    if (!has(org, 'third_org')) continue;
    const subject = !isInName(reading, org);
    const next = spans
      .slice(i + 1)
      .find(s => !has(s, 'third_org', 'requester', 'for_third', 'own_purpose', 'may') || has(s, 'third_ask'));
    if (
      subject &&
      next &&
      next.to <= trigger.span.from &&
      next.from - org.to <= 8 &&
      has(next, 'third_ask')
    ) {
      if (!has(next, 'hand_in', 'negate')) return true;
    }
    const closest = spans[i + 1];
    const asks = closest && has(closest, 'third_ask') && closest.from - org.to <= 2;
    if (subject && asks && !spans.slice(0, i).some(s => has(s, ...OWN_ASKS, 'lack', 'reject'))) return true;
    const last = spans[i - 1];
    if (last && has(last, 'for_third') && org.from - last.to <= 4) return true;
  }
  const self = spans.indexOf(trigger.span);
  const purpose = spans.findIndex(s => has(s, 'own_purpose'));
  if (purpose > self) return true;
  // "Hồ sơ vay vốn …: bắt buộc bản chứng thực": it is the ward's own file.
  if (purpose >= 0 && spans.slice(purpose, self).some(s => has(s, 'insist'))) return false;
  if (isBesideRefusal(reading, trigger)) return false;
  return purpose >= 0 && !spans.some(s => has(s, 'supplement', 'direct', 'lack', 'reject', 'hand_in'));
}

const PERSON = keysOf('ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'cháu', 'khách');

/** "Ông Nam đề nghị chứng thực …": a person, perhaps with a name, opens the clause right before the wish. */
function hasNamedSubject({ tokens }: Reading, { clause }: Trigger, want: Span): boolean {
  const at = tokens.slice(clause.from, want.from).findIndex(t => isOne(PERSON, t));
  return at >= 0 && at <= 2 && want.from - clause.from - at <= 4;
}

/** "… đến làm chứng thực, mang theo bản photo cần chứng thực": the sentence went on speaking of the service. */
function isStillService(reading: Reading, { clause, span }: Trigger): boolean {
  const earlier = sentenceSpans(reading, clause).filter(s => s.to <= span.from);
  const want = earlier.at(-1);
  if (!want || !has(want, 'want') || span.from - want.to > 1) return false;
  return (
    earlier.some(s => has(s, 'service_act')) && !earlier.some(s => has(s, 'direct', 'supplement', ...FAULTS))
  );
}

const THEN = keysOf('thì');
const ONLY_THEN = keysOf('mới');

const SELF = keysOf('em', 'cháu', 'tôi', 'phường', 'xã');
const NOT_SUBJECT = keysOf(
  'giúp',
  'cho',
  'giùm',
  'dùm',
  'hộ',
  'nhờ',
  'của',
  'anh',
  'chị',
  'nộp',
  'đưa',
  'gửi',
);
const AND = keysOf('và', 'rồi', 'sẽ', 'đang', 'tự');
const AT_ONCE = keysOf('luôn', 'ngay', 'cho', 'miễn', 'giúp', 'hộ');

/** "… đưa bản chính, bên em photo và chứng thực luôn": we do it ourselves. */
function isOwnAct({ tokens }: Reading, { clause, span, copy }: Trigger): boolean {
  let at = span.from - 1;
  while (at > clause.from && tokens[at] && isOne(AND, tokens[at]!)) at--;
  if (copy && copy.to === at + 1) at = copy.from - 1;
  const [who, lead] = [tokens[at], tokens[at - 1]];
  if (at < clause.from || !who || !isOne(SELF, who) || (lead && isOne(NOT_SUBJECT, lead))) return false;
  const next = tokens[span.to];
  const atOnce = next !== undefined && isOne(AT_ONCE, next);
  return atOnce || before(clause, at).some(s => has(s, 'original'));
}

const FOR = keysOf('để');

/** "… bổ sung bản chính để sao y": the original is wanted, for our own counter. */
function isPurpose({ tokens }: Reading, { clause, span }: Trigger): boolean {
  if (!has(span, 'service_act') || !isOne(FOR, tokens[span.from]!)) return false;
  const last = before(clause, span.from).at(-1);
  return last !== undefined && has(last, 'original', 'paper') && !tellsToReturn(after(clause, span.to));
}

/** "Bác cần sao y thì qua quầy 1": if someone wishes it. "… thì mới nhận" is a demand. */
function isWished(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const { clause, span } = trigger;
  const want = before(clause, span.from).at(-1);
  if (!want || !has(want, 'want') || span.from - want.to > 1) return false;
  const who = before(clause, want.from).at(-1);
  const anyone = who !== undefined && has(who, 'requester') && want.from === who.to;
  if (!anyone && !hasNamedSubject(reading, trigger, want)) return false;
  for (let i = span.to; i < clause.to && i - span.to <= 6; i++)
    if (isOne(THEN, tokens[i]!))
      return !(tokens[i + 1] && isOne(ONLY_THEN, tokens[i + 1]!)) && !tellsToReturn(after(clause, i));
  return false;
}

const tellsToReturn = (spans: Span[]) => spans.some(s => has(s, 'come_back', 'supplement', 'reject'));

/** "… phải được cơ quan có thẩm quyền chứng thực": the paper must be certified, by whomever. */
const isPassive = ({ tokens }: Reading, { clause, span }: Trigger) =>
  before(clause, span.to).some(s => has(s, 'ask') && isOne(POSSIBLE, tokens[s.to - 1]!));

/** Our own counter certifies: fees, queues, figures, people who come for it. */
export function isService(reading: Reading, trigger: Trigger): boolean {
  if (isStillService(reading, trigger) || isWished(reading, trigger)) return true;
  if (isOwnAct(reading, trigger) || isPurpose(reading, trigger)) return true;
  if ((trigger.as === 'noun' && trigger.withCopy) || isPassive(reading, trigger)) return false;
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
