import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
import {
  before,
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

const CONDITIONS = keysOf('nếu', 'khi', 'hợp', 'với');
const HAS = keysOf('có');

/** "đã nộp": a fact. "nếu đã nộp …, thì", "đã có dữ liệu": a condition, or nothing that was handed in. */
function isFact(reading: Reading, span: Span, all: Span[]): boolean {
  const { tokens } = reading;
  if (tokens.slice(Math.max(0, span.from - 4), span.from).some(t => CONDITIONS.has(t.key))) return false;
  if (!HAS.has(tokens[span.to - 1]!.key)) return true;
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
    if (BY.has(tokens[i]!.key)) return later.some(s => has(s, 'hand_in') && s.from > i && s.from - i <= 6);
  return false;
}

const ALREADY = keysOf('rồi');

/** "ông Tư nộp đủ bản công chứng … rồi ạ": the clause closes with "rồi" and nobody is asked for anything. */
function endsInAlready({ tokens }: Reading, { clause, span }: Trigger, all: Span[]): boolean {
  const tail = tokens.slice(Math.max(span.to, clause.to - 3), clause.to);
  return tail.some(t => ALREADY.has(t.key)) && !all.some(s => has(s, ...OWN_ASKS, 'come_back', 'go'));
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

/** The paper is there already: "đã nộp …", "Biên nhận: …", "… do công dân nộp". */
export function isReceived(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const all = sentenceSpans(reading, clause);
  const facts = (spans: Span[]) => spans.filter(s => !has(s, 'received') || isFact(reading, s, all));
  const nearest = (spans: Span[], ...tags: string[]) => lastOf(facts(spans), ...tags);
  const earlier = before(clause, span.from);
  const later = all.filter(s => s.from >= span.to);
  if (isFaulty(all, trigger)) return false;
  const governor = nearest(earlier, 'received', ...OWN_ASKS);
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
  if (all.some(s => has(s, 'past')) && !all.some(s => has(s, ...OWN_ASKS))) return true;
  const teller = lastOf(earlier, 'narrator');
  const did = teller && earlier.find(s => has(s, 'hand_in') && s.from >= teller.to);
  // "Anh ấy đưa bản sao y …" tells what someone did.
  if (teller && did && did.from - teller.to <= 1) return true;
  if (handedInBy(reading, trigger, later) || endsInAlready(reading, trigger, all)) return true;
  const done = firstOf(facts(later), 'received', ...OWN_ASKS);
  if (done) return has(done, 'received');
  const sentenceBefore = all.filter(s => s.to <= clause.from);
  if (facts(sentenceBefore).some(s => has(s, 'received')) && !sentenceBefore.some(s => has(s, ...OWN_ASKS)))
    return true;
  const next = reading.sentences[clause.sentence + 1]?.flatMap(c => c.spans) ?? [];
  return next[0] !== undefined && has(next[0], 'received') && !next.some(s => has(s, ...OWN_ASKS, ...FAULTS));
}
