import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Span } from '../lexicon/longest.ts';
import type { Demand } from '../notice.ts';
import { readTokens } from '../text/mend.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import { cutClauses } from './clauses.ts';
import { findSpans } from './find-spans.ts';
import { furtherSupplements, speaksOfRounds } from './further-supplement.ts';
import { demandsIn, detectWhole } from './incremental.ts';
import { makeDemand } from './make-demand.ts';
import { originalBeside } from './original-beside.ts';
import { has, type Reading, type Trigger } from './reading.ts';
import { type SpeechAct, speechActOf } from './speech-act.ts';
import { CERTIFY, triggersOf } from './triggers.ts';

/** One mention with its verdict; `detect` keeps those that ask for something. */
export type Mention = { trigger: Trigger; act: SpeechAct; reading: Reading };

export function readText(lexicon: Lexicon, text: string): Reading {
  const tokens = readTokens(lexicon.vocabulary, text);
  return readClauses(tokens, findSpans(lexicon, tokens));
}

function readClauses(tokens: Token[], found: Span[]): Reading {
  const clauses = cutClauses(tokens, found);
  const sentences: Reading['sentences'] = [];
  const spans: Reading['spans'] = [];
  for (const clause of clauses) {
    sentences[clause.sentence] ??= [];
    sentences[clause.sentence]!.push(clause);
    spans[clause.sentence] ??= [];
    spans[clause.sentence]!.push(...clause.spans);
  }
  return { tokens, clauses, sentences, spans };
}

export function mentionsIn(reading: Reading): Mention[] {
  return reading.clauses.flatMap(clause =>
    triggersOf(reading, clause).map(trigger => ({ trigger, act: speechActOf(reading, trigger), reading })),
  );
}

function demandsOf({ trigger, act, reading }: Mention): Demand[] {
  const beside = originalBeside(reading, trigger, act);
  if (act !== 'demand' && act !== 'hint') return beside;
  const level = act === 'demand' ? 'warn' : 'hint';
  const what = { level, asks: 'certified_copy', ruleId: 'certified-copy' } as const;
  const place = { from: trigger.shownFrom, to: trigger.span.to, clause: trigger.clause };
  return [makeDemand(reading, trigger, what, place), ...beside];
}

/** What one paragraph asks for; offsets count from its start. */
export function detectParagraph(lexicon: Lexicon, text: string): Demand[] {
  const tokens = readTokens(lexicon.vocabulary, text);
  const found = findSpans(lexicon, tokens);
  // Most paragraphs speak of neither: they are not cut into clauses at all.
  if (!found.some(s => has(s, ...CERTIFY)) && !speaksOfRounds(tokens)) return [];
  const reading = readClauses(tokens, found);
  return [...mentionsIn(reading).flatMap(demandsOf), ...furtherSupplements(reading)];
}

/**
 * What a text asks for. Offsets are UTF-16 units of the untouched text. Time grows with the length of the text.
 */
export const detect = (lexicon: Lexicon, text: string): Demand[] => demandsIn(detectWhole(lexicon, text));

const ASKING = ['ask', 'direct', 'supplement', 'lack'];
/** Words that make the heading of a list a request, within longer phrases too. */
const ASKING_WORDS = keysOf('cần', 'phải', 'thiếu', 'bổ');

/** Whether a heading asks for something: "Giấy tờ cần bổ sung" does, "Thành phần hồ sơ" does not. */
export function asksFor(lexicon: Lexicon, text: string): boolean {
  const { tokens, spans } = readText(lexicon, text);
  const found = spans.flat();
  if (found.some(s => has(s, 'negate') && !has(s, ...ASKING))) return false;
  return found.some(s => has(s, ...ASKING)) || tokens.some(t => isOne(ASKING_WORDS, t));
}
