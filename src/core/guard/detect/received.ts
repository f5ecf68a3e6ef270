import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import {
  before,
  breakBetween,
  COMMA,
  FAULTS,
  firstOf,
  has,
  headersOf,
  isPaper,
  lastOf,
  OWN_ASKS,
  type Reading,
  sentenceSpans,
  type Trigger,
} from './reading.ts';
import { isOfOtherForm, isSettled, isTakenBack, liesInPlace } from './settled.ts';

const CONDITIONS = keysOf('nếu', 'khi', 'hợp', 'với');
const HAS = keysOf('có');

/** "đã nộp": a fact. "nếu đã nộp …, thì", "đã có dữ liệu": a condition, or nothing that was handed in. */
function isFact(reading: Reading, span: Span, all: Span[]): boolean {
  const { tokens } = reading;
  if (tokens.slice(Math.max(0, span.from - 4), span.from).some(t => isOne(CONDITIONS, t))) return false;
  if (!isOne(HAS, tokens[span.to - 1]!)) return true;
  const next = all.find(s => s.from >= span.to);
  return (
    next !== undefined &&
    next.from - span.to <= 2 &&
    (isPaper(next) || has(next, 'copy', 'certified_copy', 'certify'))
  );
}

const BY = keysOf('do');

/** "bản sao chứng thực … do bà Lan nộp". */
function handedInBy({ tokens }: Reading, { span, clause }: Trigger, later: Span[]): boolean {
  for (let i = span.to; i < clause.to; i++)
    if (isOne(BY, tokens[i]!)) return later.some(s => has(s, 'hand_in') && s.from > i && s.from - i <= 6);
  return false;
}

const ALREADY = keysOf('rồi');

/** "ông Tư nộp đủ bản công chứng … rồi ạ": the clause closes with "rồi" and nobody is asked for anything. */
function endsInAlready({ tokens }: Reading, { clause, span }: Trigger, all: Span[]): boolean {
  const tail = tokens.slice(Math.max(span.to, clause.to - 3), clause.to);
  const plain = clause.spans.some(s => s.from >= span.to && has(s, 'plain'));
  return (
    !plain && tail.some(t => isOne(ALREADY, t)) && !all.some(s => has(s, ...OWN_ASKS, 'come_back', 'go'))
  );
}

/** The sentence names a fault of the paper. "… đã kiểm tra, không có sai sót" names none. */
function isFaulty(all: Span[], { span }: Trigger): boolean {
  return all.some((s, i) => {
    if (has(s, 'reject')) return true;
    if (!has(s, ...FAULTS) || has(s, 'negate')) return false;
    const next = all[i + 1];
    return (
      s.from < span.from ||
      (next !== undefined && next.from - s.to <= 3 && has(next, 'copy', 'certify', 'stamp'))
    );
  });
}

/** "Ngân hàng đã trả sổ đỏ": what someone else took or gave back is not in our file. */
const byOthers = (spans: Span[], s: Span, i: number) => {
  const who = spans[i - 1];
  return has(s, 'received') && who !== undefined && has(who, 'third_org') && s.from - who.to <= 1;
};

const LINKS = keysOf('thì', 'đều', 'cũng', 'này', 'anh', 'chị', 'ông', 'bà', 'em', 'bác');
const LISTED = ['copy', 'certify', 'certify_weak', 'certified_copy', 'stamp'];
const LACKS = ['ask', 'lack', 'deficit', 'supplement', 'direct', 'reject'];

/** "Chỉ thiếu ảnh, bằng nghề công chứng (và học bạ) đã có": what the item itself is said to be counts. */
function isSaidToBeThere(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const { clause, span, shownFrom } = trigger;
  const later = clause.spans.filter(s => s.from >= span.to);
  const told = later.find(s => !isPaper(s) && !has(s, ...LISTED));
  if (told && has(told, 'present') && isOne(STATES, tokens[told.from - 1]!)) {
    const end = tokens[told.to];
    return !end || ITEM_ENDS.has(end.key);
  }
  if (!told || !has(told, 'received')) return false;
  if (isOfOtherForm(reading, clause.spans, told, trigger)) return false;
  const last = later[later.indexOf(told) - 1]?.to ?? span.to;
  if (told.from - last > 1 || (told.from > last && !isOne(LINKS, tokens[last]!))) return false;
  const asked = clause.spans.findLast(s => s.to <= shownFrom && has(s, ...LACKS));
  return !asked || breakBetween(tokens, asked.to, shownFrom, COMMA);
}

const HOLDER = keysOf('hồ');
const NONE_BETWEEN = ['ask', 'direct', 'lack', 'deficit', 'negate', 'may', 'reject', 'supplement'];

/** "Hồ sơ chị có bản chứng thực …": it is among what we hold. */
function isInFile({ tokens }: Reading, { clause, shownFrom }: Trigger): boolean {
  const lead = tokens[shownFrom - 1];
  const at = lead && /^\d{1,2}$/.test(lead.key) ? shownFrom - 2 : shownFrom - 1;
  if (at - clause.from > 6 || !tokens[at] || !isOne(HAS, tokens[at]!)) return false;
  if (!isOne(HOLDER, tokens[clause.from]!)) return false;
  return !clause.spans.some(s => s.to <= shownFrom && has(s, ...NONE_BETWEEN));
}

