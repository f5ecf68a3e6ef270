import { clean, fold } from '../../fields/fold.ts';
import type { Cell, Grid } from './read-sheet.ts';

/** What a column can hold, and the names that official exports head it with, folded. */
const NAMES = {
  code: 'ma thu tuc|ma tthc|ma so|ma so thu tuc|ma thu tuc hanh chinh|ma so tthc|code|ma',
  name: 'ten thu tuc|ten tthc|ten thu tuc hanh chinh|thu tuc hanh chinh|thu tuc|name|ten',
  field: 'linh vuc|field|ten linh vuc',
  agency: 'co quan thuc hien|don vi thuc hien|co quan giai quyet|agency|noi thuc hien|co quan co tham quyen',
  level: 'cap thuc hien|level|cap giai quyet|cap',
  commune_body: 'co quan cap xa|don vi cap xa|commune body|commune_body',
  decision: 'quyet dinh cong bo|so quyet dinh|quyet dinh|decision|van ban cong bo',
  group: 'truong hop|nhom giay to|nhom|group|loai ho so',
  paper: 'thanh phan ho so|ten giay to|giay to|ten thanh phan ho so|ten thanh phan|paper|documents',
  original_qty: 'ban chinh|so ban chinh|so luong ban chinh|ban goc|original qty|original_qty',
  copy_qty: 'ban sao|so ban sao|so luong ban sao|copy qty|copy_qty',
} as const;
export type Column = keyof typeof NAMES;

const BY_NAME = new Map<string, Column>(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.split('|').map(n => [n, column as Column] as const),
  ),
);
/** Headings that say nothing of a column's content, or of columns that a list may have and we don't keep. */
const PASSED = new Set([
  'stt',
  'tt',
  'so tt',
  'ghi chu',
  'so luong',
  'mau don',
  'mau don, to khai',
  'bieu mau',
]);
const HEADER_WITHIN = 40;

const keyOf = (cell: Cell) =>
  fold(String(cell ?? ''))
    .replace(/\(.*?\)|[*:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export type Header = { row: number; columns: Map<Column, number>; unknown: string[] };

function headerAt(grid: Grid, row: number, below: Cell[]): Header {
  const columns = new Map<Column, number>();
  const unknown: string[] = [];
  const top = grid.get(row) ?? [];
  for (let i = 0; i < Math.max(top.length, below.length); i++) {
    // A heading of two rows ("Số lượng" over "Bản chính", "Bản sao"): the lower one names the column.
    const column = BY_NAME.get(keyOf(below[i] ?? null)) ?? BY_NAME.get(keyOf(top[i] ?? null));
    if (column && !columns.has(column)) columns.set(column, i);
    else if (!column && keyOf(top[i] ?? null) && !PASSED.has(keyOf(top[i]!)))
      unknown.push(clean(String(top[i])));
  }
  return { row, columns, unknown };
}

/**
 * The header row: the one among the first 40 that names most columns. It need not hold what we need; the reader says
 * what is missing. Null for a sheet without any known name.
 */
export function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  for (const row of [...grid.keys()].sort((a, b) => a - b).slice(0, HEADER_WITHIN)) {
    const next = grid.get(row + 1) ?? [];
    const alone = headerAt(grid, row, []);
    const both = headerAt(grid, row, next);
    const lower = next.filter(cell => BY_NAME.has(keyOf(cell))).length;
    const two = both.columns.size > alone.columns.size && lower > 0 && alone.columns.size > 1;
    const header = two ? { ...both, row: row + 1 } : alone;
    if (header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}
