import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import { isOnlyByPost } from './by-post.ts';
import { papersOf } from './papers.ts';
import { breakBetween, COMMA, codesOf, has, isPaper, type Reading, type Trigger } from './reading.ts';

const IF = keysOf('nếu', 'khi', 'trường');
const STANDS_FOR = keysOf('thay', 'có');
const ALSO = keysOf('cũng', 'đều', 'vẫn');
const SUBSTITUTE = ['original', 'plain', 'copy', 'compare', 'electronic', 'register_copy'];
const CERTIFY = ['certify', 'certify_weak', 'certified_copy', 'stamp', 'go'];

/** A copy word is a form of its own only where no certification belongs to it. */
function isSubstitute(spans: Span[], i: number): boolean {
  const span = spans[i]!;
  if (!has(span, ...SUBSTITUTE)) return false;
  const next = spans[i + 1];
  const second = spans[i + 2];
  if (has(span, 'copy') && next) {
    if (has(next, ...CERTIFY) && next.from - span.to <= 3) return false;
    if (isPaper(next) && second && has(second, ...CERTIFY) && second.from - next.to <= 3) return false;
  }
  return true;
}

/** "… hoặc bản chính giấy X": another paper than the trigger's is no other form of it. */
function otherPaper(reading: Reading, trigger: Trigger, spans: Span[], form: number): boolean {
  const next = spans[form + 1];
  if (!next || !isPaper(next) || next.from - spans[form]!.to > 2) return false;
  const own = papersOf(reading, trigger);
  return own.length > 0 && !codesOf(next).some(code => own.includes(code));
}

/** Where two things are joined as a choice: the spans before and after, and the token that joins them. */
type Joint = { last: number; next: number; at: number };

/** "hoặc", "hay", and a stroke between two forms: "bản sao/bản sao chứng thực". */
function jointsOf({ tokens }: Reading, spans: Span[]): Joint[] {
  return spans.flatMap((span, i): Joint[] => {
    if (has(span, 'or')) return [{ last: i - 1, next: i + 1, at: span.from }];
    const next = spans[i + 1];
    const stroke = next && next.from === span.to + 1 && tokens[span.to]!.key === '/';
    return stroke ? [{ last: i, next: i + 1, at: span.to }] : [];
  });
}

const CERTIFIERS = ['anywhere', 'own_office', 'signature', 'third_org'];

/** "của xã hoặc phòng công chứng": the choice is of who certifies, not of the form. */
function ofCertifiers(spans: Span[], last: number, next: number, at: number): boolean {
  const [left, right] = [spans[last], spans[next]];
  return (
    (left !== undefined && has(left, ...CERTIFIERS) && at - left.to <= 2) ||
    (right !== undefined && has(right, ...CERTIFIERS) && right.from - at <= 3)
  );
}

/** The certified copy is one of several forms, joined by "hoặc" to a form that the law takes instead. */
function besideOr(reading: Reading, trigger: Trigger, spans: Span[]): boolean {
  const self = spans.indexOf(trigger.span);
  for (const { last, next, at } of jointsOf(reading, spans)) {
    if (ofCertifiers(spans, last, next, at)) continue;
    const right = at >= trigger.span.to;
    const mine = right ? spans.slice(self + 1, last + 1) : spans.slice(next, self);
    if (right && mine.some(s => has(s, 'original', 'plain', 'supplement', 'direct'))) continue;
    const step = right ? 1 : -1;
    for (let k = right ? next : last; k >= 0 && k < spans.length; k += step) {
      const s = spans[k]!;
      if (s === trigger.copy) continue;
      if (has(s, ...CERTIFY)) break;
      if (Math.abs(s.from - at) > 16) break;
      if (isSubstitute(spans, k) && !otherPaper(reading, trigger, spans, k)) return true;
    }
  }
  return false;
}

const AT_HAND = keysOf('nếu', 'ai', 'khi');
const HAS = keysOf('có');
const THEN = keysOf('thì');

/** "Ai có bản chứng thực rồi thì nộp": to be handed in by those who have one. */
function ifAtHand({ tokens }: Reading, { clause, span, shownFrom }: Trigger): boolean {
  const lead = tokens.slice(Math.max(clause.from, shownFrom - 4), shownFrom);
  if (!lead.some(t => isOne(AT_HAND, t)) || !lead.some(t => isOne(HAS, t))) return false;
  const then = tokens.slice(span.to, clause.to).findIndex(t => isOne(THEN, t));
  return then >= 0 && clause.spans.some(s => s.from === span.to + then + 1 && has(s, 'hand_in'));
}

/** "bản sao chứng thực thay cho 02 bản phô tô": it takes the place of the plain copy, not of the original. */
function replacesPlain(spans: Span[], i: number): boolean {
  const next = spans[i + 1];
  return has(spans[i]!, 'instead_before') && next !== undefined && has(next, 'copy', 'plain');
}

/** The choice stands with the citizen: one of several forms, or a certified copy only if it is at hand. */
export function isAlternative(reading: Reading, trigger: Trigger): boolean {
  const spans = reading.spans[trigger.clause.sentence]!;
  if (besideOr(reading, trigger, spans) || ifAtHand(reading, trigger)) return true;
  if (isOnlyByPost(reading, trigger)) return true;
  const self = spans.indexOf(trigger.span);
  const may = spans.slice(0, self).findLastIndex(s => has(s, 'may'));
  const form = (from: number, to: number) => {
    for (let k = from; k < to; k++) if (isSubstitute(spans, k)) return true;
    return false;
  };
  if (may >= 0) {
    const between = spans.slice(may + 1, self);
    const insisted = between.some(s => has(s, 'ask', 'direct', 'supplement'));
    const conditional = isOne(IF, reading.tokens[spans[may]!.from]!);
    if (!conditional && !insisted) return true;
    // "Nếu không có bản công chứng thì nộp bản photo"; "không mang bản chính thì nộp bản chứng thực".
    if (conditional && !spans.some(s => has(s, 'reject')))
      if (form(self + 1, spans.length) || (!insisted && form(may + 1, self))) return true;
  }
  const later = spans.slice(self + 1);
  if (later.some(s => has(s, 'reject'))) return false;
  const mayLater = spans.findIndex((s, i) => i > self && has(s, 'may') && !replacesPlain(spans, i));
  if (mayLater >= 0 && form(mayLater + 1, spans.length)) return true;
  if (mayLater === self + 1 && spans[mayLater]!.from - trigger.span.to <= 2) {
    if (!isOne(STANDS_FOR, reading.tokens[spans[mayLater]!.from]!)) return true;
  }
  return later.some(
    (s, i) =>
      has(s, 'accept') &&
      // "… của xã hay phòng công chứng đều được", "… rồi gửi zalo cũng được": who certifies, how it is sent.
      !later.slice(0, i).some(e => has(e, ...CERTIFIERS, 'come_back')) &&
      isOne(ALSO, reading.tokens[s.from]!) &&
      !breakBetween(reading.tokens, trigger.span.to, s.from, COMMA),
  );
}
