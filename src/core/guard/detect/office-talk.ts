import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import {
  after,
  before,
  breakBetween,
  COMMA,
  has,
  type Reading,
  sentenceSpans,
  type Trigger,
} from './reading.ts';

const ASKS = ['ask', 'direct', 'supplement', 'hand_in', 'lack', 'reject'];

/** "Tổng hợp số bản sao chứng thực", "bản sao chứng thực thì chọn mã 02": among officers, of work and not of a file. */
export function isAmongOfficers(reading: Reading, { clause, shownFrom }: Trigger): boolean {
  const all = sentenceSpans(reading, clause);
  const earlier = all.filter(s => s.to <= shownFrom);
  if (earlier.some(s => has(s, 'supplement', 'lack', 'reject'))) return false;
  if (all.some(s => has(s, 'coded'))) return true;
  const counted = earlier.findLast(s => has(s, 'counted'));
  // The diacritics count here: "số" of copies, not the end of "hồ sơ".
  return counted !== undefined && shownFrom - counted.to <= 4 && reading.tokens[shownFrom - 1]!.key === COUNT;
}
const COUNT = [...keysOf('số').keys][0]!;

/** "Phiếu ghi yêu cầu bản sao chứng thực, sửa lại": the words of a text are spoken of, and are to be changed. */
export function isAmended({ tokens, ...reading }: Reading, { clause, shownFrom, span }: Trigger): boolean {
  const spans = reading.spans[clause.sentence]!;
  const tells = spans.findLast(s => s.to <= shownFrom && has(s, 'tells'));
  if (!tells || breakBetween(tokens, tells.to, shownFrom, COMMA)) return false;
  const between = spans.filter(s => s.from >= tells.to && s.to <= shownFrom);
  if (between.some(s => has(s, 'supplement', 'lack', 'reject'))) return false;
  return spans.some(
    s => has(s, 'amend', 'misjudged', 'lifted', 'stop') && (s.to <= tells.from || s.from >= span.to),
  );
}

const INTO = keysOf('vào', 'trong', 'kèm', 'ra');
/** "Bỏ (cái) bản công chứng đi": dropped, unless it is put into something. */
export function isDropped({ tokens }: Reading, { clause, shownFrom, span }: Trigger): boolean {
  const last = before(clause, shownFrom).findLast(s => !has(s, 'request_noun', 'tells') || has(s, 'stop'));
  if (!last || !has(last, 'stop') || shownFrom - last.to > 3) return false;
  if (breakBetween(tokens, last.to, shownFrom, COMMA)) return false;
  return !tokens.slice(span.to, Math.min(clause.to, span.to + 6)).some(t => isOne(INTO, t));
}

const governor = (spans: Span[]) => spans.findLast(s => has(s, ...ASKS, 'pickup'));

/** "Mời bà đến nhận lại sổ đỏ và 2 bản sao chứng thực": what our counter gives out. */
function isGivenOut({ clause, shownFrom, span, as }: Trigger): boolean {
  const last = as === 'noun' ? governor(before(clause, shownFrom)) : undefined;
  if (!last || !has(last, 'pickup')) return false;
  return !after(clause, span.to).some(s => has(s, ...ASKS, 'come_back'));
}

const ONCE = keysOf('khi', 'lúc', 'nếu', 'ai', 'sau', 'nào');

/** "Khi cần bản chứng thực …, ông đem bản chính ra phường": if someone should wish one some day. */
function isForSomeDay(reading: Reading, { clause, shownFrom, span }: Trigger): boolean {
  const want = before(clause, shownFrom).at(-1);
  if (!want || !has(want, 'want', 'ask') || shownFrom - want.to > 2) return false;
  const lead = reading.tokens.slice(Math.max(clause.from, want.from - 2), want.from);
  if (!lead.some(t => isOne(ONCE, t))) return false;
  const later = sentenceSpans(reading, clause).filter(s => s.from >= span.to);
  return later.some(s => has(s, 'original')) && !later.some(s => has(s, 'supplement', 'reject', 'lack'));
}

export const isFromCounter = (reading: Reading, trigger: Trigger) =>
  isGivenOut(trigger) || isForSomeDay(reading, trigger);
