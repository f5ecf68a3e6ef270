import type { Span } from '../lexicon/longest.ts';
import { isOne, keysOf } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import { has, isPaper } from './reading.ts';

const OPENERS = keysOf('(', '/', '+', 'hoặc', 'là', 'hay', 'bằng');
/** What follows a verb and not an identity card: "cc rồi", "ct giùm em", "cc hết". */
const AFTER_VERB = keysOf(
  'cho',
  'rồi',
  'xong',
  'giùm',
  'giúp',
  'hộ',
  'hết',
  'lại',
  'luôn',
  'đi',
  'dùm',
  'nhé',
  'nha',
  'ạ',
);
/** What precedes one: "chưa cc", "đi ct", "có cc". */
const BEFORE_VERB = keysOf(
  'chưa',
  'đi',
  'phải',
  'cần',
  'có',
  'được',
  'đã',
  'không',
  'ko',
  'k',
  'và',
  '=',
  '>',
);
const FORMS = ['copy', 'plain', 'original'];
const CERTIFY = ['certify', 'certify_weak', 'stamp'];

const isNumber = (token: Token | undefined) => token !== undefined && /^\d{1,2}$/.test(token.key);

/** "bs" is a copy beside a certification or where a form is named, else it is the request for a supplement. */
function settleCopy(tokens: Token[], spans: Span[], i: number): Span {
  const span = spans[i]!;
  const next = spans[i + 1];
  const lead = tokens[span.from - 1];
  const without = (tag: string) => ({ ...span, tags: new Set([...span.tags].filter(t => t !== tag)) });
  if (next && next.from - span.to <= 1 && has(next, ...CERTIFY)) return without('supplement');
  if (lead && (isOne(OPENERS, lead) || isNumber(lead))) return without('supplement');
  if (next && next.from === span.to && has(next, 'or')) return without('supplement');
  if (next && next.from === span.to && has(next, 'certified_copy', 'copy')) return without('copy');
  return span;
}

/** "cc", "ct", "sy" are certification beside a copy or a paper, or where they are a verb and a paper is spoken of. */
function isCertification(tokens: Token[], spans: Span[], i: number, spoken: boolean): boolean {
  const span = spans[i]!;
  const last = spans[i - 1];
  const [lead, follow] = [tokens[span.from - 1], tokens[span.to]];
  if (last && span.from - last.to <= 1 && has(last, ...FORMS)) return true;
  const asVerb = (follow && isOne(AFTER_VERB, follow)) || (lead && isOne(BEFORE_VERB, lead));
  const onPaper =
    last && isPaper(last) && (span.from === last.to || (span.from - last.to === 1 && lead?.key === '('));
  if (onPaper && spans[i + 1]?.from !== span.to) return true;
  // "cc hộ em cái sổ hồng": the paper stands behind.
  const ahead = spans[i + 1];
  const behind = ahead !== undefined && isPaper(ahead) && ahead.from - span.to <= 4;
  return (spoken || behind) && asVerb === true;
}

/** Reads abbreviations that stand for two things by what they stand beside. One pass. */
export function settleAbbreviations(tokens: Token[], spans: Span[]): Span[] {
  /** Last token of the last paper or copy: two sentences back at most it is what is spoken of. */
  let spokenTo = Number.NEGATIVE_INFINITY;
  for (const [i, span] of spans.entries()) {
    if (has(span, 'copy') && has(span, 'supplement')) spans[i] = settleCopy(tokens, spans, i);
    else if (has(span, 'certify_weak') && !has(span, 'certify')) {
      if (isCertification(tokens, spans, i, span.from - spokenTo <= 40))
        spans[i] = { ...span, tags: new Set([...span.tags, 'certify']) };
    }
    if (isPaper(span) || has(span, ...FORMS)) spokenTo = span.to;
  }
  return spans;
}
