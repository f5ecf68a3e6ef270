import { isOne, keysOf } from '../text/syllable.ts';
import { before, has, isPaper, type Reading, type Trigger } from './reading.ts';

/** A plain copy is refused: "photo thường xin miễn nhận". */
function refusesPlain(reading: Reading, sentence: number): boolean {
  const spans = reading.spans[sentence] ?? [];
  const at = spans.findIndex(s => has(s, 'plain', 'copy') || (has(s, 'electronic') && !has(s, 'certify')));
  if (at < 0 || spans.some(s => has(s, 'certify', 'certified_copy', 'go', 'negate', 'question')))
    return false;
  return spans.slice(at + 1).some(s => has(s, 'reject'));
}

/** The sentence before or after refuses every other form. */
export const isBesideRefusal = (reading: Reading, { clause }: Trigger) =>
  refusesPlain(reading, clause.sentence + 1) || refusesPlain(reading, clause.sentence - 1);

const WHEN = keysOf('khi', 'từ', 'sau', 'lúc', 'đến', 'tới');
const GET = keysOf('nhận', 'có', 'gửi', 'nộp', 'đưa');
const ONLY = keysOf('chỉ', 'mới', 'ngay', 'đủ');
const WAIT = keysOf('chờ', 'đợi');
const SIT = keysOf('ngồi');

/** "… chỉ chi trả kể từ tháng nhận đủ bản chứng thực …": what the office does waits for it. */
export function isAwaited({ tokens, sentences }: Reading, { clause, shownFrom }: Trigger): boolean {
  const own = sentences[clause.sentence]!;
  const [from, to] = [own[0]!.from, own.at(-1)!.to];
  const waits = tokens.slice(Math.max(from, shownFrom - 3), shownFrom);
  if (waits.some((t, i) => isOne(WAIT, t) && !(i > 0 && isOne(SIT, waits[i - 1]!)))) return true;
  const when = tokens.slice(from, shownFrom).findLastIndex(t => isOne(WHEN, t));
  if (when < 0) return false;
  const get = tokens.slice(from + when + 1, shownFrom).findIndex(t => isOne(GET, t));
  return get >= 0 && get <= 6 && tokens.slice(from, to).some(t => isOne(ONLY, t));
}

const CHANGE = keysOf('thay', 'đổi');
const INTO = keysOf('bằng', 'lấy', 'sang', 'thành');
const ALSO = keysOf('đều', 'cũng');

/** "thay cái photo này bằng bản chứng thực"; "cả hai đều sao công chứng". */
export function isExchanged({ tokens }: Reading, { clause, shownFrom }: Trigger): boolean {
  const lead = tokens[shownFrom - 1];
  if (!lead || shownFrom <= clause.from) return false;
  if (isOne(ALSO, lead)) return true;
  const swaps = tokens.slice(Math.max(clause.from, shownFrom - 12), shownFrom - 1);
  return isOne(INTO, lead) && swaps.some(t => isOne(CHANGE, t));
}

const SAME = keysOf('vậy', 'thế');
const AS = keysOf('như', 'làm', 'cũng', 'y');

/** "… đã nộp bản chứng thực. Thẻ BHYT cũng phải làm như thế": another paper is asked for in the same form. */
export function isTakenUp({ tokens, sentences }: Reading, { clause }: Trigger): boolean {
  return (sentences[clause.sentence + 1] ?? []).some(next => {
    const also = tokens.slice(next.from, next.to).findIndex(t => isOne(ALSO, t));
    if (also < 0 || !before(next, next.from + also).some(isPaper)) return false;
    const rest = tokens.slice(next.from + also, Math.min(next.to, next.from + also + 7));
    const same = rest.findIndex((t, i) => i > 0 && isOne(SAME, t) && isOne(AS, rest[i - 1]!));
    if (same < 0) return false;
    const [from, to] = [next.from + also, next.from + also + same];
    return next.spans.some(s => s.from >= from && s.to <= to && has(s, 'ask') && !has(s, 'negate'));
  });
}
