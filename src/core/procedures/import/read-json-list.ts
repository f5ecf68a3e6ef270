import type { RawList } from './import-list.ts';
import { readGrid } from './read-grid.ts';
import type { Cell, Grid } from './read-sheet.ts';
import { error } from './report.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

const failed = (kind: 'unreadable' | 'not_a_list', line: number | null): RawList => ({
  procedures: [],
  errors: [error(kind, line)],
  warnings: [],
});

/** One object a line. Every line that can't be read is named, not the first one only. */
function readLines(text: string): RawList {
  const out: RawList = { procedures: [], errors: [], warnings: [] };
  text.split(/\r?\n/).forEach((body, i) => {
    if (body.trim() === '') return;
    const value = parse(body)?.value;
    if (isObject(value)) out.procedures.push({ line: i + 1, value });
    else out.errors.push(error('unreadable', i + 1));
  });
  return out;
}

function gridOf(items: Record<string, unknown>[]): Grid {
  const keys = [...new Set(items.flatMap(item => Object.keys(item)))].slice(0, 200);
  const cell = (value: unknown): Cell =>
    typeof value === 'number' ? value : value === null || value === undefined ? null : String(value);
  // Row 0 is the header, so that the first item of the list is line 1.
  const rows = items.map((item, i): [number, Cell[]] => [i + 1, keys.map(key => cell(item[key]))]);
  return new Map([[0, keys], ...rows]);
}

/** A list of procedures as JSON: an array, an object that holds one, or one object a line. Pure. */
export function readJsonList(text: string): RawList {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return failed('unreadable', null);
  const whole = parse(body);
  if (!whole) {
    const lines = readLines(body);
    return lines.procedures.length > 0 ? lines : failed('unreadable', null);
  }
  const { value } = whole;
  const list = Array.isArray(value)
    ? (value as unknown[])
    : isObject(value)
      ? 'code' in value
        ? [value]
        : Object.values(value).find(Array.isArray)
      : undefined;
  if (!list) return failed('not_a_list', null);
  const items = (list as unknown[]).filter(isObject);
  // Rows of a table, one a paper, under the headings of an export: read like a sheet.
  if (items.length > 0 && items.length === list.length && !items.some(item => 'code' in item))
    return readGrid(gridOf(items));
  const out: RawList = { procedures: [], errors: [], warnings: [] };
  (list as unknown[]).forEach((item, i) => {
    if (isObject(item)) out.procedures.push({ line: i + 1, value: item });
    else out.errors.push(error('row_wrong', i + 1, { code: '', where: '', why: 'object' }));
  });
  return out;
}
