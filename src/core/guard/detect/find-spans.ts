import { longestAt, type Span } from '../lexicon/longest.ts';
import type { Trie } from '../lexicon/trie.ts';
import { keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';

const BY = keysOf('bằng');
const COPY_HEADS = keysOf('bản', 'hình', 'cách', 'photo', 'giấy', 'việc');

/** Which tokens stand on a line without a single Vietnamese diacritic. */
function unmarkedLines(tokens: Token[]): boolean[] {
  const out: boolean[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.key !== '\n') continue;
    const unmarked = !tokens.slice(from, i).some(t => t.marked);
    for (let k = from; k <= i; k++) out[k] = unmarked;
    from = i + 1;
  }
  return out;
}

/** True when a word for a copy stands just before (at most "có", "được", "đã" between). */
function afterCopy(spans: Span[], at: number): boolean {
  const last = spans.findLast(s => s.tags.has('copy') || s.tags.has('certify'));
  return last !== undefined && at - last.to <= 2;
}

/** Known phrases of a text, leftmost and longest, never overlapping. One pass. */
export function findSpans(trie: Trie, tokens: Token[]): Span[] {
  const unmarked = unmarkedLines(tokens);
  const spans: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    let span = longestAt(trie, tokens, i, unmarked[i]!);
    // A spelling slip is believed only beside a word for a copy: "công chừng" may be another word elsewhere.
    if (span?.slip && !afterCopy(spans, i)) span = null;
    // "bản sao chứng thực văn bản ủy quyền": a copy of the paper, not a certified signature on it.
    if (span?.tags.has('signature') && !span.tags.has('certify') && afterCopy(spans, i)) {
      const short = longestAt(trie, tokens.slice(i, i + 2), 0, unmarked[i]!);
      if (short?.tags.has('certify')) span = { ...short, from: i, to: i + 2 };
    }
    // "thay bằng bản công chứng": the preposition, not a diploma.
    if (span && span.to === i + 1 && BY.has(tokens[i]!.key) && COPY_HEADS.has(tokens[i + 1]?.key ?? ''))
      span = null;
    if (!span) i++;
    else {
      spans.push(span);
      i = span.to;
    }
  }
  return spans;
}
