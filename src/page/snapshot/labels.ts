import { clean } from '../../core/fields/fold.ts';
import type { LabelPlace } from '../../core/match/page-snapshot.ts';
import type { Control } from '../controls/control.ts';
import { parentOf } from '../controls/shadow.ts';
import type { Layout } from './layout.ts';
import { textBeside, tidy } from './text.ts';

export type Label = { place: LabelPlace; text: string };

/** Where widget libraries put the label of the control that they wrap. */
const WIDGET_LABELS: readonly [wrapper: string, label: string][] = [
  ['.ant-form-item', '.ant-form-item-label label, .ant-form-item-label'],
  ['.sd-question, .sv-question', '.sd-question__title, .sv-question__title, .sd-element__title'],
  ['mat-form-field', 'mat-label, .mat-form-field-label, label'],
  ['.formio-component', ':scope > label, :scope > .col-form-label, legend'],
  ['.v-input', '.v-label'],
  ['.el-form-item', '.el-form-item__label'],
  [
    '.form-group, .form-field, .field, .fg, .form-item',
    ':scope > label, :scope > .control-label, :scope > .lbl',
  ],
];
const WORDS = /[\p{L}]/u;
/** Text beyond these belongs to another cell, row or block. */
const BOUNDARY = /^(td|th|tr|li|fieldset|form|section|table|tbody|body|article|main|html)$/;
const HEADING = 'h1, h2, h3, h4, h5, h6, legend, caption';

/** Every label of a control, the nearest and most certain first. */
export function labelsOf(control: Control, layout: Layout): Label[] {
  const found: Label[] = [];
  const add = (place: LabelPlace, text: string | null | undefined) => {
    const tidied = tidy(text ?? '');
    if (WORDS.test(tidied) && !found.some(l => l.text === tidied)) found.push({ place, text: tidied });
  };
  const { element, host, members } = control;
  const group = members.length > 0;

  add('label', byIds(element, 'aria-labelledby'));
  if (group) add('label', byIds(host, 'aria-labelledby'));
  const label = group ? null : layout.labels.get(element);
  if (label) add('label', textBeside(label, layout));
  if (!group) add('aria', element.getAttribute('aria-label'));
  add('aria', host === element ? null : host.getAttribute('aria-label'));
  add('widget', widgetLabel(control, layout));
  add('widget', ownLegend(host, layout));
  add('cell_left', cellLeft(host, layout));
  add('preceding', preceding(host, layout));
  add('neighbour', neighbour(host, layout));
  add('cell_above', cellAbove(host, layout));
  if (!group)
    add(
      'placeholder',
      element.getAttribute('placeholder') ?? element.querySelector('input')?.getAttribute('placeholder'),
    );
  add('title', element.getAttribute('title') ?? host.getAttribute('title'));
  return found;
}

function byIds(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map(id => root.getElementById?.(id)?.textContent ?? '').join(' ');
}

function widgetLabel(control: Control, layout: Layout): string {
  for (const [wrapper, selector] of WIDGET_LABELS) {
    const box = control.host.closest(wrapper);
    if (!box) continue;
    // A group that wraps several controls names none of them.
    if ((layout.heldBy.get(box) ?? 0) > 1 && !box.matches('.ant-form-item, .sd-question')) continue;
    const label = box.querySelector(selector);
    if (label && !control.members.some(m => label.contains(m) || layout.labels.get(m) === label))
      return textBeside(label, layout);
  }
  return '';
}

/** The legend of a fieldset that holds nothing else. */
function ownLegend(host: Element, layout: Layout): string {
  const fieldset = host.closest('fieldset');
  if (!fieldset || (layout.heldBy.get(fieldset) ?? 0) > 1) return '';
  return clean(fieldset.querySelector(':scope > legend')?.textContent ?? '');
}

/** The nearest cell to the left that says something and holds no control. */
function cellLeft(host: Element, layout: Layout): string {
  const cell = host.closest('td, th, dd');
  for (let left = cell?.previousElementSibling; left; left = left.previousElementSibling) {
    if (layout.holders.has(left)) return '';
    const text = clean(left.textContent ?? '');
    if (WORDS.test(text)) return text;
  }
  return '';
}

/** The header cell on top of the column. */
function cellAbove(host: Element, layout: Layout): string {
  const cell = host.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table');
  if (!cell || !table) return '';
  const column = columnOf(cell);
  for (const row of [...table.rows]) {
    if (row === cell.parentElement) return '';
    if (layout.holders.has(row) && ![...row.cells].every(c => !layout.holders.has(c))) continue;
    if (row.cells.length < 2) continue;
    const header = [...row.cells].find(c => column >= columnOf(c) && column < columnOf(c) + c.colSpan);
    const text = clean(header?.textContent ?? '');
    if (header && WORDS.test(text) && (header.localName === 'th' || row.parentElement?.localName === 'thead'))
      return text;
  }
  return antHeader(cell, table);
}

const columnOf = (cell: HTMLTableCellElement): number => {
  let at = 0;
  for (let left = cell.previousElementSibling; left; left = left.previousElementSibling)
    at += (left as HTMLTableCellElement).colSpan || 1;
  return at;
};

/** Tables with a fixed head keep it in a table of its own. */
function antHeader(cell: HTMLTableCellElement, table: Element): string {
  const head = table.closest('.ant-table, .el-table')?.querySelector('thead tr');
  return clean(head?.children[cell.cellIndex]?.textContent ?? '');
}

/** Text before the control in the same paragraph, cell or block, back to the control before it. */
export function preceding(host: Element, layout: Layout): string {
  let node: Element = host;
  for (let climb = 0; climb < 5; climb++) {
    let text = '';
    for (let before: ChildNode | null = node.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element) {
        if (layout.holders.has(before) || (before.matches('br, hr') && WORDS.test(text)))
          return WORDS.test(text) ? text : '';
        if (before.matches(HEADING)) return WORDS.test(text) ? text : '';
        if (/^(script|style)$/.test(before.localName)) continue;
      }
      text = `${before.textContent ?? ''} ${text}`;
    }
    if (WORDS.test(text)) return lastPart(text);
    const parent = parentOf(node);
    if (!parent || BOUNDARY.test(parent.localName)) return '';
    node = parent;
  }
  return '';
}

/** Of a long run of text only its last sentence can be a label. */
const lastPart = (text: string): string => {
  const s = clean(text);
  return s.length <= 160 ? s : (s.split(/(?<=[.;])\s/).at(-1) ?? s);
};

/** The column before, in a grid that is no table. */
function neighbour(host: Element, layout: Layout): string {
  let node: Element | null = host;
  for (let climb = 0; node && climb < 6; climb++, node = parentOf(node)) {
    if (BOUNDARY.test(node.localName)) return '';
    const before = node.previousElementSibling;
    if (!before) continue;
    if (layout.holders.has(before) || before.matches(HEADING)) return '';
    const text = clean(before.textContent ?? '');
    return WORDS.test(text) && text.length <= 160 ? text : '';
  }
  return '';
}
