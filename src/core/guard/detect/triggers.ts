import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Clause } from './clauses.ts';
import { after, before, breakBetween, COMMA, has, isPaper, type Reading, type Trigger } from './reading.ts';

/** Where one item of a list ends and the next begins. */
/** "bản sao điện tử được chứng thực" is a copy as well. */
const BY_NAME = keysOf('bản');
const OF_COPIES = keysOf('thực', 'chứng', 'y');
const PART = keysOf(',', ';', '(');
const AND = keysOf('và');
const COPYING = keysOf('sao');
/** "lời chứng" stands on contracts too. */
const WORDS_OF = keysOf('lời');
/** Tags of what may be a mention of certification. */
export const CERTIFY = ['certify', 'certify_weak', 'certified_copy', 'stamp', 'go', 'service_act'];

/** The copy word that a certify word belongs to: before it, with no comma or new verb between. */
function copyBefore(reading: Reading, clause: Clause, span: Span): Span | undefined {
  const spans = before(clause, span.from);
  for (let i = spans.length - 1; i >= 0; i--) {
    const s = spans[i]!;
    if (has(s, 'copy', 'plain') || (has(s, 'electronic') && isOne(BY_NAME, reading.tokens[s.from]!))) {
      // "Bs" that opens a clause is "bổ sung" unless certification follows at once.
      if (has(s, 'supplement') && span.from - s.to > 2) return undefined;
      return breakBetween(reading.tokens, s.to, span.from, COMMA) ? undefined : s;
    }
    if (has(s, 'supplement', 'reject', 'or', ...CERTIFY)) return undefined;
    if (span.from - s.to > 12) return undefined;
  }
  return undefined;
}

/** "Hợp đồng phải công chứng": the act is on the contract itself, no copy is asked for. */
function onActPaper(reading: Reading, clause: Clause, span: Span): boolean {
  // "sao y" is to copy, whatever the paper.
  if (isOne(COPYING, reading.tokens[span.from]!)) return false;
  const spans = before(clause, span.from);
  for (let i = spans.length - 1; i >= 0; i--) {
    const s = spans[i]!;
    if (has(s, 'hand_in', 'supplement', 'copy', 'plain')) break;
    if (breakBetween(reading.tokens, s.to, span.from, PART)) break;
    if (has(s, 'act_paper')) return true;
    // "… và học bạ phải công chứng": the last of several papers is another one.
    const lead = reading.tokens[s.from - 1];
    if (isPaper(s) && lead && isOne(AND, lead)) break;
  }
  const next = after(clause, span.to)[0];
  return (
    next !== undefined &&
    has(next, 'act_paper') &&
    next.from - span.to <= 2 &&
    !breakBetween(reading.tokens, span.to, next.from, COMMA)
  );
}

/** Every mention of certification of a copy in a clause; those of signatures, contracts, translations are not. */
export function triggersOf(reading: Reading, clause: Clause): Trigger[] {
  const out: Trigger[] = [];
  for (const span of clause.spans) {
    if (!has(span, ...CERTIFY)) continue;
    const copy = copyBefore(reading, clause, span);
    const next = after(clause, span.to)[0];
    const near = next && next.from - span.to <= 3 ? next : undefined;
    if (has(span, 'certify_weak') && !has(span, 'certify') && !(copy && span.from - copy.to <= 1)) continue;
    const shownFrom = copy && span.from - copy.to <= 2 ? copy.from : span.from;
    if (has(span, 'certified_copy')) out.push({ span, clause, as: 'noun', withCopy: true, shownFrom, copy });
    else if (has(span, 'go') && !copy && !(near && has(near, 'copy')) && onActPaper(reading, clause, span))
      continue;
    else if (has(span, 'go', 'service_act'))
      out.push({ span, clause, as: 'act', withCopy: false, shownFrom, copy });
    else if (copy) out.push({ span, clause, as: 'noun', withCopy: true, shownFrom, copy });
    else if (has(span, 'stamp')) {
      // "dấu đỏ" may be any stamp; "dấu chứng thực" is of a copy, whether one is named or not.
      if (isOne(WORDS_OF, reading.tokens[span.from]!) && !copy) continue;
      const own =
        isOne(OF_COPIES, reading.tokens[span.to - 1]!) &&
        clause.spans.some(s => has(s, 'reject', 'deficit', 'lack', 'ask', 'supplement'));
      if (own || clause.spans.some(s => isPaper(s) || has(s, 'copy')))
        out.push({ span, clause, as: 'noun', withCopy: false, shownFrom, copy });
    } else if (near && has(near, 'copy', 'plain') && !breakBetween(reading.tokens, span.to, near.from, COMMA))
      out.push({ span, clause, as: 'act', withCopy: true, shownFrom, copy });
    else if (onActPaper(reading, clause, span)) continue;
    else {
      const last = before(clause, span.from).at(-1);
      const onPaper =
        last !== undefined &&
        span.from - last.to <= 4 &&
        (isPaper(last) || has(last, 'hand_in', 'supplement'));
      out.push({
        span,
        clause,
        as: onPaper || !(near && isPaper(near)) ? 'noun' : 'act',
        withCopy: false,
        shownFrom,
        copy,
      });
    }
  }
  return out;
}
