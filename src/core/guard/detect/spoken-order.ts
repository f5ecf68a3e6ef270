import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import { has, type Reading, type Trigger } from './reading.ts';

/** Words by which one who sits at the counter speaks of himself; many of them may as well mean the one spoken to. */
const OFFICE = keysOf(
  'em',
  'cháu',
  'tôi',
  'tui',
  'mình',
  'chị',
  'anh',
  'cô',
  'chú',
  'phường',
  'tổ',
  'e',
  'c',
);
/** Words by which he means himself and nobody else, where they open the thought. */
const SELF = keysOf('em', 'cháu', 'tôi', 'tui', 'phường', 'e');
const FAVOUR = keysOf('cho', 'giúp', 'giùm', 'dùm', 'hộ');
const GIVE = keysOf('đưa', 'nộp', 'gửi');
const KEEP = keysOf('giữ', 'lưu', 'kẹp', 'nhập', 'ghim', 'scan', 'trình');
const TO = keysOf('để');
const CLOSING = keysOf('nhé', 'nha', 'nhá', 'nhe', 'nhen', 'nghen', 'đi', 'đã', 'với');
const VOCATIVE = keysOf(
  'anh',
  'chị',
  'ông',
  'bà',
  'cô',
  'chú',
  'bác',
  'em',
  'cháu',
  'bạn',
  'cô',
  'a',
  'c',
  'e',
);
/** Small words that change nothing in who does what. */
const SMALL = keysOf(
  'lại',
  'luôn',
  'hết',
  'nốt',
  'sẵn',
  'ngay',
  'cả',
  'thêm',
  'mỗi',
  'cái',
  'thôi',
  'ạ',
  'tại',
);
const COUNTS = keysOf('một', 'hai', 'ba', 'bản', 'tờ', 'bộ', 'loại', 'thứ');
const ASKING = keysOf('hỏi', 'biết', 'xem', 'rồi', 'chưa');
const CONDITION = keysOf('thì', 'nếu', 'khi', 'mà');
/** No order is carried on over more words than these. */
const REACH = 14;

const isSmall = (t: Token) =>
  isOne(SMALL, t) || isOne(COUNTS, t) || isOne(VOCATIVE, t) || /^\d{1,2}$/.test(t.key);

/** Who acts by the words right before: the office itself ("để em công chứng"), or nobody told. */
function actor({ tokens }: Reading, { clause, shownFrom }: Trigger): Token | null {
  const who = tokens[shownFrom - 1];
  return who && shownFrom > clause.from && isOne(OFFICE, who) ? who : null;
}

function isLet({ tokens }: Reading, { clause, shownFrom }: Trigger): boolean {
  const lead = tokens[shownFrom - 2];
  return shownFrom - 2 >= clause.from && lead !== undefined && isOne(TO, lead);
}

/** A closing particle ends the thought: the next token is a mark, someone called by name of kinship, or nothing. */
function closes(tokens: Token[], at: number, end: number): boolean {
  if (!isOne(CLOSING, tokens[at]!)) return false;
  const next = tokens[at + 1];
  return (
    at + 1 >= end || next?.kind === 'mark' || (next !== undefined && (isOne(VOCATIVE, next) || isSmall(next)))
  );
}

const RATHER = keysOf('cơ');
const WISH = keysOf('xin');

/** "Không phải bản này bác ơi, bản công chứng cơ": the other one is meant. */
export function isInsisted({ tokens }: Reading, { span, clause, as }: Trigger): boolean {
  const next = tokens[span.to];
  const end = tokens[span.to + 1];
  if (as === 'act' || !next || span.to >= clause.to || !isOne(RATHER, next)) return false;
  return end === undefined || end.kind === 'mark' || isOne(VOCATIVE, end);
}

/** "Em xin bản chứng thực …": the one who speaks wishes the paper itself, not that it be made. */
function isWishedByOffice({ tokens }: Reading, { shownFrom, clause, as }: Trigger): boolean {
  const [who, wish] = [tokens[shownFrom - 2], tokens[shownFrom - 1]];
  if (as === 'act' || !who || !wish || shownFrom - 2 < clause.from) return false;
  return isOne(WISH, wish) && isOne(SELF, who);
}

/**
 * An order without a verb of asking, as it is spoken: "công chứng cho em một bản", "sao chứng thực nha chị", "bản công
 * chứng chị nhé, em giữ". Certification, then who profits by it, or who keeps it, or a particle that closes an order.
 */
export function isSpokenOrder(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const { clause, span } = trigger;
  if (isLet(reading, trigger) || has(span, 'service_act')) return false;
  if (isWishedByOffice(reading, trigger)) return true;
  const who = actor(reading, trigger);
  const spans = clause.spans;
  if (spans.some(s => has(s, 'service', 'requester', 'may') && !has(s, 'want'))) return false;
  const covered = (at: number) =>
    spans.some(s => s.from <= at && at < s.to && !has(s, 'hand_in', 'come_back', 'ask'));
  const end = Math.min(clause.to, span.to + REACH);
  let plainSoFar = true;
  for (let i = span.to; i < end; i++) {
    const [token, next, third] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (isOne(CONDITION, token) || spans.some(s => s.from === i && has(s, 'original', 'negate')))
      return false;
    if (next && (isOne(FAVOUR, token) || isOne(GIVE, token)) && isOne(OFFICE, next)) {
      // "đưa cháu bản gốc": the original is wanted, for our own counter.
      if (spans.some(s => s.from >= i + 2 && s.from - i <= 4 && has(s, 'original'))) return false;
      const own = who !== null && who.key === next.key;
      return !own && !(third && isOne(ASKING, third));
    }
    if (
      next &&
      isOne(OFFICE, token) &&
      isOne(KEEP, next) &&
      (tokens[i - 1]!.kind === 'mark' || isOne(TO, tokens[i - 1]!))
    )
      return true;
    if (plainSoFar && closes(tokens, i, clause.to)) return who === null || !isOne(SELF, who);
    if (!isSmall(token) && !covered(i)) plainSoFar = false;
  }
  return false;
}
