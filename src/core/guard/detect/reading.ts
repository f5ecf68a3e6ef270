import { PAPER } from '../lexicon/compile-lexicon.ts';
import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';

/** A text made ready: its tokens, its clauses, and the clauses and the spans of each sentence. */
export type Reading = { tokens: Token[]; clauses: Clause[]; sentences: Clause[][]; spans: Span[][] };

/** One mention of certification in a clause. */
export type Trigger = {
  span: Span;
  clause: Clause;
  /** noun: a certified copy ("bản sao chứng thực"); act: going to certify ("đi công chứng", "chứng thực bản sao"). */
  as: 'noun' | 'act';
  /** A word for a copy belongs to it. */
  withCopy: boolean;
  /** That word, where it stands before. */
  copy: Span | undefined;
  /** First token of what is shown as the demand: the word for a copy where it stands just before. */
  shownFrom: number;
};

/** Tags that tell of a fault of a paper, and of a request of the officer's own. */
export const FAULTS = ['reject', 'lack', 'deficit'];
export const OWN_ASKS = ['ask', 'direct', 'supplement'];

export function has(span: Span, ...tags: string[]): boolean {
  for (let i = 0; i < tags.length; i++) if (span.tags.has(tags[i]!)) return true;
  return false;
}
export const isPaper = (span: Span) => span.tags.has(PAPER);
export const codesOf = (span: Span) =>
  [...span.tags].filter(tag => tag.startsWith('doc:')).map(tag => tag.slice(4));

/** Last span of the list with one of the tags. */
export const lastOf = (spans: Span[], ...tags: string[]) => spans.findLast(s => has(s, ...tags));
export const firstOf = (spans: Span[], ...tags: string[]) => spans.find(s => has(s, ...tags));

export const NEW_THOUGHT = keysOf(',', 'và', 'thì');
export const COMMA = keysOf(',', ';');

/** A comma, "và" or "thì" stands between two places: what comes after may be a new thought. */
export function breakBetween(tokens: Token[], from: number, to: number, marks = NEW_THOUGHT): boolean {
  for (let i = from; i < to; i++) if (isOne(marks, tokens[i]!)) return true;
  return false;
}

export const before = (clause: Clause, at: number) => clause.spans.filter(s => s.to <= at);
export const after = (clause: Clause, at: number) => clause.spans.filter(s => s.from >= at);

/** All spans of the sentence of a clause, and of the headers above it (first). */
export function sentenceSpans(reading: Reading, clause: Clause): Span[] {
  const own = reading.spans[clause.sentence] ?? [];
  const above: Span[] = [];
  for (const h of headersOf(clause)) if (h.sentence !== clause.sentence) above.unshift(...h.spans);
  return above.length === 0 ? own : [...above, ...own];
}

/** The clauses above a clause, nearest first, three at most. */
export function headersOf(clause: Clause): Clause[] {
  const out: Clause[] = [];
  for (let h = clause.header; h && out.length < 3; h = h.header) out.push(h);
  return out;
}
