import type { Span } from '../lexicon/longest.ts';
import type { Demand } from '../notice.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses.ts';
import { has, headersOf, type Reading } from './reading.ts';

/** A request is the third when the number says so, or when two are told of and one more is made. */
const THIRD = 3;
const TIMES = keysOf('lần', 'đợt');
const ORDINAL = keysOf('thứ', 'số');
const AGAIN = keysOf('nữa', 'tiếp');
const NUMBERS: [string, number][] = [
  ['một', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
];
const WORDS = NUMBERS.map(([word, n]) => [keysOf(word), n] as const);
const QUIET = ['training', 'report', 'retraction', 'question', 'negate', 'law', 'lifted'];
/** "đã bổ sung lần 3": handed in. Told of, not asked for. */
const DONE = ['received', 'past'];

function numberOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (/^0?\d$/.test(token.key)) return Number(token.key);
  return WORDS.find(([words]) => isOne(words, token))?.[1] ?? null;
}

/** "lần 3", "lần thứ ba" at a token: the number and where it ends. */
function roundAt(tokens: Token[], at: number): { round: number; to: number } | null {
  if (!isOne(TIMES, tokens[at]!)) return null;
  let i = at + 1;
  while (tokens[i] && (isOne(ORDINAL, tokens[i]!) || ['(', ':', '0'].includes(tokens[i]!.key)) && i - at < 3)
    i++;
  const round = numberOf(tokens[i]);
  return round === null ? null : { round, to: i + 1 };
}

/** How many times something was done before: "đã bổ sung 2 lần", "2 lần trước". */
function timesBefore(tokens: Token[], clause: Clause): number {
  for (let i = clause.from + 1; i < clause.to; i++)
    if (isOne(TIMES, tokens[i]!)) {
      const n = numberOf(tokens[i - 1]);
      if (n !== null && !roundAt(tokens, i)) return n;
    }
  return 0;
}

export const speaksOfRounds = (tokens: Token[]) => tokens.some(t => isOne(TIMES, t));

type Found = { clause: Clause; from: number; to: number };

function findIn(reading: Reading, sentence: Clause[]): Found | null {
  const { tokens } = reading;
  let before = 0;
  for (const clause of sentence) {
    const last = (at: number) => clause.spans.findLast(s => s.to <= at && has(s, 'supplement', 'lack'));
    for (let i = clause.from; i < clause.to; i++) {
      if (!isOne(TIMES, tokens[i]!)) continue;
      const told = roundAt(tokens, i);
      const again = tokens[i + 1] && isOne(AGAIN, tokens[i + 1]!);
      const asked = last(i);
      const near = asked && i - asked.to <= 12;
      if (told && told.round >= THIRD && near) return { clause, from: asked.from, to: told.to };
      if (again && near && before >= THIRD - 1) return { clause, from: asked.from, to: i + 2 };
      before = Math.max(before, told && i > 0 ? told.round : 0, timesBefore(tokens, clause));
    }
  }
  return null;
}

/** Requests that by their own words are the third or a later one: "bổ sung lần 3", "bổ sung thêm lần nữa" after two. */
export function furtherSupplements(reading: Reading): Demand[] {
  return reading.sentences.flatMap((sentence, n): Demand[] => {
    const spans = reading.spans[n]!;
    if (!spans.some(s => has(s, 'supplement', 'lack'))) return [];
    const found = findIn(reading, sentence);
    if (!found) return [];
    const { clause, from, to } = found;
    const frames: Span[] = [...spans, ...headersOf(clause).flatMap(h => h.spans)];
    const asks = spans.some(s => has(s, 'direct', 'ask', 'lack', 'reject'));
    if (frames.some(s => has(s, ...QUIET) && !has(s, 'ask', 'deficit', 'lack'))) return [];
    if (!asks && spans.some(s => s.from < from + 1 && has(s, ...DONE))) return [];
    const at = (token: number) => reading.tokens[token]!;
    return [
      {
        level: 'warn',
        asks: 'further_supplement',
        ruleId: 'further-supplement',
        start: at(from).start,
        end: at(Math.min(to, clause.to) - 1).end,
        clauseStart: at(clause.from).start,
        clauseEnd: at(clause.to - 1).end,
        documentTypes: [],
        foreign: spans.some(s => has(s, 'foreign')),
        byPost: spans.some(s => has(s, 'by_post')) && !spans.some(s => has(s, 'in_person')),
      },
    ];
  });
}
