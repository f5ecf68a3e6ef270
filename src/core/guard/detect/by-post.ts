import type { Span } from '../lexicon/longest.ts';
import { has, headersOf, type Reading, type Trigger } from './reading.ts';

const WAYS = ['by_post', 'in_person'];
const SHOWN = ['original', 'compare', 'plain', 'copy', 'electronic'];

/** After the word for coming in person stands what is then enough, before the next way is spoken of. */
function hasOwnForm(spans: Span[], at: number): boolean {
  for (const s of spans.slice(at + 1)) {
    if (has(s, ...WAYS, 'certify', 'certified_copy', 'stamp')) return false;
    if (has(s, ...SHOWN)) return true;
  }
  return false;
}

/**
 * "Gửi bưu điện thì nộp bản sao chứng thực, nộp trực tiếp thì xem bản chính": certified by post only, and the other
 * way is told in the same breath. A sentence that speaks of the post alone is a demand, and says so (`byPost`).
 */
export function isOnlyByPost(reading: Reading, { clause, span }: Trigger): boolean {
  const own = reading.spans[clause.sentence]!;
  const above = headersOf(clause).flatMap(h => (h.sentence === clause.sentence ? [] : h.spans));
  const way = [...above, ...own.filter(s => s.to <= span.from)].findLast(s => has(s, ...WAYS));
  if (!way || !has(way, 'by_post')) return false;
  const around = [clause.sentence - 1, clause.sentence, clause.sentence + 1];
  // A header of its own may stand between two lines of a list.
  const told = around.flatMap(n => reading.spans[n] ?? []);
  return told.some((s, i) => has(s, 'in_person') && hasOwnForm(told, i));
}
