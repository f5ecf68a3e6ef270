import type { Circumstances, Demand, Notice } from '../notice.ts';
import type { LawBook } from './book.ts';
import type { CaseFacts } from './facts.ts';
import { fnv1a } from './fnv.ts';
import { fitInto } from './suggest.ts';
import { verdict } from './verdict.ts';

/** Demands of one clause are reworded together: the sentence replaces the whole clause. */
function joined(demand: Demand, all: Demand[]): Demand {
  const same = all.filter(d => d.clauseStart === demand.clauseStart && d.asks === demand.asks);
  return { ...demand, documentTypes: [...new Set(same.flatMap(d => d.documentTypes))] };
}

/** The notices on a text. A demand that the law allows here, or on which we have no opinion, gives none. */
export function noticesOn(
  text: string,
  demands: Demand[],
  about: Circumstances,
  book: LawBook,
  facts: CaseFacts = {},
): Notice[] {
  const seen = new Map<string, number>();
  return demands.flatMap((demand): Notice[] => {
    const found = verdict(book, demand, about, facts);
    const main = found.rules[0];
    if (found.level === 'none' || !main) return [];
    const whole = verdict(book, joined(demand, demands), about, facts).wording;
    const clause = text.slice(demand.clauseStart, demand.clauseEnd).normalize('NFC');
    const key = `${clause}\u0000${main.id}@${main.version}`;
    // The same clause may hold two demands: each has its own name.
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return [
      {
        id: fnv1a(nth === 0 ? key : `${key}#${nth}`),
        level: found.level,
        verdict: found.kind,
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
