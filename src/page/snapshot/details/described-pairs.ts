import { clean } from '../../../core/fields/fold.ts';
import type { Pair } from './find-pairs.ts';

/** Description lists of widget libraries: row, cell of a label, cell of a value. */
const LISTS: readonly [row: string, label: string, value: string][] = [
  ['.ant-descriptions-row', '.ant-descriptions-item-label', '.ant-descriptions-item-content'],
  ['.el-descriptions__body tr', '.el-descriptions__label', '.el-descriptions__content'],
];

/** `<dl>`, and what libraries draw in its place, with labels at the left or on top. */
export function* describedPairs(root: ParentNode): Generator<Pair> {
  for (const term of root.querySelectorAll('dt')) {
    const value = term.nextElementSibling;
    if (value?.localName === 'dd') yield { place: 'label', label: term, value, text: textOf(value) };
  }
  for (const [rowSelector, labelSelector, valueSelector] of LISTS) {
    let waiting: Element[] = [];
    for (const row of root.querySelectorAll(rowSelector)) {
      const labels = [...row.querySelectorAll(labelSelector)];
      const values = [...row.querySelectorAll(valueSelector)];
      const heads = labels.length > 0 ? labels : waiting;
      waiting = values.length === 0 ? labels : [];
      // A row that does not come out even is of a shape that we do not know.
      if (heads.length !== values.length) continue;
      for (const [i, value] of values.entries())
        yield { place: 'label', label: heads[i]!, value, text: textOf(value) };
    }
  }
}

const textOf = (element: Element): string => clean(element.textContent ?? '');
