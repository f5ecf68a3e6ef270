import { textFor } from '../../core/fields/for-control.ts';
import type { Control, Driver } from '../controls/control.ts';
import { type Box, key, press, setText } from './events.ts';
import { boxReading } from './reading.ts';

const TEXT_TYPES = new Set([
  'text',
  'tel',
  'email',
  'url',
  'number',
  'date',
  'datetime-local',
  'month',
  'time',
  '',
]);
/** Buttons by which pickers are emptied that do not take an empty box for an answer. */
const CLEAR = '.ant-picker-clear, .el-input__clear, .el-date-editor .clear-icon, .p-datepicker-clear-icon';

const box = (c: Control) => c.element as Box;
const isDate = (c: Control) => c.kind === 'date';

/**
 * Plain boxes, and everything that is one inside: React, Angular and Vue inputs, antd Input, masks,
 * bootstrap-datepicker (which forgets a date without a key event), flatpickr's visible box where typing is allowed.
 */
export const text: Driver = {
  id: 'text',
  claim(element) {
    if (element instanceof HTMLTextAreaElement)
      return { host: element.closest<HTMLElement>('.v-field') ?? element, element, kind: 'multiline' };
    if (!(element instanceof HTMLInputElement) || !TEXT_TYPES.has(element.type)) return null;
    const number = element.closest<HTMLElement>('.ant-input-number');
    const kind = element.type === 'date' ? 'date' : element.type === 'number' || number ? 'number' : 'text';
    // Vuetify 3 draws the box itself transparent until it is used.
    return { host: number ?? element.closest<HTMLElement>('.v-field') ?? element, element, kind };
  },
  // Portals make the box of a calendar read-only so that nobody types: it follows `change` all the same.
  readOnly: c =>
    box(c).readOnly &&
    !box(c).matches('.hasDatepicker, [data-provide=datepicker], [data-provide=datepicker] input'),
  disabled: c => box(c).disabled || box(c).matches('fieldset[disabled] *'),
  read: c => boxReading(box(c).value, box(c).placeholder),
  options: () => [],
  async write(c, { path, value }, env) {
    const element = box(c);
    const wanted = textFor(path, value, {
      placeholder: element.placeholder,
      title: element.title,
      inputType: element.type,
      maxLength: element.maxLength > 0 ? element.maxLength : null,
    });
    if (wanted === null || !fitsType(element, wanted)) return { ok: false, refusal: 'bad_value' };
    if (element.maxLength > 0 && wanted.length > element.maxLength) return { ok: false, refusal: 'too_long' };
    setText(element, wanted, { enter: isDate(c) && element.type !== 'date', realFocus: env.realFocus });
    closeCalendar(element);
    return { ok: true };
  },
  async restore(c, before, env) {
    const clear = before.empty ? c.host.querySelector(CLEAR) : null;
    if (clear) press(clear);
    if (clear && (await env.until(() => text.read(c).empty, 300))) return true;
    setText(box(c), before.text, { enter: isDate(c) && box(c).type !== 'date' });
    closeCalendar(box(c));
    return true;
  },
  undoable: () => true,
};

/** The browser empties a box of a kind that a value does not fit: found out on a box of our own, not the page's. */
function fitsType(element: Box, value: string): boolean {
  if (!(element instanceof HTMLInputElement) || element.type === 'text') return true;
  const probe = element.ownerDocument.createElement('input');
  probe.type = element.type;
  probe.value = value;
  return probe.value !== '' || value === '';
}

/** Calendars that open on focus and close on Tab or a press elsewhere, not on blur: theirs, and jQuery UI's. */
function closeCalendar(element: Box): void {
  const doc = element.ownerDocument;
  // Asked after every box: these two the browser keeps an index of.
  const open = [
    ...doc.getElementsByClassName('datepicker-dropdown'),
    doc.getElementById('ui-datepicker-div'),
  ];
  if (open.some(panel => panel && panel.getClientRects().length > 0)) key(element, 'keydown', 'Tab', 9);
}
