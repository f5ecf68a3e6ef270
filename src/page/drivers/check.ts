import { sameText } from '../../core/fields/fold.ts';
import { pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver } from '../controls/control.ts';
import { labelOfMember } from '../controls/member-label.ts';
import { leave, press } from './events.ts';

/** Around native boxes that are drawn by somebody else, and so transparent or one pixel wide. */
const DRAWN =
  '.ant-checkbox, .el-checkbox, .el-switch, .v-selection-control, .v-input--selection-controls__input, .MuiCheckbox-root, .MuiSwitch-root, mat-checkbox, mat-slide-toggle, .custom-control, .form-switch, .p-checkbox, .p-inputswitch';

const box = (c: Control) => c.element as HTMLInputElement;
const native = (c: Control) => c.element instanceof HTMLInputElement;
const isOn = (c: Control) => (native(c) ? box(c).checked : c.element.getAttribute('aria-checked') === 'true');

/** Forms that take values when a control is left hear of it only then. */
function toggle(c: Control): void {
  if (native(c)) box(c).click();
  else press(c.element);
  leave(c.element);
}

/** The node that a person sees: the drawing, or the label of a box that shows nothing itself. */
function faceOf(input: HTMLInputElement): HTMLElement {
  const drawn = input.closest<HTMLElement>(DRAWN);
  if (drawn) return drawn;
  if (input.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return input;
  const next = input.nextElementSibling;
  return next instanceof HTMLLabelElement && next.htmlFor === input.id && input.id !== '' ? next : input;
}

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
    if (element instanceof HTMLInputElement)
      return element.type === 'checkbox'
        ? {
            host: faceOf(element),
            element,
            kind: element.getAttribute('role') === 'switch' ? 'switch' : 'check',
          }
        : null;
    return element.getAttribute('role') === 'switch'
      ? { host: element as HTMLElement, kind: 'switch' }
      : null;
  },
  readOnly: c => c.element.getAttribute('aria-readonly') === 'true',
  disabled: c => c.element.matches(':disabled, [aria-disabled=true]'),
  // An unticked box is empty, not an answer: nobody knows whether "no" was meant.
  read: c => ({ text: isOn(c) ? 'Có' : 'Không', empty: !isOn(c) }),
  options: () => [],
  async write(c, { path, value }) {
    const on = wantsOn(path, value, native(c) ? labelOfMember(box(c)) : '');
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
