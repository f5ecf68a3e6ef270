import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
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

/** The certified copy is one of several forms, joined by "hoặc" to a form that the law takes instead. */
function besideOr(reading: Reading, trigger: Trigger, spans: Span[]): boolean {
  const self = spans.indexOf(trigger.span);
  for (const [o, or] of spans.entries()) {
    if (!has(or, 'or')) continue;
    const near = o > self ? 1 : -1;
    const mine = spans.slice(Math.min(o, self) + 1, Math.max(o, self));
    if (o > self && mine.some(s => has(s, 'original', 'plain', 'supplement', 'direct'))) continue;
    for (let k = o + near; k >= 0 && k < spans.length; k += near) {
      const s = spans[k]!;
      if (has(s, ...CERTIFY)) break;
      if (Math.abs(s.from - or.from) > 16) break;
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
  if (!lead.some(t => AT_HAND.has(t.key)) || !lead.some(t => HAS.has(t.key))) return false;
  const then = tokens.slice(span.to, clause.to).findIndex(t => THEN.has(t.key));
  return then >= 0 && clause.spans.some(s => s.from === span.to + then + 1 && has(s, 'hand_in'));
}

/** The choice stands with the citizen: one of several forms, or a certified copy only if it is at hand. */
export function isAlternative(reading: Reading, trigger: Trigger): boolean {
  const spans = reading.sentences[trigger.clause.sentence]!.flatMap(c => c.spans);
  if (besideOr(reading, trigger, spans) || ifAtHand(reading, trigger)) return true;
  const self = spans.indexOf(trigger.span);
  const may = spans.slice(0, self).findLastIndex(s => has(s, 'may'));
  const form = (from: number, to: number) => {
    for (let k = from; k < to; k++) if (isSubstitute(spans, k)) return true;
    return false;
  };
  if (may >= 0) {
    const between = spans.slice(may + 1, self);
    const insisted = between.some(s => has(s, 'ask', 'direct', 'supplement'));
    const conditional = IF.has(reading.tokens[spans[may]!.from]!.key);
    if (!conditional && !insisted) return true;
    // "Nếu không có bản công chứng thì nộp bản photo"; "không mang bản chính thì nộp bản chứng thực".
    if (conditional && !spans.some(s => has(s, 'reject')))
      if (form(self + 1, spans.length) || (!insisted && form(may + 1, self))) return true;
  }
  const later = spans.slice(self + 1);
  if (later.some(s => has(s, 'reject'))) return false;
  const mayLater = spans.findIndex((s, i) => i > self && has(s, 'may'));
  if (mayLater >= 0 && form(mayLater + 1, spans.length)) return true;
  if (mayLater === self + 1 && spans[mayLater]!.from - trigger.span.to <= 2) {
    const word = reading.tokens[spans[mayLater]!.from]!.key;
    if (!STANDS_FOR.has(word)) return true;
  }
  return later.some(
    s =>
      has(s, 'accept') &&
      ALSO.has(reading.tokens[s.from]!.key) &&
      !breakBetween(reading.tokens, trigger.span.to, s.from, COMMA),
  );
}
