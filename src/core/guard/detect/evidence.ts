import { isOne, keysOf } from '../text/syllable.ts';
import {
  before,
  breakBetween,
  has,
  headersOf,
  isPaper,
  type Reading,
  sentenceSpans,
  type Trigger,
} from './reading.ts';
import { isAwaited, isBesideRefusal, isExchanged } from './setting.ts';

const LEADS = keysOf('(', '-', ':', ',', '–', '+', '[', 'thì', 'là');
const IS = keysOf('là');
const ONLY_THEN = keysOf('mới');
const COUNTS = keysOf('một', 'hai', 'ba', 'bốn', 'năm');
const STRONG = ['ask', 'direct', 'supplement', 'lack', 'reject', 'go'];

/** The look of a list of papers: "- Giấy X: bản sao chứng thực", "Giấy X (bản sao chứng thực)", "02 bản sao …". */
function looksListed(reading: Reading, trigger: Trigger): boolean {
  const { tokens } = reading;
  const { clause, span } = trigger;
  if (trigger.as === 'act') return false;
  if (clause.listed) return true;
  const spans = before(clause, span.from);
  const start = spans.findLast(s => has(s, 'copy'))?.from ?? span.from;
  const paperBefore = spans.some(isPaper) || clause.header?.spans.some(isPaper);
  const lead = tokens[start - 1]?.key ?? '';
  if (paperBefore && LEADS.keys.has(lead)) return true;
  if (/^\d{1,2}$/.test(lead) || (tokens[start - 1] && isOne(COUNTS, tokens[start - 1]!))) return true;
  if (clause.header?.spans.some(isPaper) && start - clause.from <= 1) return true;
  // Nothing but papers, forms and a few small words: a line of a list, or the note on a paper.
  const covered = clause.spans.reduce((sum, s) => sum + s.to - s.from, 0);
  const verbs = clause.spans.some(s => has(s, 'received', 'received_first', 'service', 'accept', 'law'));
  const rest = tokens.slice(clause.from, clause.to).filter(t => t.kind === 'word').length - covered;
  return !verbs && rest <= 4 && !breakBetween(tokens, clause.from, clause.to, IS);
}

const FAVOUR = keysOf('giúp', 'giùm', 'dùm', 'hộ');

/** "… đi chứng thực giúp." The favour is for the one who writes: nobody else is named. */
function isAskedAsFavour({ tokens }: Reading, { span }: Trigger): boolean {
  const [favour, next] = [tokens[span.to], tokens[span.to + 1]];
  return favour !== undefined && isOne(FAVOUR, favour) && (next === undefined || next.kind === 'mark');
}

const ANEW = keysOf('lại');

/** "… ra phường chứng thực lại": what was handed in is no good. */
function isDoneAnew({ tokens }: Reading, { span }: Trigger): boolean {
  const next = tokens[span.to];
  return next !== undefined && isOne(ANEW, next);
}

/** Something in the sentence, its header or its shape says that the paper is asked for. */
export function evidenceFor(reading: Reading, trigger: Trigger): boolean {
  const { clause, span } = trigger;
  const governed = before(clause, span.from);
  const headers = headersOf(clause).flatMap(c => c.spans);
  const all = sentenceSpans(reading, clause);
  const later = all.filter(s => s.from >= span.to);
  if (has(span, 'go') && isAskedAsFavour(reading, trigger)) return true;
  if (has(span, 'go'))
    return (
      isDoneAnew(reading, trigger) ||
      all.some(s => has(s, 'come_back', 'ask', 'direct', 'supplement', 'reject', 'lack'))
    );
  if (governed.some(s => has(s, ...STRONG))) return true;
  if (all.some(s => has(s, 'reject', 'come_back'))) return true;
  if (isBesideRefusal(reading, trigger)) return true;
  if (trigger.as === 'act') {
    // "… công chứng sẵn rồi mang qua": the paper comes back to us. "… mang theo bản chính" is for our own counter.
    if (later.some(s => has(s, 'hand_in')) && !later.some(s => has(s, 'original'))) return true;
    // "Chứng thực đi rồi chị mới làm được": the one thing before the other.
    if (later.some(s => has(s, 'ask') && isOne(ONLY_THEN, reading.tokens[s.from]!))) return true;
    return all.some(s => has(s, 'supplement', 'lack', 'direct') && s.from < span.from);
  }
  if (isAwaited(reading, trigger) || isExchanged(reading, trigger)) return true;
  if (governed.some(s => has(s, 'hand_in', 'list_header'))) return true;
  if (headers.some(s => has(s, ...STRONG, 'hand_in', 'list_header'))) return true;
  if (later.some(s => has(s, 'ask', 'direct', 'supplement', 'reject', 'lack', 'come_back'))) return true;
  if (all.some(s => s.from < span.from && has(s, 'supplement', 'lack', 'list_header'))) return true;
  return looksListed(reading, trigger);
}
