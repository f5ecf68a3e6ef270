import { type CatalogueParts, makeCatalogue } from '../make-catalogue.ts';
import { SourceProcedure } from '../source-procedure.ts';
import { readRowCode } from './read-row-code.ts';
import { brief, error, type ImportError, type ImportReport, type ImportWarning, warning } from './report.ts';

/** A procedure as it was read, before it is checked; `line` is where it begins. */
export type RawProcedure = { line: number; value: Record<string, unknown> };
/** What a reader of a file gives: raw procedures, and what it found on the way. */
export type RawList = { procedures: RawProcedure[]; errors: ImportError[]; warnings: ImportWarning[] };

export type Imported =
  | { ok: true; parts: CatalogueParts; report: ImportReport }
  | { ok: false; report: ImportReport };

type Checked = { list: SourceProcedure[]; errors: ImportError[]; warnings: ImportWarning[] };

function checkOne({ line, value }: RawProcedure, seen: Map<string, number>, out: Checked): void {
  const read = readRowCode(value.code, line);
  const name = typeof value.name === 'string' ? value.name.trim() : '';
  if (name.length < 3) out.errors.push(error('name_missing', line, { code: String(value.code ?? '') }));
  if ('error' in read) {
    out.errors.push(read.error);
    return;
  }
  out.warnings.push(...read.warnings);
  const first = seen.get(read.code);
  if (first !== undefined) out.errors.push(error('code_duplicate', line, { code: read.code, first }));
  else seen.set(read.code, line);
  if (name.length < 3) return;
  const parsed = SourceProcedure.safeParse({ ...value, code: read.code, name });
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    out.errors.push(error('row_wrong', line, { code: read.code, where: path.join('.'), why: message }));
    return;
  }
  out.list.push(parsed.data);
  const papers = parsed.data.documents ?? [];
  if (papers.length === 0)
    out.warnings.push(warning('no_papers', line, { code: read.code, name: brief(name) }));
  const unnamed = papers.filter(p => (p.name ?? '').trim() === '').length;
  if (unnamed > 0) out.warnings.push(warning('paper_unnamed', line, { code: read.code, n: unnamed }));
}

/**
 * Checks a list as a whole and makes a catalogue of it. All or nothing: with any error there is a report and no
 * catalogue. `known` is the number of procedures that are held now, for a list that shrank. Pure.
 */
export function importList(raw: RawList, source: string, known = 0): Imported {
  const out: Checked = { list: [], errors: [...raw.errors], warnings: [...raw.warnings] };
  const seen = new Map<string, number>();
  for (const procedure of raw.procedures) checkOne(procedure, seen, out);
  if (raw.procedures.length === 0 && out.errors.length === 0) out.errors.push(error('no_rows', null));
  const byLine = (a: { line: number | null }, b: { line: number | null }) => (a.line ?? 0) - (b.line ?? 0);
  const report: ImportReport = {
    errors: out.errors.sort(byLine),
    warnings: out.warnings.sort(byLine),
    procedures: raw.procedures.length,
    papers: out.list.reduce((n, p) => n + (p.documents?.length ?? 0), 0),
  };
  if (report.errors.length > 0) return { ok: false, report };
  if (out.list.length < known) report.warnings.unshift(warning('fewer', null, { n: out.list.length, known }));
  const parts = makeCatalogue(out.list, source);
  const rows = [...parts.commune.procedures, ...parts.others.procedures].flatMap(p => p.p);
  const doubtful = rows.filter(paper => paper[7]).length;
  if (doubtful > 0) report.warnings.unshift(warning('review', null, { n: doubtful, all: rows.length }));
  return { ok: true, parts, report };
}
