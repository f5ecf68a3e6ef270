import { clean } from '../../core/fields/fold.ts';
import type { Choice } from '../../core/guard/choice.ts';

/** Cells, items and labels in which a tick, a count or a list stands beside the words that it is about. */
const ROW = 'tr, li, [role=row], .form-check, .checkbox, .radio, .ant-checkbox-wrapper, .row, p, dd';
const HEADING =
  'h1, h2, h3, h4, h5, h6, legend, caption, [role=heading], .modal-title, .ant-modal-title, .card-header, .panel-title';
const LONGEST = 300;

export type ChoiceBox = HTMLInputElement | HTMLSelectElement;

/** The box of a change that may be a choice of papers: a tick, a list, a count of copies; null for others. */
export function choiceBoxOf(target: EventTarget | undefined): ChoiceBox | null {
  if (target instanceof HTMLSelectElement) return target;
  if (!(target instanceof HTMLInputElement)) return null;
  if (target.type === 'checkbox' || target.type === 'radio') return target;
  return target.closest('td, [role=cell], [role=gridcell]') && isCount(target) ? target : null;
}

const isCount = (box: HTMLInputElement): boolean =>
  box.type === 'number' || (box.type === 'text' && /^\s*\d{0,2}\s*$/.test(box.value));

/**
 * The words that a choice stands under: heading of the list or table, words of its own row, head of its column, and
 * what is chosen. Nothing of other rows, nothing that was typed.
 */
export function choiceWords(box: ChoiceBox): Choice {
  const row = box.closest(ROW);
  const cut = (text: string | null | undefined) => clean(text ?? '').slice(0, LONGEST);
  return {
    heading: cut(headingOver(row ?? box)),
    row: cut(row ? wordsBeside(row, box) : ''),
    column: cut(columnOver(box)),
    chosen: cut(chosenIn(box)),
    on: isOn(box),
  };
}

function isOn(box: ChoiceBox): boolean {
  if (box instanceof HTMLSelectElement) return box.selectedIndex >= 0 && box.value !== '';
  return box.type === 'checkbox' || box.type === 'radio' ? box.checked : Number(box.value) > 0;
}

function chosenIn(box: ChoiceBox): string {
  if (box instanceof HTMLSelectElement) return box.selectedOptions[0]?.text ?? '';
  if (box.type !== 'checkbox' && box.type !== 'radio') return '';
  return box.closest('label')?.textContent ?? labelOf(box)?.textContent ?? '';
}

function labelOf(box: Element): Element | null {
  const root = box.getRootNode() as Document | ShadowRoot;
  return box.id ? root.querySelector(`label[for="${CSS.escape(box.id)}"]`) : null;
}

/** The cells of the row that hold no control, without its number; of anything else its own text. */
function wordsBeside(row: Element, box: Element): string {
  const cells = [...row.children].filter(c => /^(td|th)$/.test(c.localName) || c.matches('[role=cell]'));
  if (cells.length === 0)
    return row.contains(box) && !row.querySelector('select') ? (row.textContent ?? '') : '';
  return cells
    .filter(c => !c.contains(box) && !c.querySelector('input, select, textarea, button'))
    .map(c => clean(c.textContent ?? ''))
    .filter(text => /\p{L}{2}/u.test(text))
    .join(' ');
}

function columnOver(box: Element): string {
  const cell = box.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  if (!cell || !table) return '';
  const fixed = table.closest('.ant-table, .el-table')?.querySelector<HTMLTableRowElement>('thead tr');
  const head = table.tHead?.rows[table.tHead.rows.length - 1] ?? fixed ?? table.rows[0];
  return head && !head.contains(cell) ? (head.cells[cell.cellIndex]?.textContent ?? '') : '';
}

/** The nearest heading before, or the words of the line that introduces a list. */
function headingOver(start: Element): string {
  const caption = start.closest('table')?.caption?.textContent;
  if (caption) return caption;
  let node: Element | null = start.closest('table, ul, ol') ?? start;
  for (let climb = 0; node && climb < 8; climb++, node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(HEADING)) return before.textContent ?? '';
      const inner = [...before.querySelectorAll(HEADING)].at(-1);
      if (inner) return inner.textContent ?? '';
      const text = clean(before.textContent ?? '');
      if (/^(p|div|label|strong|b)$/.test(before.localName) && /:$/.test(text) && text.length <= 120)
        return text;
    }
    if (node.matches('fieldset')) return node.querySelector(':scope > legend')?.textContent ?? '';
  }
  return '';
}
