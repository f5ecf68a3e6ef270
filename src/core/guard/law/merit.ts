import { z } from 'zod';
import { SOURCE_STATUSES } from '../notice.ts';

/** A paragraph on people with merit that asks for a certified copy: numbers and codes, no wording. */
export const MeritClause = z.strictObject({
  /** "NĐ 131/2021/NĐ-CP" */
  act: z.string(),
  article: z.number().int(),
  /** "k1", "k1b"; null where the paragraph has no number of its own. */
  paragraph: z.string().nullable(),
  /** Codes of papers; empty where the paragraph points to a list that is not in our data. */
  papers: z.array(z.string()),
  /** Codes of procedures that follow this article; empty where none was found for certain. */
  procedures: z.array(z.string()),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export type MeritClause = z.infer<typeof MeritClause>;

export const MeritList = z.strictObject({
  source: z.string(),
  status: z.enum(SOURCE_STATUSES),
  note: z.string(),
  clauses: z.array(MeritClause),
});

export type MeritWord = 'this_paper' | 'this_procedure' | 'no' | 'unknown';

/** What the list says of a paper in a procedure on a day, with the paragraphs that say it. */
export function meritClausesFor(
  list: readonly MeritClause[],
  procedure: string | null | undefined,
  paper: string | null,
  date: string,
): { word: MeritWord; clauses: MeritClause[] } {
  if (!procedure) return { word: 'unknown', clauses: [] };
  const inForce = list.filter(
    c => c.procedures.includes(procedure) && c.validFrom <= date && (c.validTo === null || date <= c.validTo),
  );
  const exact = inForce.filter(c => paper !== null && c.papers.includes(paper));
  if (exact.length > 0) return { word: 'this_paper', clauses: exact };
  return inForce.length > 0 ? { word: 'this_procedure', clauses: inForce } : { word: 'no', clauses: [] };
}

/** "Nghị định 131/2021/NĐ-CP Điều 26 khoản 1 điểm b" */
export function nameClause({ act, article, paragraph }: MeritClause): string {
  const [, clause, point] = /^k(\d+)?([a-zđ])?$/.exec(paragraph ?? '') ?? [];
  return `${act} Điều ${article}${clause ? ` khoản ${clause}` : ''}${point ? ` điểm ${point}` : ''}`;
}
