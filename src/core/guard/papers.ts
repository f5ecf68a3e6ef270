import { within } from './spans.ts';
import type { Context } from './speech.ts';

/** Papers that a demand is about: those after it up to the next form of copy, else those before it, else the header's. */
export function documentsFor(c: Context): string[] {
  const { trigger, inClause: hits, inSentence, sentence } = c;
  const end = trigger.at + trigger.length;
  const form = (at: number) => hits.some(h => h.at === at && (h.classes.has('copy') || h.classes.has('certify') || h.classes.has('certified_copy')));
  const after: string[] = [];
  for (const h of hits) {
    if (h.at < end) continue;
    if (form(h.at)) break;
    if (h.document) after.push(h.document);
  }
  const before: string[] = [];
  for (const h of [...hits].reverse()) {
    if (h.at >= trigger.at) continue;
    if (before.length > 0 && (h.classes.has('certify') || h.classes.has('certified_copy') || h.classes.has('strong_demand'))) break;
    if (h.document) before.push(h.document);
  }
  const near = after.length > 0 && (before.length === 0 || distance(after[0]!, c) <= distance(before[0]!, c)) ? after : before;
  if (near.length > 0) return unique(near);
  const named = inSentence.flatMap(h => h.document ?? []);
  if (named.length > 0) return unique(named);
  // A list whose heading names the form carries it down to its items, and the other way round.
  const above = c.sentences[c.sentenceIndex - 1];
  const earlier = above && sentence.from - above.from < 40 ? within(c.hits, above).findLast(h => h.document !== null) : undefined;
  return earlier?.document ? [earlier.document] : [];
}

const unique = (codes: readonly string[]): string[] => {
  const named = codes.filter(code => code !== 'giay_to');
  return [...new Set(named.length > 0 ? named : codes)];
};

function distance(code: string, c: Context): number {
  const { trigger, inClause } = c;
  const gaps = inClause.filter(h => h.document === code).map(h => (h.at > trigger.at ? h.at - trigger.at - trigger.length : trigger.at - h.at - h.length));
  return Math.min(...gaps);
}
