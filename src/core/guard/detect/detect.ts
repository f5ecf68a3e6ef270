import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Demand } from '../notice.ts';
import { legacyReadings } from '../text/legacy.ts';
import { tokenise } from '../text/tokens.ts';
import { cutClauses } from './clauses.ts';
import { findSpans } from './find-spans.ts';
import { makeDemand } from './make-demand.ts';
import { originalBeside } from './original-beside.ts';
import type { Reading, Trigger } from './reading.ts';
import { type SpeechAct, speechActOf } from './speech-act.ts';
import { triggersOf } from './triggers.ts';

/** One mention with its verdict; `detect` keeps those that ask for something. */
export type Mention = { trigger: Trigger; act: SpeechAct; reading: Reading };

export function readText(lexicon: Lexicon, text: string): Reading {
  const tokens = tokenise(text);
  const clauses = cutClauses(tokens, findSpans(lexicon.trie, tokens));
  const sentences: Reading['sentences'] = [];
  for (const clause of clauses) {
    const list = sentences[clause.sentence] ?? [];
    list.push(clause);
    sentences[clause.sentence] = list;
  }
  return { tokens, clauses, sentences };
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

/**
 * What a text asks for. Offsets are UTF-16 units of the untouched text. Old encodings are tried only when the text
 * as it stands mentions no certification at all. Time grows with the length of the text.
 */
export function detect(lexicon: Lexicon, text: string): Demand[] {
  const mentions = mentionsIn(readText(lexicon, text));
  if (mentions.length > 0) return mentions.flatMap(demandsOf);
  for (const decoded of legacyReadings(text)) {
    const found = mentionsIn(readText(lexicon, decoded.text)).flatMap(demandsOf);
    const at = (offset: number) => decoded.origin[offset] ?? text.length;
    // The end of a span is one past its last unit: past the unit that gave the last letter.
    const past = (offset: number) =>
      offset === 0 ? 0 : at(offset) > at(offset - 1) ? at(offset) : at(offset - 1) + 1;
    if (found.length > 0)
      return found.map(d => ({
        ...d,
        start: at(d.start),
        end: past(d.end),
        clauseStart: at(d.clauseStart),
        clauseEnd: past(d.clauseEnd),
      }));
  }
  return [];
}
