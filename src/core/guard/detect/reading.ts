import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';

/** A text made ready: its tokens, its clauses, and the clauses of each sentence. */
export type Reading = { tokens: Token[]; clauses: Clause[]; sentences: Clause[][] };

/** One mention of certification in a clause. */
export type Trigger = {
  span: Span;
  clause: Clause;
  /** noun: a certified copy ("bản sao chứng thực"); act: going to certify ("đi công chứng", "chứng thực bản sao"). */
  as: 'noun' | 'act';
  /** A word for a copy belongs to it. */
  withCopy: boolean;
  /** First token of what is shown as the demand: the word for a copy where it stands just before. */
  shownFrom: number;
};

/** Tags that tell of a fault of a paper, and of a request of the officer's own. */
export const FAULTS = ['reject', 'lack', 'deficit'];
export const OWN_ASKS = ['ask', 'direct', 'supplement'];

export const has = (span: Span, ...tags: string[]) => tags.some(tag => span.tags.has(tag));
export const isPaper = (span: Span) => [...span.tags].some(tag => tag.startsWith('doc:'));
export const codesOf = (span: Span) =>
  [...span.tags].filter(tag => tag.startsWith('doc:')).map(tag => tag.slice(4));

/** Last span of the list with one of the tags. */
export const lastOf = (spans: Span[], ...tags: string[]) => spans.findLast(s => has(s, ...tags));
export const firstOf = (spans: Span[], ...tags: string[]) => spans.find(s => has(s, ...tags));

export const NEW_THOUGHT = keysOf(',', 'và', 'thì');
export const COMMA = keysOf(',', ';');

/** A comma, "và" or "thì" stands between two places: what comes after may be a new thought. */
export function breakBetween(tokens: Token[], from: number, to: number, marks = NEW_THOUGHT): boolean {
  for (let i = from; i < to; i++) if (marks.has(tokens[i]!.key)) return true;
  return false;
}

export const before = (clause: Clause, at: number) => clause.spans.filter(s => s.to <= at);
export const after = (clause: Clause, at: number) => clause.spans.filter(s => s.from >= at);

/** All spans of the sentence of a clause, and of the headers above it (first). */
export function sentenceSpans(reading: Reading, clause: Clause): Span[] {
  const own = reading.sentences[clause.sentence]?.flatMap(c => c.spans) ?? [];
  const above: Span[] = [];
  for (const h of headersOf(clause)) if (h.sentence !== clause.sentence) above.unshift(...h.spans);
  return [...above, ...own];
}

/** The clauses above a clause, nearest first, three at most. */
export function headersOf(clause: Clause): Clause[] {
  const out: Clause[] = [];
  for (let h = clause.header; h && out.length < 3; h = h.header) out.push(h);
  return out;
}
