import { sameText } from '../../core/fields/fold.ts';
import { pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver } from '../controls/control.ts';
import { labelOfMember } from '../controls/member-label.ts';
import { press } from './events.ts';

const box = (c: Control) => c.element as HTMLInputElement;
const isSwitch = (c: Control) => c.element.getAttribute('role') === 'switch';
const isOn = (c: Control) =>
  isSwitch(c) ? c.element.getAttribute('aria-checked') === 'true' : box(c).checked;
const toggle = (c: Control) => (isSwitch(c) ? press(c.element) : box(c).click());

/** Whether a yes / no value, or a value that names the box by its label, wants it ticked; null where neither. */
export function wantsOn(path: string, value: string, label: string): boolean | null {
  const yesNo = pickOption(path, value, ['Có', 'Không']);
  if (yesNo.kind === 'one') return yesNo.index === 0;
  return label !== '' && sameText(label, value) ? true : null;
}

/** Check boxes and switches. */
export const check: Driver = {
  id: 'check',
  claim(element) {
    if (element.getAttribute('role') === 'switch') return { host: element as HTMLElement, kind: 'switch' };
    if (!(element instanceof HTMLInputElement) || element.type !== 'checkbox') return null;
    return { host: element, kind: 'check' };
  },
  readOnly: c => c.element.getAttribute('aria-readonly') === 'true',
  disabled: c => (isSwitch(c) ? (c.element as HTMLButtonElement).disabled : box(c).disabled),
  // An unticked box is empty, not an answer: nobody knows whether "no" was meant.
  read: c => ({ text: isOn(c) ? 'Có' : 'Không', empty: !isOn(c) }),
  options: () => [],
  async write(c, { path, value }) {
    const on = wantsOn(path, value, isSwitch(c) ? '' : labelOfMember(box(c)));
    if (on === null) return { ok: false, refusal: 'no_option' };
    if (isOn(c) !== on) toggle(c);
    return { ok: true };
  },
  async restore(c, before) {
    if (isOn(c) !== (before.text === 'Có')) toggle(c);
    return true;
  },
  undoable: () => true,
};
