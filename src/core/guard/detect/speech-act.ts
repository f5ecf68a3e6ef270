import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import { isAlternative } from './alternative.ts';
import { evidenceFor } from './evidence.ts';
import { isForThirdParty, isQuestion, isService } from './frames.ts';
import { isAmended, isAmongOfficers, isDropped, isFromCounter } from './office-talk.ts';
import { papersOf } from './papers.ts';
import { has, headersOf, isPaper, type Reading, sentenceSpans, type Trigger } from './reading.ts';
import { isReceived, isStatedPresent } from './received.ts';
import { isRetracted } from './retraction.ts';
import { faultOf, isNegated } from './scopes.ts';
import { isTakenUp } from './setting.ts';
import { isInsisted, isSpokenOrder } from './spoken-order.ts';

/** What is done with a mention of certification. Only the first two are answered to. */
export const SPEECH_ACTS = [
  'demand',
  'hint',
  'negated',
  'alternative',
  'received',
  'service',
  'third_party',
  'law',
  'question',
  'training',
  'retraction',
  'report',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

const YOU = keysOf('anh', 'chị', 'ông', 'bà', 'cô', 'chú', 'bác', 'em', 'cháu', 'mình', 'bạn');

/** "Theo Thông tư 01, chị phải nộp …": said to someone, not quoted. */
function isAddressed({ tokens }: Reading, all: Span[], { span }: Trigger): boolean {
  return all.some(s => {
    const who = tokens[s.from - 1];
    return has(s, 'ask') && s.to <= span.from && who !== undefined && isOne(YOU, who);
  });
}

/** "Theo Điều 6 Nghị định 23 …" without a request of the officer's own. */
function isLaw(reading: Reading, all: Span[], trigger: Trigger): boolean {
  const law = all.find(s => has(s, 'law'));
  if (!law) return false;
  const asks = all.some(
    s => has(s, 'direct', 'supplement', 'lack', 'reject') && s.from > Math.min(law.from, trigger.span.from),
  );
  return !asks && !isAddressed(reading, all, trigger);
}

/** "Điều 6 Nghị định 23: … không được yêu cầu bản sao chứng thực": a law that opens the sentence and forbids to ask. */
function isLawAgainst(all: Span[]): boolean {
  const first = all[0];
  if (!first || !has(first, 'law')) return false;
  return all.some(s => has(s, 'negate') && !has(s, 'deficit', 'ask'));
}

const LONGEST_TITLE = 5;

/** "Bài tập 3." stands before as a sentence of its own. */
function isTitled(reading: Reading, { clause }: Trigger): boolean {
  const [title, ...more] = reading.sentences[clause.sentence - 1] ?? [];
  if (!title || more.length > 0 || title.to - title.from > LONGEST_TITLE) return false;
  return title.spans[0]?.from === title.from && has(title.spans[0], 'training');
}

function isTraining(reading: Reading, trigger: Trigger): boolean {
  const frames = [trigger.clause, ...headersOf(trigger.clause)].flatMap(c => c.spans);
  const sentence = reading.spans[trigger.clause.sentence]!;
  return isTitled(reading, trigger) || [...frames, ...sentence].some(s => has(s, 'training'));
}

const OPEN = new Set(['"', '“', '«', '‘']);
const CLOSE = new Set(['"', '”', '»', '’']);

/** A whole request in quotation marks is spoken of, not made: the verb that asks stands inside them too. */
function isQuoted({ tokens }: Reading, { clause, span }: Trigger): boolean {
  let open = span.from - 1;
  while (open >= clause.from - 1 && open >= 0 && !OPEN.has(tokens[open]!.key)) open--;
  if (open < 0 || !OPEN.has(tokens[open]!.key)) return false;
  let close = span.to;
  while (close < tokens.length && close < span.to + 40 && !CLOSE.has(tokens[close]!.key)) close++;
  if (!tokens[close] || !CLOSE.has(tokens[close]!.key)) return false;
  const asks = ['ask', 'direct', 'supplement', 'hand_in', 'lack'];
  const inside = clause.spans.some(s => s.from > open && s.to <= span.from && has(s, ...asks));
  return inside && !clause.spans.some(s => s.to <= open && has(s, ...asks));
}

/** The verdict on one trigger; the order is that of certainty. */
export function speechActOf(reading: Reading, trigger: Trigger): SpeechAct {
  const all = sentenceSpans(reading, trigger.clause);
  if (isTraining(reading, trigger)) return 'training';
  if (isQuoted(reading, trigger)) return 'training';
  if (isRetracted(reading, trigger) || isAmended(reading, trigger)) return 'retraction';
  if (isQuestion(reading, trigger)) return 'question';
  if (all.some(s => has(s, 'report') && s.from < trigger.span.from)) return 'report';
  if (isAmongOfficers(reading, trigger)) return 'report';
  if (isForThirdParty(reading, trigger)) return 'third_party';
  if (isTakenUp(reading, trigger)) return 'demand';
  if (isStatedPresent(reading, trigger)) return 'received';
  if (isInsisted(reading, trigger)) return 'demand';
  if (isNegated(reading, trigger) || isDropped(reading, trigger)) return 'negated';
  if (isLawAgainst(all)) return 'law';
  const fault = faultOf(reading, trigger);
  if (fault === 'accepted') return 'negated';
  if (isAlternative(reading, trigger)) return 'alternative';
  if (fault === 'demand') return 'demand';
  if (isReceived(reading, trigger)) return 'received';
  if (isFromCounter(reading, trigger)) return 'service';
  if (isSpokenOrder(reading, trigger)) return 'demand';
  if (isService(reading, trigger)) return 'service';
  if (isLaw(reading, all, trigger)) return 'law';
  if (!evidenceFor(reading, trigger) || fault === 'unsure') return 'hint';
  const spoken = reading.spans[trigger.clause.sentence - 1]?.some(s => isPaper(s) || has(s, 'copy', 'plain'));
  const named =
    trigger.withCopy || has(trigger.span, 'go') || spoken || papersOf(reading, trigger).length > 0;
  return named || all.some(s => has(s, 'ask', 'direct', 'supplement', 'lack', 'reject')) ? 'demand' : 'hint';
}
