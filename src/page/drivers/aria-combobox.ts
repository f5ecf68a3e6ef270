import type { Control } from '../controls/control.ts';
import { key, press } from './events.ts';
import { listDriver } from './list-widget.ts';

/** The list that the control names, wherever the page keeps it. */
function listbox(c: Control): Element | null {
  const id = c.element.getAttribute('aria-controls') ?? c.element.getAttribute('aria-owns');
  const list = id ? (c.element.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
  return list && list.getClientRects().length > 0 ? list : null;
}

/** Any other combobox, by the ARIA pattern that it promises to keep. */
export const ariaCombobox = listDriver({
  id: 'aria-combobox',
  claim(element) {
    if (element.getAttribute('role') !== 'combobox') return null;
    // A box with suggestions takes free text: that is the text driver's.
    if (
      element instanceof HTMLInputElement &&
      !element.readOnly &&
      element.getAttribute('aria-autocomplete') !== 'none'
    )
      return null;
    return { host: element as HTMLElement, kind: 'combobox' };
  },
  disabled: c => c.element.matches(':disabled, [aria-disabled=true]'),
  shown: c => (c.element instanceof HTMLInputElement ? c.element.value : c.element.textContent),
  open: c => press(c.element),
  isOpen: c => listbox(c) !== null,
  options: c => [...(listbox(c)?.querySelectorAll('[role=option]:not([aria-disabled=true])') ?? [])],
  close: c => key(c.element, 'keydown', 'Escape', 27),
  clearable: false,
});
