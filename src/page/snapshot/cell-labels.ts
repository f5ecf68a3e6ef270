import { clean } from '../../core/fields/fold.ts';
import type { Layout } from './layout.ts';
import { hasWords } from './text.ts';

const textOf = (cell: Element | undefined): string => clean(cell?.textContent ?? '');

/**
 * The nearest cell to the left that says something and holds no control. Where columns have heads ("Cha", "Mẹ"), the
 * controls of a row share the words at its beginning.
 */
export function cellLeft(host: Element, layout: Layout): string {
  const cell = host.closest('td, th, dd');
  const shared = cell !== null && cellAbove(host, layout) !== '';
  for (let left = cell?.previousElementSibling; left; left = left.previousElementSibling) {
    if (layout.holders.has(left)) {
      if (shared) continue;
      return '';
    }
    const text = textOf(left);
    if (hasWords(text)) return text;
  }
  // A table of its own around nothing but this control (the options of a group) stands in a cell of another one.
  const table = shared ? null : cell?.closest('table');
  const around = table && layout.heldBy.get(table) === 1 ? table.parentElement : null;
  return around ? cellLeft(around, layout) : '';
}

/**
 * The head of the column: the cell in the nearest row above that holds words in several cells and no control. Rows
 * of one cell are headings of a part and are passed over.
 */
export function cellAbove(host: Element, layout: Layout): string {
  const cell = host.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  const own = cell?.parentElement;
  if (!cell || !table || !own) return '';
  const column = columnOf(cell);
  const above = lone(own, layout);
  if (above && columnOf(above) === column) return textOf(above);
  const head = headOf(own, table, layout);
  if (head) {
    const header = [...head.cells].find(c => column >= columnOf(c) && column < columnOf(c) + c.colSpan);
    return header && !layout.holders.has(header) ? textOf(header) : '';
  }
  return fixedHead(cell, table);
}

/** The only cell that speaks in the row above, where this row says nothing itself. */
function lone(row: Element, layout: Layout): HTMLTableCellElement | null {
  const before = row.previousElementSibling;
  if (!(before instanceof HTMLTableRowElement) || layout.holders.has(before)) return null;
  if ([...row.children].some(c => !layout.holders.has(c) && hasWords(textOf(c)))) return null;
  const said = [...before.cells].filter(c => hasWords(textOf(c)));
  return said.length === 1 && said[0]!.colSpan === 1 ? said[0]! : null;
}

type Heads = Map<Element, HTMLTableRowElement | null>;
const headsOf = new WeakMap<Layout, Heads>();

/** The nearest row above that heads the columns. Rows that were asked for are remembered: long tables stay linear. */
function headOf(own: Element, table: HTMLTableElement, layout: Layout): HTMLTableRowElement | null {
  const heads: Heads = headsOf.get(layout) ?? new Map();
  headsOf.set(layout, heads);
  const passed: Element[] = [];
  let found: HTMLTableRowElement | null | undefined;
  for (let row: Element | null = own; row && found === undefined; row = row.previousElementSibling) {
    const known = heads.get(row);
    if (known !== undefined) found = known;
    else if (row !== own && isHeadRow(row, layout)) found = row;
    if (found === undefined) passed.push(row);
  }
  if (found === undefined && table.tHead && !table.tHead.contains(own))
    found = [...table.tHead.rows].findLast(row => isHeadRow(row, layout));
  for (const row of passed) heads.set(row, found ?? null);
  return found ?? null;
}

const isHeadRow = (row: Element, layout: Layout): row is HTMLTableRowElement =>
  row instanceof HTMLTableRowElement &&
  (!layout.holders.has(row) || isHead(row)) &&
  // Below the heads printed forms number their columns: "A", "B", "1".
  [...row.cells].filter(c => /\p{L}{2}/u.test(textOf(c))).length >= 2;

/** A head may hold a box of its own ("select all"). */
const isHead = (row: Element): boolean => row.parentElement?.localName === 'thead';

const columnOf = (cell: HTMLTableCellElement): number => {
  let at = 0;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling)
    at += (left as HTMLTableCellElement).colSpan || 1;
  return at;
};

/** Tables with a fixed head keep it in a table of its own. */
function fixedHead(cell: HTMLTableCellElement, table: Element): string {
  const head = table.closest('.ant-table, .el-table')?.querySelector('thead tr');
  return textOf(head?.children[cell.cellIndex]);
}

const gridHeads = new WeakMap<Layout, Map<Element, Element | null>>();

/**
 * The same for a grid that is no table: rows of equally many columns, the first of them with nothing but words.
 * @returns the head of the column, and the words that begin the row; empty where there is no such head.
 */
export function gridLabels(host: Element, layout: Layout): { above: string; left: string } {
  const none = { above: '', left: '' };
  let column: Element = host;
  // A column may hold a few boxes side by side: then it is the row around them that has heads.
  for (let climb = 0; climb < 2; climb++) {
    const held = layout.heldBy.get(column) ?? 1;
    let row = column.parentElement;
    while (row && (layout.heldBy.get(row) ?? 0) <= held) {
      column = row;
      row = row.parentElement;
    }
    if (!row || held > MOST_IN_COLUMN || NO_ROW.test(row.localName)) return none;
    const labels = labelsInRow(row, column, layout);
    if (labels) return labels;
    column = row;
  }
  return none;
}

const NO_ROW = /^(tr|tbody|table|form|body|main|section|fieldset)$/;
const MOST_IN_COLUMN = 3;
const MOST_COLUMNS = 6;

function labelsInRow(row: Element, column: Element, layout: Layout): { above: string; left: string } | null {
  if (row.childElementCount < 2 || row.childElementCount > MOST_COLUMNS) return null;
  const columns = [...row.children];
  if (columns.filter(c => layout.holders.has(c)).length < 2) return null;
  const head = headOfGrid(row, layout);
  const above = head ? textOf(head.children[columns.indexOf(column)]) : '';
  if (!head || !hasWords(above)) return null;
  const left = columns
    .slice(0, columns.indexOf(column))
    .find(c => !layout.holders.has(c) && hasWords(textOf(c)));
  return { above, left: textOf(left) };
}

/** Rows that were asked for are remembered, with those passed on the way. */
function headOfGrid(row: Element, layout: Layout): Element | null {
  const known = gridHeads.get(layout) ?? new Map<Element, Element | null>();
  gridHeads.set(layout, known);
  const passed: Element[] = [];
  let found: Element | null | undefined;
  for (let at: Element | null = row; at && found === undefined; at = at.previousElementSibling) {
    found = known.get(at);
    if (found !== undefined) break;
    passed.push(at);
    if (at.children.length !== row.children.length) found = null;
    else if (!layout.holders.has(at)) found = headsGrid(at) ? at : null;
  }
  for (const one of passed) known.set(one, found ?? null);
  return found ?? null;
}

const headsGrid = (row: Element): boolean =>
  [...row.children].filter(c => /\p{L}{2}/u.test(textOf(c)) && textOf(c).length <= 60).length >= 2;
