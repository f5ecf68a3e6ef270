import type { Span } from '../lexicon/longest.ts';
import { keysOf } from '../text/syllable.ts';
import { breakBetween, codesOf, has, isPaper, type Reading, type Trigger } from './reading.ts';

const CLOSES = keysOf(',', ')');
const FORMS = ['certify', 'certified_copy', 'stamp', 'copy', 'plain', 'original', 'go'];
const VERBS = ['ask', 'direct', 'supplement', 'reject'];
/** Kinds that name no particular paper: they give way to one that does. */
const GENERAL = new Set(['giay_to', 'ho_so_chung', 'khac']);

function collect(spans: Span[], stop: (s: Span) => boolean): string[] {
  const out: string[] = [];
  for (const s of spans) {
    if (stop(s)) break;
    if (isPaper(s)) out.push(...codesOf(s));
  }
  return out;
}

function tidy(codes: string[]): string[] {
  const unique = [...new Set(codes)];
  const named = unique.filter(code => !GENERAL.has(code));
  return named.length > 0 ? named : unique;
}

/** The papers of the list that a header opens: "bản sao chứng thực các giấy tờ sau: A, B". */
function listBelow(reading: Reading, trigger: Trigger): string[] {
  const out: string[] = [];
  for (let i = trigger.clause.index + 1; i < reading.clauses.length; i++) {
    const clause = reading.clauses[i]!;
    if (clause.header !== trigger.clause) break;
    if (clause.spans.some(s => has(s, ...FORMS))) continue;
    out.push(...clause.spans.filter(isPaper).flatMap(codesOf));
  }
  return out;
}

/**
 * Codes of the papers that a trigger is about: those after it up to the next form, else those before it back to the
 * last form or demand, else the list it heads, else the header or the clause before.
 */
export function papersOf(reading: Reading, trigger: Trigger): string[] {
  const { clause, span } = trigger;
  const before = clause.spans.filter(s => s.to <= span.from);
  const behind = clause.spans.filter(s => s.from >= span.to);
  // "chứng thực bản sao X": the copy is the object of the act, the paper stands behind it.
  const copy = behind.findIndex(s => has(s, 'copy', 'plain') && s.from - span.to <= 3);
  const object = trigger.as === 'act' && copy >= 0;
  const after = object ? behind.slice(copy + 1) : behind;
  const end = object ? behind[copy]!.to : span.to;
  let mine = true;
  // "bản sao căn cước có chứng thực": the word for a copy belongs to the trigger, the paper stands between.
  const left = collect(before.toReversed(), s => {
    if (has(s, 'copy', 'plain') && mine && trigger.withCopy) {
      mine = false;
      return false;
    }
    return has(s, ...FORMS) || has(s, 'supplement', 'direct');
  });
  const next = after[0];
  const touches =
    next && isPaper(next) && next.from - end <= 3 && !breakBetween(reading.tokens, end, next.from, CLOSES);
  const right = collect(after, s => has(s, ...FORMS, ...VERBS, 'or') && !isPaper(s) && !has(s, 'or'));
  if (touches) return tidy(right);
  if (left.length > 0) return tidy(left.toReversed());
  const below = listBelow(reading, trigger);
  if (below.length > 0) return tidy(below);
  if (right.length > 0) return tidy(right);
  // "Sổ hộ khẩu phải photo và đem đi công chứng": the paper stands before other forms and verbs.
  const loose = collect(before.toReversed(), s => has(s, 'certify', 'certified_copy', 'stamp'));
  if (loose.length > 0) return tidy(loose.toReversed());
  const above = clause.header?.spans.filter(isPaper).flatMap(codesOf) ?? [];
  if (above.length > 0) return tidy(above);
  const previous = reading.clauses[clause.index - 1];
  return previous?.sentence === clause.sentence ? tidy(previous.spans.filter(isPaper).flatMap(codesOf)) : [];
}
