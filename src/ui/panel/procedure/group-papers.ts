import { headingsOf } from '../../../core/guard/law/sheet.ts';
import type { Paper, Procedure } from '../../../core/procedures/procedure.ts';
import type { PapersAdvice } from '../../../rpc/law-view.ts';

export type Line = { paper: Paper; advice: PapersAdvice['papers'][number] };
export type Group = { name: string | null; lines: Line[] };

export type PaperGroups = {
  /** In the order of the official list; papers first that stand under no heading. */
  groups: Group[];
  /** Asked for with another way of filing only. */
  elsewhere: Line[];
  /** Lines that name no paper: remarks on all of them. */
  notes: number;
};

/** Papers by the heading that they stand under. */
export function groupPapers(procedure: Procedure, advice: PapersAdvice): PaperGroups {
  const lines = advice.papers.flatMap((one): Line[] => {
    const paper = procedure.papers[one.line];
    return paper ? [{ paper, advice: one }] : [];
  });
  const named = lines.filter(l => l.paper.name !== '');
  const here = named.filter(l => !l.advice.elsewhere);
  return {
    groups: headingsOf(here.map(l => l.paper)).map(name => ({
      name,
      lines: here.filter(l => l.paper.group === name),
    })),
    elsewhere: named.filter(l => l.advice.elsewhere),
    notes: lines.length - named.length,
  };
}