const STATES = keysOf('-', '–', '—', '(', '=', '>', '→', '[');
const ITEM_ENDS = new Set([',', ';', ')', '.', '+', ']', '\n']);

/** A line of a check list: "Học bạ công chứng: đủ", "học bạ (BSCT) - đã có", "bản sao chứng thực: nhận". */
export function isStatedPresent(reading: Reading, trigger: Trigger): boolean {
  const { clauses } = reading;
  const { clause } = trigger;
  if (isSettled(reading, trigger) || isTakenBack(reading, trigger)) return true;
  const below = clauses[clause.index + 1];
  if (below?.header === clause && below.sentence === clause.sentence) {
    const state = below.spans[0];
    if (state?.from === below.from && has(state, 'present')) return true;
  }
  return isSaidToBeThere(reading, trigger);
}

const GIVES = keysOf('trả');

/** "Em trả lại anh bản công chứng": the copy itself goes back, and nothing is asked for instead. */
function isGivenBack({ tokens }: Reading, { clause, shownFrom, as }: Trigger, later: Span[]): boolean {
  if (as === 'act') return false;
  const last = before(clause, shownFrom).at(-1);
  if (!last || !has(last, 'reject', 'received_first', 'received') || shownFrom - last.to > 2) return false;
  const gives = tokens.slice(last.from, last.to).some(t => isOne(GIVES, t));
  // "… em chỉ cần bản photo thôi" asks for another form.
  const asked = (s: Span, i: number) =>
    has(s, ...OWN_ASKS, ...FAULTS) && !(later[i + 1] && has(later[i + 1]!, 'plain', 'copy'));
  return gives && !later.some(asked);
}

/** "bản hôm qua cô đưa chỉ là phô tô": what came then is the copy that is no good. */
const isOfFaulty = (all: Span[], past: Span) =>
  all.some(s => has(s, 'lack') && s.from >= past.to && s.from - past.to <= 4);

/** "không cần làm lại": asked of no one. */
const isCalledOff = (all: Span[], i: number) => {
  const last = all[i - 1];
  return last !== undefined && has(last, 'negate') && last.to === all[i]!.from;
};

/** The paper is there already: "đã nộp …", "Biên nhận: …", "… do công dân nộp". */
export function isReceived(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const all = sentenceSpans(reading, clause);
  const facts = (spans: Span[]) => spans.filter(s => !has(s, 'received') || isFact(reading, s, all));
  const nearest = (spans: Span[], ...tags: string[]) => lastOf(facts(spans), ...tags);
  const earlier = before(clause, span.from);
  const later = all.filter(s => s.from >= span.to);
  if (isStatedPresent(reading, trigger)) return true;
  if (isGivenBack(reading, trigger, later)) return true;
  if (isFaulty(all, trigger)) return false;
  if (isInFile(reading, trigger) || liesInPlace(reading, trigger)) return true;
  const governor = nearest(
    earlier.filter((s, i) => !byOthers(earlier, s, i)),
    'received',
    ...OWN_ASKS,
  );
  if (governor && has(governor, 'received')) return true;
  if (governor) return false;
  const first = clause.spans[0];
  if (first && has(first, 'received_first') && first.to <= span.from && first.from - clause.from <= 4)
    return true;
  for (const header of headersOf(clause)) {
    const above = nearest(header.spans, 'received', ...OWN_ASKS);
    if (above) return has(above, 'received');
    if (header.spans[0] && has(header.spans[0], 'received_first')) return true;
  }
  const handed = earlier.some(s => has(s, 'hand_in'));
  if (!handed && later.some(s => has(s, 'quality'))) return true;
  const past = all.some(s => has(s, 'past') && !isOfFaulty(all, s));
  if (past && !all.some((s, i) => has(s, ...OWN_ASKS) && !isCalledOff(all, i))) return true;
  const teller = lastOf(earlier, 'narrator');
  const did = teller && earlier.find(s => has(s, 'hand_in') && s.from >= teller.to);
  // "Anh ấy đưa bản sao y …" tells what someone did.
  if (teller && did && did.from - teller.to <= 1) return true;
  if (handedInBy(reading, trigger, later) || endsInAlready(reading, trigger, all)) return true;
  const done = firstOf(
    facts(later).filter(s => !isOfOtherForm(reading, all, s, trigger)),
    'received',
    ...OWN_ASKS,
  );
  if (done) return has(done, 'received');
  const sentenceBefore = all.filter(s => s.to <= clause.from);
  if (facts(sentenceBefore).some(s => has(s, 'received')) && !sentenceBefore.some(s => has(s, ...OWN_ASKS)))
    return true;
  const next = reading.spans[clause.sentence + 1] ?? [];
  return next[0] !== undefined && has(next[0], 'received') && !next.some(s => has(s, ...OWN_ASKS, ...FAULTS));
}
