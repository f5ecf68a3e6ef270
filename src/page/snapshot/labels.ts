import { clean } from '../../core/fields/fold.ts';
import type { LabelPlace } from '../../core/match/page-snapshot.ts';
import type { Control } from '../controls/control.ts';
import { parentOf } from '../controls/shadow.ts';
import { cellAbove, cellLeft, gridLabels } from './cell-labels.ts';
import { MARKED } from './heading-marks.ts';
import type { Layout } from './layout.ts';
import { hasWords, textAfter, textBeside, tidy } from './text.ts';

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
/** Text beyond these belongs to another cell, row or block. */
const BOUNDARY = /^(td|th|tr|li|fieldset|form|section|table|tbody|body|article|main|html)$/;

/** Every label of a control, the nearest and most certain first. */
export function labelsOf(control: Control, layout: Layout): Label[] {
  const found: Label[] = [];
  const add = (place: LabelPlace, text: string | null | undefined) => {
    const tidied = tidy(text ?? '');
    if (hasWords(tidied) && !found.some(l => l.text === tidied)) found.push({ place, text: tidied });
  };
  const { element, host, members } = control;
  const group = members.length > 0;

  add('label', byIds(element, 'aria-labelledby'));
  if (group) add('label', byIds(host, 'aria-labelledby'));
  const label = labelFor(control, layout);
  if (label) add('label', textBeside(label, layout));
  const start = group ? optionOf(members[0]!) : host;
  if (!group) add('aria', element.getAttribute('aria-label'));
  add('aria', host === element ? null : host.getAttribute('aria-label'));
  add('widget', widgetLabel(control, layout));
  add('widget', ownGroup(host, layout));
  add('cell_left', cellLeft(start, layout));
  add('preceding', preceding(start, layout));
  add('neighbour', neighbour(host, layout));
  add('cell_above', cellAbove(start, layout));
  const grid = gridLabels(start, layout);
  add('cell_left', grid.left);
  add('cell_above', grid.above);
  if (found.every(l => l.place === 'preceding')) add('near', following(start, layout));
  if (!group) add('placeholder', placeholderOf(control));
  add('title', element.getAttribute('title') ?? host.getAttribute('title'));
  return found;
}

/** Words that stand in an empty control: also of a list, whose first entry often says what to choose. */
function placeholderOf({ element, host }: Control): string {
  const own = element.getAttribute('placeholder') ?? host.querySelector('input')?.getAttribute('placeholder');
  if (own) return own;
  if (element instanceof HTMLSelectElement) {
    const first = element.options[0];
    const says =
      first && (first.value === '' || element.options.length === 1 || /^\W*chọn\s/i.test(first.text));
    return says ? first.text : '';
  }
  return host === element ? '' : (host.querySelector('[class*=placeholder i]')?.textContent ?? '');
}

/** A list of Material names its own value beside its label: that is no part of the label. */
function byIds(element: Element, attribute: string): string {
  const named = element.getAttribute(attribute);
  if (!named) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const nodes = named.split(/\s+/).map(id => root.getElementById?.(id));
  return nodes
    .map(node => (node && node !== element && element.contains(node) ? '' : (node?.textContent ?? '')))
    .join(' ');
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

/** The name of a fieldset or group that holds nothing else. */
function ownGroup(host: Element, layout: Layout): string {
  const box = host.closest('fieldset, [role=group], [role=radiogroup]');
  if (!box || (layout.heldBy.get(box) ?? 0) > 1) return '';
  return (
    box.querySelector(':scope > legend')?.textContent ??
    box.getAttribute('aria-label') ??
    byIds(box, 'aria-labelledby')
  );
}

/** The label of a box; of a group one that is for its first member without being the name of that option. */
function labelFor({ element, host, members }: Control, layout: Layout): HTMLLabelElement | undefined {
  const label = layout.labels.get(element) ?? labelOfInner(host, layout);
  if (members.length === 0) return label;
  const option = members[0]!.closest('label');
  return label && option && label !== option ? label : undefined;
}

/** Tom Select moves the label of the list that it hides to the search box of its own face. */
const labelOfInner = (host: Element, layout: Layout): HTMLLabelElement | undefined => {
  const inner = host.matches('.ts-wrapper, .selectize-control') ? host.querySelector('input') : null;
  return inner ? layout.labels.get(inner) : undefined;
};

/** The first option with its own words: what stands before it names the group. */
const optionOf = (member: Element): Element =>
  member.closest('label, mat-radio-button, .ant-radio-wrapper, .el-radio, .v-radio') ?? member;

/** Text before the control in the same paragraph, cell or block, back to the control before it. */
export function preceding(host: Element, layout: Layout): string {
  let node: Element = host;
  for (let climb = 0; climb < 5; climb++) {
    let text = '';
    for (let before: ChildNode | null = node.previousSibling; before; before = before.previousSibling) {
      // Angular marks its places by comments.
      if (before.nodeType === Node.COMMENT_NODE) continue;
      if (before instanceof Element) {
        if (layout.holders.has(before) || (before.matches('br, hr') && hasWords(text)))
          return hasWords(text) ? text : '';
        if (before.matches(MARKED)) return hasWords(text) ? text : '';
        if (/^(script|style)$/.test(before.localName)) continue;
      }
      text = `${before.textContent ?? ''} ${text}`;
    }
    if (hasWords(text)) return lastPart(text);
    const parent = parentOf(node);
    if (!parent || BOUNDARY.test(parent.localName)) return '';
    node = parent;
  }
  return '';
}

/** Words behind a control in the wrapper that holds nothing else: captions below a box, labels that float. */
function following(host: Element, layout: Layout): string {
  for (let box = parentOf(host); box && layout.heldBy.get(box) === 1; box = parentOf(box)) {
    const text = textAfter(box, host);
    if (hasWords(text)) return text.length <= 80 ? text : '';
    if (BOUNDARY.test(box.localName)) return '';
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
    if (layout.holders.has(before) || before.matches(MARKED)) return '';
    const text = clean(before.textContent ?? '');
    return hasWords(text) && text.length <= 160 ? text : '';
  }
  return '';
}
