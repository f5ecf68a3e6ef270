import type { ControlSnapshot } from '../../core/match/page-snapshot.ts';
import type { Layout } from './layout.ts';

/** Row and column in a table whose rows repeat: only rows that hold controls count. Each table is counted once. */
export function tableRows(
  layout: Layout,
  addressOf: (element: Element) => string,
): (host: Element) => ControlSnapshot['row'] {
  const counted = new Map<Element, Map<Element, number>>();
  return host => {
    const cell = host.closest<HTMLTableCellElement>('td');
    const row = cell?.closest('tr');
    const body = row?.parentElement;
    if (!cell || !row || !body) return null;
    let rows = counted.get(body);
    if (!rows) {
      const held = [...body.children].filter(r => layout.holders.has(r));
      rows = new Map(held.map((r, i): [Element, number] => [r, i]));
      counted.set(body, rows);
    }
    return { group: addressOf(body), index: rows.get(row) ?? 0, column: cell.cellIndex };
  };
}
