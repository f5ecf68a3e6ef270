import { textFor } from '../../core/fields/for-control.ts';
import type { Control, Driver } from '../controls/control.ts';
import { type Box, setText } from './events.ts';
import { boxReading } from './reading.ts';

const TEXT_TYPES = new Set(['text', 'tel', 'email', 'url', 'number', 'date', 'datetime-local', 'month', '']);

const box = (c: Control) => c.element as Box;
const isDate = (c: Control) => c.kind === 'date';

/**
 * Plain boxes, and everything that is one inside: React, Angular and Vue inputs, antd Input and DatePicker, masks,
 * bootstrap-datepicker (which forgets a date without a key event), flatpickr's visible box.
 */
export const text: Driver = {
  id: 'text',
  claim(element) {
    if (element instanceof HTMLTextAreaElement) return { host: element, kind: 'multiline' };
    if (!(element instanceof HTMLInputElement) || !TEXT_TYPES.has(element.type)) return null;
    const picker = element.closest<HTMLElement>('.ant-picker');
    const number = element.closest<HTMLElement>('.ant-input-number');
    const kind = element.type === 'date' || picker ? 'date' : element.type === 'number' || number ? 'number' : 'text';
    return { host: picker ?? number ?? element, kind };
  },
  // A calendar's box may be read-only by design; then its picker is the only way, and that is not ours yet.
  readOnly: c => box(c).readOnly,
  disabled: c => box(c).disabled || box(c).matches('fieldset[disabled] *'),
  read: c => boxReading(box(c).value, box(c).placeholder),
  options: () => [],
  async write(c, { path, value }) {
    const element = box(c);
    const wanted = textFor(path, value, {
      placeholder: element.placeholder,
      title: element.title,
      inputType: element.type,
      maxLength: element.maxLength > 0 ? element.maxLength : null,
    });
    if (wanted === null) return { ok: false, refusal: 'bad_value' };
    if (element.maxLength > 0 && wanted.length > element.maxLength) return { ok: false, refusal: 'too_long' };
    setText(element, wanted, { enter: isDate(c) && element.type !== 'date' });
    return { ok: true };
  },
  async restore(c, before) {
    setText(box(c), before.text, { enter: isDate(c) && box(c).type !== 'date' });
    return true;
  },
  undoable: () => true,
};
