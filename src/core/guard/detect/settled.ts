import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Clause } from './clauses.ts';
import { before, breakBetween, COMMA, has, isPaper, type Reading, type Trigger } from './reading.ts';

const FORMS = ['copy', 'certify', 'certify_weak', 'certified_copy', 'stamp', 'original', 'plain'];
const ASKS = ['ask', 'lack', 'deficit', 'supplement', 'direct', 'reject', 'negate'];
const OPEN = keysOf('nếu', 'khi', 'phải', 'mới', 'cho', 'chưa', 'không', 'để', 'sau', 'chờ', 'đợi', 'cần');
/** "… lên đây nhé": where to, not what is there. */
const HITHER = keysOf('lên', 'vào', 'ra', 'qua', 'đến', 'sang', 'tới', 'ở', 'lại', 'về');
const ALREADY = keysOf('rồi');
const SO = keysOf('thì', 'mới');

const isOpen = (reading: Reading, from: number, to: number) =>
  reading.tokens.slice(Math.max(0, from), to).some(t => isOne(OPEN, t));

/** Words between a thing and what is told of it: its paper, other forms, who handed it in. */
const isOfThing = (s: Span) => isPaper(s) || has(s, ...FORMS, 'hand_in', 'requester', 'own_office');

const CALLS = ['ask', 'direct', 'supplement', 'hand_in', 'come_back', 'reject', 'deficit'];

/** "gks cc rồi, chỉ thiếu đơn": the very next word says that it is done, and the thought ends there. */
function isDoneAlready(
  { tokens }: Reading,
  { clause, span, shownFrom }: Pick<Trigger, 'clause' | 'span' | 'shownFrom'>,
) {
  const [next, end] = [tokens[span.to], tokens[span.to + 1]];
  if (!next || span.to >= clause.to || !isOne(ALREADY, next)) return false;
  if (end && span.to + 1 < clause.to && end.kind !== 'mark') return false;
  return !clause.spans.some(
    s => (s.from >= span.to || s.to > shownFrom - 6) && s !== span && has(s, ...CALLS),
  );
}

/** What a clause says first. */
const startOf = ({ from, spans }: Clause) => (spans[0]?.from === from ? spans[0] : undefined);

/**
 * What is told of the certified copy itself: "bản công chứng thẻ thương binh đủ rồi, chỉ thiếu ảnh", "… đã làm xong".
 * A lack or a request that stands after that is of something else.
 */
export function isSettled(reading: Reading, { clause, span, shownFrom }: Trigger): boolean {
  const { tokens, clauses } = reading;
  if (isDoneAlready(reading, { clause, span, shownFrom })) return true;
  const own = clause.spans.find(s => s.from >= span.to && !isOfThing(s));
  // "… bị nhòe nhưng vẫn đọc được": told in the next clause, first thing.
  const next = clauses[clause.index + 1];
  const told =
    own ?? (next?.sentence === clause.sentence && next.header === clause.header ? startOf(next) : undefined);
  if (!told || !has(told, 'settled')) return false;
  if (isOpen(reading, Math.max(clause.from, told.from - 2), told.from)) return false;
  const [last, then] = [tokens[told.from - 1]!, tokens[told.to]];
  if (isOne(HITHER, last) || (then && isOne(SO, then))) return false;
  const asked = clause.spans.findLast(s => s.to <= shownFrom && has(s, ...ASKS));
  if (!asked) return !isOpen(reading, Math.max(clause.from, shownFrom - 4), shownFrom);
  return breakBetween(tokens, asked.to, shownFrom, COMMA);
}

const BACK = keysOf('về');
const AFTER_BACK = keysOf(
  'nhé',
  'ạ',
  'nha',
  'giúp',
  'rồi',
  'đi',
  'cũng',
  'được',
  'cất',
  'nhà',
  'giùm',
  'luôn',
);
const TAKES = ['hand_in', 'received_first'];

/** "Chị cầm bản công chứng về nhé": given back. */
export function isTakenBack({ tokens }: Reading, { clause, span }: Trigger): boolean {
  const earlier = before(clause, span.from).findLast(s => !has(s, 'copy', 'plain') && !isPaper(s));
  if (!earlier || !has(earlier, ...TAKES)) return false;
  for (let i = span.to; i < clause.to && i - span.to < 6; i++) {
    const next = tokens[i + 1];
    if (isOne(BACK, tokens[i]!)) return !next || next.kind === 'mark' || isOne(AFTER_BACK, next);
  }
  return false;
}

const PLACES = keysOf('tủ', 'ngăn', 'kệ', 'hộp', 'cặp', 'bìa', 'túi', 'kẹp');

/** "Tủ 3 ngăn 2: bản sao chứng thực …": the heading is a place where papers lie. */
export function liesInPlace({ tokens }: Reading, { clause }: Trigger): boolean {
  const first = clause.header && tokens[clause.header.from];
  return first !== null && first !== undefined && isOne(PLACES, first);
}

/** "… thay cho 02 bản phô tô đã gửi": what was handed in is the plain copy that stands right before. */
export function isOfOtherForm({ tokens }: Reading, spans: Span[], got: Span, { span }: Trigger): boolean {
  const i = spans.indexOf(got);
  const form = spans[i - 1];
  if (!form || form.from < span.to || !has(form, 'copy', 'plain')) return false;
  return got.from - form.to <= 4 && !breakBetween(tokens, span.to, form.from);
}
