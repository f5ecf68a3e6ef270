import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import { breakBetween, COMMA, has, OWN_ASKS, type Reading, sentenceSpans, type Trigger } from './reading.ts';

const ASKS = [...OWN_ASKS, 'lack', 'reject'];

/** "… được hủy bỏ", "… nay đã bỏ": the request that stands before it is lifted, unless a new one follows. */
function isLifted(spans: Span[], from: number): boolean {
  const at = spans.findIndex(s => s.from >= from && has(s, 'lifted'));
  return at >= 0 && !spans.slice(at + 1).some(s => has(s, ...ASKS));
}

/** "Nay hủy bỏ yêu cầu nộp …", "xin rút nội dung …": the request stands right after. */
function liftsWhatFollows({ tokens }: Reading, spans: Span[], before: number): boolean {
  return spans.some((s, i) => {
    const noun = spans[i + 1];
    if (!has(s, 'lifted', 'stop') || !noun || noun.to > before || noun.from - s.to > 2) return false;
    if (breakBetween(tokens, s.to, noun.from, COMMA)) return false;
    if (!has(noun, 'request_noun')) return false;
    return !spans.some(
      e =>
        e.from > noun.to && e.to <= before && has(e, ...ASKS) && breakBetween(tokens, noun.to, e.from, COMMA),
    );
  });
}

/** "Nhà trường ghi sai …; gia đình bổ sung …": another thought asks, the mistake was not in the request. */
function asksAnew(reading: Reading, spans: Span[], mistake: Span, { span, clause }: Trigger): boolean {
  const ask = spans.find((s, i) => {
    const asks = s.from >= mistake.to && s.to <= span.from && has(s, 'direct', 'supplement');
    // "phiếu bổ sung" is a paper, no request.
    return asks && !(i > 0 && has(spans[i - 1]!, 'request_noun') && spans[i - 1]!.to === s.from);
  });
  if (!ask) return false;
  const clauseOf = (s: Span) => reading.sentences[clause.sentence]?.findIndex(c => c.spans.includes(s));
  return ask.from - mistake.to > 3 && clauseOf(ask) !== clauseOf(mistake);
}

const IS = keysOf('là');

/** "Yêu cầu nộp … là trái quy định": the request is judged, not made. */
function isMisjudged({ tokens }: Reading, { clause, span }: Trigger): boolean {
  const [first] = clause.spans;
  if (!first || first.to > span.from || !has(first, 'request_noun')) return false;
  return clause.spans.some(
    s => s.from > span.to && has(s, 'misjudged') && isOne(IS, tokens[s.from - 1]!) && s.from - span.to <= 20,
  );
}

/** The officer takes the request back, in so many words or by saying that it no longer stands. */
export function isRetracted(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const all = sentenceSpans(reading, clause);
  const back = all.find(s => has(s, 'retraction'));
  if (back && !asksAnew(reading, all, back, trigger)) return true;
  if (liftsWhatFollows(reading, all, span.from)) return true;
  if (isMisjudged(reading, trigger)) return true;
  const spoken = all.some(s => s.to <= span.from && has(s, 'request_noun'));
  if (spoken && isLifted(all, span.to)) return true;
  // "Yêu cầu đó nay được hủy bỏ." as a sentence of its own.
  const next = reading.spans[clause.sentence + 1] ?? [];
  const [first] = next;
  return first !== undefined && has(first, 'request_noun', 'lifted') && isLifted(next, first.from);
}
