import type { ImportError, ImportReport, ImportWarning } from './report.ts';

/** A sentence of the report: its key under "list." and what stands in it. */
export type Told = { key: string; params: Record<string, string | number>; line: number | null };

/** Of each kind so many are told one by one; the rest are counted. */
const SHOWN = 12;

function tell(issues: readonly (ImportError | ImportWarning)[]): Told[] {
  const told: Told[] = [];
  const counts = new Map<string, number>();
  for (const { kind, line, params } of issues) {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    if (n <= SHOWN) told.push({ key: kind, params, line });
  }
  for (const [kind, n] of counts) {
    const last = told.findLastIndex(t => t.key === kind);
    if (n > SHOWN) told.splice(last + 1, 0, { key: 'more', params: { n: n - SHOWN }, line: null });
  }
  return told;
}

/** The report as sentences in the order of the file: errors, or what was read; then what should be known. */
export function tellReport({ errors, warnings, procedures, papers }: ImportReport): Told[] {
  const head: Told =
    errors.length > 0
      ? { key: 'refused', params: { n: errors.length }, line: null }
      : { key: 'done', params: { procedures, papers }, line: null };
  const about = warnings.length > 0 ? [{ key: 'warned', params: { n: warnings.length }, line: null }] : [];
  return [head, ...tell(errors), ...about, ...tell(warnings)];
}
