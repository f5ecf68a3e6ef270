import { clean } from '../../../core/fields/fold.ts';
import type { Pair } from './find-pairs.ts';

const WORDS = /\p{L}{2}/u;
const textOf = (cell: Element): string => clean(cell.textContent ?? '');

/** Rows of a table that hold a label and its value, once or side by side. Tables of records are passed over. */
export function* tablePairs(root: ParentNode): Generator<Pair> {
  for (const table of root.querySelectorAll('table')) {
    if (table.closest('.ant-descriptions, .el-descriptions') || isListOfRecords(table)) continue;
    for (const row of table.rows) {
      const cells = [...row.cells];
      if (row.querySelector('table') || cells.length % 2 !== 0 || cells.every(c => c.localName === 'th'))
        continue;
      for (let i = 0; i < cells.length; i += 2) {
        const [label, value] = [cells[i]!, cells[i + 1]!];
        if (value.localName === 'th' || value.querySelector('button, input, select, textarea')) continue;
        if (WORDS.test(textOf(label))) yield { place: 'cell_left', label, value, text: textOf(value) };
      }
    }
  }
}

/** Heads on top: each row is a record of its own, often of another person. */
function isListOfRecords(table: HTMLTableElement): boolean {
  const first = table.tHead?.rows[0] ?? table.rows[0];
  const heads = first ? [...first.cells] : [];
  const spoken = heads.filter(c => WORDS.test(textOf(c)));
  return spoken.length >= 2 && (table.tHead !== null || heads.every(c => c.localName === 'th'));
}
