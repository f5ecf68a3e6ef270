import { clean } from '../../fields/fold.ts';
import { type Column, findHeader, type Header } from './columns.ts';
import type { RawList, RawProcedure } from './import-list.ts';
import type { Cell, Grid } from './read-sheet.ts';
import { brief, error, type ImportError, warning } from './report.ts';

const NEEDED: readonly Column[] = ['code', 'name'];
const KEPT: readonly Column[] = ['field', 'agency', 'level', 'commune_body', 'decision'];

const textOf = (cell: Cell): string => clean(String(cell ?? ''));

/** "01", "1 bộ", 1; null for an empty cell, undefined for something else. */
function quantity(cell: Cell): number | null | undefined {
  if (cell === null || textOf(cell) === '') return null;
  const found =
    typeof cell === 'number' ? cell : Number(/^(\d{1,3})(?:\s*\D{0,12})?$/.exec(textOf(cell))?.[1]);
  return Number.isInteger(found) && found >= 0 && found < 1000 ? found : undefined;
}

type Row = { line: number; at: (column: Column) => Cell };

function paperOf(row: Row, errors: ImportError[]): Record<string, unknown> | null {
  const name = textOf(row.at('paper'));
  const [originals, copies] = [quantity(row.at('original_qty')), quantity(row.at('copy_qty'))];
  if (originals === undefined || copies === undefined) {
    const cell = originals === undefined ? row.at('original_qty') : row.at('copy_qty');
    errors.push(error('quantity_wrong', row.line, { value: textOf(cell).slice(0, 30) }));
    return null;
  }
  if (name === '' && originals === null && copies === null) return null;
  return {
    name,
    group: textOf(row.at('group')) || null,
    original_qty: originals ?? 0,
    copy_qty: copies ?? 0,
  };
}

function rowsOf(grid: Grid, { row: header, columns }: Header): Row[] {
  return [...grid]
    .filter(([line, cells]) => line > header && cells.some(cell => textOf(cell ?? null) !== ''))
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => ({ line, at: c => (columns.has(c) ? (cells[columns.get(c)!] ?? null) : null) }));
}

/**
 * A procedure is a row with a code and the rows under it without one, or with the same one (merged cells carried
 * down). A paper row before any code, or a code that comes back further down, is an error of that row.
 */
export function readGrid(grid: Grid): RawList {
  const header = findHeader(grid);
  const missing = NEEDED.filter(column => !header?.columns.has(column));
  if (!header || missing.length > 0)
    return {
      procedures: [],
      errors: [
        error('wrong_header', header?.row ?? null, { missing: missing.map(c => LABELS[c]).join(', ') }),
      ],
      warnings: [],
    };
  const out: RawList = { procedures: [], errors: [], warnings: [] };
  for (const name of header.unknown)
    out.warnings.push(warning('column_unknown', header.row, { name: brief(name) }));
  let current: { raw: RawProcedure; code: string; papers: unknown[] } | null = null;
  for (const row of rowsOf(grid, header)) {
    const cell = row.at('code');
    const code = textOf(cell);
    const name = textOf(row.at('name'));
    if (code !== '' && (!current || code !== current.code)) {
      const papers: unknown[] = [];
      const more = Object.fromEntries(KEPT.map(column => [column, textOf(row.at(column)) || null]));
      current = {
        code,
        papers,
        raw: { line: row.line, value: { code: cell, name, ...more, documents: papers } },
      };
      out.procedures.push(current.raw);
    } else if (code === '' && !current) {
      out.errors.push(error('code_missing', row.line, { code: '' }));
      continue;
    } else if (name !== '' && current && name !== current.raw.value.name && code !== '') {
      out.errors.push(error('name_differs', row.line, { code: current.code, name: brief(name) }));
      continue;
    } else if (code === '' && name !== '' && current && name !== current.raw.value.name) {
      // A new name without a code is a new procedure whose code is missing, not more papers of the one above.
      out.errors.push(error('code_missing', row.line, { code: '' }));
      continue;
    }
    const paper = paperOf(row, out.errors);
    if (!paper) continue;
    current!.papers.push(paper);
    if (paper.original_qty === 0 && paper.copy_qty === 0 && header.columns.has('original_qty'))
      out.warnings.push(warning('heading_row', row.line, { name: brief(String(paper.name)) }));
  }
  return out;
}

const LABELS: Partial<Record<Column, string>> = { code: 'Mã thủ tục', name: 'Tên thủ tục' };
