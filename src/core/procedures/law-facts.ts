import type { ProcedureFacts } from '../guard/law/facts.ts';
import type { Procedure } from './procedure.ts';

/**
 * What the law layer may build on. Lines that the parser marked for review decide nothing: they are left out, and
 * with one of them, or with a line that names more than its head, the list does not count as complete, so that no
 * paper is ever called "not listed" because it was misread.
 */
export function factsOf(procedure: Procedure): ProcedureFacts {
  const papers = procedure.papers.flatMap(({ kind, label, review }) =>
    review || kind === null || label === 'note' ? [] : [{ documentType: kind, form: label }],
  );
  const whole =
    procedure.papers.length > 0 &&
    procedure.papers.every(
      p => !p.review && p.kind !== null && p.kind !== 'giay_to' && p.alsoNamed.length === 0,
    );
  return {
    code: procedure.code,
    field: procedure.field ?? '',
    papers,
    complete: whole,
    replaced: procedure.replaced.flatMap(r => r.kind ?? []),
  };
}
