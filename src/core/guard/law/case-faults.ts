import type { Asked } from './ask.ts';
import type { LawBook } from './book.ts';
import { circumstancesOf, factsOf, LawCase, questionsOf } from './law-case.ts';
import type { LawRule } from './rule.ts';
import { verdict } from './verdict.ts';

export const CASE_GAPS = ['before', 'inside', 'quiet_inside', 'after'] as const;

export type CaseFault =
  /** The rule does not do on a case what the case says. */
  | { why: 'case'; case: string; expected: LawCase['rule'] }
  /** No case shows the rule silent before its first day, speaking and silent inside, silent after its last day. */
  | { why: 'no_case'; gap: (typeof CASE_GAPS)[number] }
  | { why: 'exception_without_case'; exception: string }
  /** Without the exception (or the earlier end) the case that names it comes out the same. */
  | { why: 'dead_exception'; exception: string; case: string }
  | { why: 'unknown_exception'; exception: string; case: string }
  | { why: 'unknown_wording'; wording: string };

type Read = (text: string) => Asked[];

/** True where this rule, were it the only one, would speak in the case. */
export function speaksOn(rule: LawRule, c: LawCase, read: Read, book: LawBook): boolean {
  const alone = { ...book, rules: [rule] };
  return questionsOf(c, read).some(
    asked => verdict(alone, asked, circumstancesOf(c), factsOf(c, asked.documentTypes)).rules.length > 0,
  );
}

/** The first word that says something. */
function known<T extends string>(words: readonly T[] | undefined): Exclude<T, 'unknown'> | undefined {
  return words?.find((word): word is Exclude<T, 'unknown'> => word !== 'unknown');
}

const SUPPLEMENTS: Record<string, number> = { none: 0, one: 1, two_or_more: 2 };

/** A sentence on the first day of a rule, in the case that its conditions describe. */
export function idealCase({ when, validFrom }: LawRule, text: string): LawCase {
  const given = known(when.given);
  const yesNo = (line: 'kin' | 'written_reason' | 'forgery') => {
    const word = known(when[line]);
    return word === undefined ? {} : { [line]: word === 'yes' };
  };
  const word = (line: 'channel' | 'procedure' | 'field' | 'form' | 'lookup' | 'purpose') => {
    const first = known<string>(when[line]);
    return first === undefined ? {} : { [line]: first };
  };
  return LawCase.parse({
    ...{ name: 'ideal', date: validFrom, text, rule: 'speaks', verdict: 'nothing' },
    ...word('channel'),
    ...word('procedure'),
    ...word('field'),
    ...word('form'),
    ...word('lookup'),
    ...word('purpose'),
    ...yesNo('kin'),
    ...yesNo('written_reason'),
    ...yesNo('forgery'),
    ...(known(when.annex) === 'listed' ? { annex: true } : {}),
    ...(given === undefined ? {} : { given: [given] }),
    ...(when.supplements ? { supplements: SUPPLEMENTS[known(when.supplements) ?? ''] } : {}),
  });
}

function gaps(rule: LawRule, read: Read, book: LawBook): CaseFault[] {
  const { validFrom, validTo, cases } = rule;
  const inside = cases.filter(c => c.date >= validFrom && (validTo === null || c.date <= validTo));
  // A case outside the dates proves something only if the date alone keeps the rule silent.
  const onlyDate = (c: LawCase, date: string) =>
    c.rule === 'silent' && speaksOn(rule, { ...c, date }, read, book);
  const shown = {
    before: cases.some(c => c.date < validFrom && onlyDate(c, validFrom)),
    inside: inside.some(c => c.rule === 'speaks'),
    quiet_inside: inside.some(c => c.rule === 'silent'),
    after: validTo === null || cases.some(c => c.date > validTo && onlyDate(c, validTo)),
  };
  return CASE_GAPS.filter(gap => !shown[gap]).map(gap => ({ why: 'no_case', gap }));
}

/** The rule without one of its exceptions or earlier ends. */
const without = (rule: LawRule, name: string): LawRule => ({
  ...rule,
  unless: rule.unless.filter(e => e.name !== name),
  ends: rule.ends.filter(e => e.name !== name),
});

function exceptionFaults(rule: LawRule, read: Read, book: LawBook): CaseFault[] {
  const names = [...rule.unless, ...rule.ends].map(e => e.name);
  const strange = rule.cases.flatMap((c): CaseFault[] =>
    c.exception !== undefined && !names.includes(c.exception)
      ? [{ why: 'unknown_exception', exception: c.exception, case: c.name }]
      : [],
  );
  const dead = names.flatMap((exception): CaseFault[] => {
    const named = rule.cases.filter(c => c.exception === exception);
    if (named.length === 0) return [{ why: 'exception_without_case', exception }];
    return named
      .filter(c => !speaksOn(without(rule, exception), c, read, book))
      .map(c => ({ why: 'dead_exception', exception, case: c.name }));
  });
  return [...strange, ...dead];
}

/** What a rule's cases find wrong with it, the rule taken alone. */
export function caseFaults(rule: LawRule, read: Read, book: LawBook): CaseFault[] {
  const wrong = rule.cases.filter(c => speaksOn(rule, c, read, book) !== (c.rule === 'speaks'));
  return [
    ...wrong.map((c): CaseFault => ({ why: 'case', case: c.name, expected: c.rule })),
    ...gaps(rule, read, book),
    ...exceptionFaults(rule, read, book),
    ...(rule.wording !== null && !book.wordings.has(rule.wording)
      ? [{ why: 'unknown_wording' as const, wording: rule.wording }]
      : []),
  ];
}
