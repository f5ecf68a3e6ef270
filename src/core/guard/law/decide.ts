import type { VerdictKind } from '../notice.ts';
import { holds, type Known } from './conditions.ts';
import { type LawRule, lastDay } from './rule.ts';

/** Verdicts that find fault with what was asked. */
export const BLAME: ReadonlySet<VerdictKind> = new Set(['unlawful', 'use_database', 'citizen_chooses']);

/** True where a rule speaks of this paper in this case on that day. */
export function speaks(rule: LawRule, known: Known, date: string): boolean {
  const [paper, procedure] = [known.papers[0]!, known.procedure[0]!];
  const end = lastDay(rule, paper, procedure);
  if (date < rule.validFrom || (end !== null && date > end)) return false;
  return holds(rule.when, known) && !rule.unless.some(exception => holds(exception.when, known));
}

const names = (rule: LawRule, id: string) => rule.over.some(o => o.rules.includes(id));

/** True where the data say that `a` goes before `b`. */
export const goesBefore = (a: LawRule, b: LawRule): boolean =>
  names(a, b.id) || (names(a, '*') && !names(b, '*'));

/** What follows for one paper: the rules that decide, and those that say the same beside them. */
export type Decision = { kind: VerdictKind; deciding: LawRule[]; beside: LawRule[] };

/**
 * The rules before which none of the others goes decide. If they differ, the sources disagree and nobody decides.
 * Rules of one verdict are named by date, the older act first, then by name: the same case always reads the same.
 */
export function decide(rules: readonly LawRule[], known: Known, date: string): Decision | null {
  const found = rules
    .filter(rule => speaks(rule, known, date))
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom) || a.id.localeCompare(b.id));
  const deciding = found.filter(rule => !found.some(other => other !== rule && goesBefore(other, rule)));
  const first = deciding[0];
  if (!first) return null;
  if (deciding.some(rule => rule.verdict !== first.verdict))
    return { kind: 'look_at_it', deciding, beside: [] };
  const beside = BLAME.has(first.verdict)
    ? found.filter(rule => !deciding.includes(rule) && BLAME.has(rule.verdict))
    : [];
  return { kind: first.verdict, deciding, beside };
}
