import type { Circumstances, Demand, Notice } from '../notice.ts';
import { fnv1a } from './fnv.ts';
import { judge, type ProcedureFacts } from './judge.ts';
import type { LawRule } from './rule.ts';
import { fitInto } from './suggest.ts';

/** Demands of one clause are reworded together: the sentence replaces the whole clause. */
function joined(demand: Demand, all: Demand[]): Demand {
  const same = all.filter(d => d.clauseStart === demand.clauseStart && d.asks === demand.asks);
  return { ...demand, documentTypes: [...new Set(same.flatMap(d => d.documentTypes))] };
}

/**
 * The notices on a text. A demand that the law allows here, or on which we have no opinion, gives none.
 */
export function noticesOn(
  text: string,
  demands: Demand[],
  about: Circumstances,
  laws: LawRule[],
  names: Map<string, string>,
  facts?: ProcedureFacts,
): Notice[] {
  const seen = new Map<string, number>();
  return demands.flatMap((demand): Notice[] => {
    const found = judge(demand, about, laws, names, facts);
    if (!found || found.verdict === 'allowed' || found.verdict === 'no_opinion') return [];
    const whole = judge(joined(demand, demands), about, laws, names, facts)?.suggestion ?? null;
    const clause = text.slice(demand.clauseStart, demand.clauseEnd).normalize('NFC');
    const key = `${clause}\u0000${found.rule.id}@${found.rule.version}`;
    // The same clause may hold two demands: each has its own name.
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [
      {
        id: fnv1a(nth === 0 ? key : `${key}#${nth}`),
        level: found.level,
        verdict: found.verdict,
        start: demand.start,
        end: demand.end,
        clauseStart: demand.clauseStart,
        clauseEnd: demand.clauseEnd,
        documentTypes: demand.documentTypes,
        message: found.message,
        citations: found.citations,
        suggestion: whole === null ? null : fitInto(whole, text, demand.clauseStart, demand.clauseEnd),
      },
    ];
  });
}
