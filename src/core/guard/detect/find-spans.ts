import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { longestAt, type Span, slipAt } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import { settleAbbreviations } from './abbreviations.ts';

const BY = keysOf('bằng');
const COPY_HEADS = keysOf('bản', 'hình', 'cách', 'photo', 'giấy', 'việc');
/** Words that may stand between a word for a copy and its certification: "bản sao có được chứng thực". */
const REACH = 2;

/** Known phrases of a text, leftmost and longest, never overlapping. One pass. */
export function findSpans({ trie, slips }: Lexicon, tokens: Token[]): Span[] {
  const spans: Span[] = [];
  /** Where the last word for a copy or its certification ended; a paper's name for the widest slips. */
  let copyEnd = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < tokens.length; ) {
    const besideCopy = i - copyEnd <= REACH;
    let span = longestAt(trie, tokens, i, tokens[i]!.plain);
    // A spelling slip is believed only beside a word for a copy: "công chừng" may be another word elsewhere.
    if (span?.slip && !besideCopy) span = null;
    // "bản sao chứng thực văn bản ủy quyền": a copy of the paper, not a certified signature on it.
    if (besideCopy && span?.tags.has('signature') && !span.tags.has('certify')) {
      const short = longestAt(trie, tokens, i, tokens[i]!.plain, i + 2);
      if (short?.tags.has('certify')) span = short;
    }
    const misspelt = !tokens[i]!.syllable || tokens[i + 1]?.syllable === false;
    if ((besideCopy && span?.tags.has('lookalike')) || (!span && (besideCopy || misspelt)))
      span = slipAt(slips, tokens, i) ?? span;
    // "thay bằng bản công chứng": the preposition, not a diploma.
    const next = tokens[i + 1];
    if (span && span.to === i + 1 && isOne(BY, tokens[i]!) && next && isOne(COPY_HEADS, next)) span = null;
    if (!span) {
      i++;
      continue;
    }
    spans.push(span);
    i = span.to;
    if (span.tags.has('copy') || span.tags.has('certify')) copyEnd = i;
  }
  return settleAbbreviations(tokens, spans);
}
