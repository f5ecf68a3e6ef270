import type { Hit } from './find-hits.ts';
import type { Token } from './tokens.ts';

/** Token ranges [from, to). A sentence holds clauses; a line may hold sentences. */
export type Span = { from: number; to: number };

const SENTENCE_END = /[.!?…](?=\s|$|["”])|\n/;
const CLAUSE_END = /[;\n]|:(?=\s|$)|[.!?…](?=\s|$|["”])/;

function cut(tokens: readonly Token[], text: string, ends: RegExp, before: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const gap = text.slice(tokens[i]!.end, tokens[i + 1]?.start ?? text.length);
    // "01." and "c)" number a line: no sentence ends there.
    const numbering = /^[.)]/.test(gap) && i === from && /^(\d{1,3}|\p{L})$/u.test(tokens[i]!.plain);
    if ((!numbering && ends.test(gap)) || before(i + 1)) {
      spans.push({ from, to: i + 1 });
      from = i + 1;
    }
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans;
}

export const sentencesOf = (tokens: readonly Token[], text: string): Span[] => cut(tokens, text, SENTENCE_END, () => false);

/** Clauses end at marks and before words that turn ("nhưng", "còn", "riêng"); not at commas, which hold lists. */
export function clausesOf(tokens: readonly Token[], text: string, hits: readonly Hit[]): Span[] {
  const turns = new Set(hits.filter(h => h.classes.has('terminator')).map(h => h.at));
  return cut(tokens, text, CLAUSE_END, at => turns.has(at));
}

/** Index of the span that holds a token. */
export const indexAt = (spans: readonly Span[], token: number): number => {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (spans[mid]!.from <= token) low = mid;
    else high = mid - 1;
  }
  return low;
};

/** Hits that begin in a span; hits stand in the order of the text. */
export function within(hits: readonly Hit[], span: Span): Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hits[mid]!.at < span.from) low = mid + 1;
    else high = mid;
  }
  const found: Hit[] = [];
  for (let i = low; i < hits.length && hits[i]!.at < span.to; i++) found.push(hits[i]!);
  return found;
}
