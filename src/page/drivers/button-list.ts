import type { Control } from '../controls/control.ts';
import { press } from './events.ts';
import { listDriver } from './list-widget.ts';

const BUTTON = 'button[aria-haspopup=listbox], [role=button][aria-haspopup=listbox]';
const LIST = '[role=listbox]';

/** The list that the button names, else the one beside it, else the only one that is shown. */
function listOf(c: Control): Element | null {
  const root = c.element.getRootNode() as Document | ShadowRoot;
  const id = c.element.getAttribute('aria-controls') ?? c.element.getAttribute('aria-owns');
  const named = id ? root.getElementById(id) : null;
  const beside = c.element.parentElement?.querySelector(LIST) ?? null;
  const shown = [...root.querySelectorAll(LIST)].filter(l => l.checkVisibility());
  return named ?? beside ?? (shown.length === 1 ? shown[0]! : null);
}

/** A button that shows what is chosen and opens a list box: the older of the two ARIA patterns for a list. */
export const buttonList = listDriver({
  id: 'button-list',
  claim(element) {
    return element.matches(BUTTON) && element.getAttribute('role') !== 'combobox'
      ? { host: element as HTMLElement, kind: 'combobox' }
      : null;
  },
  disabled: c => c.element.matches(':disabled, [aria-disabled=true]'),
  shown: c => c.element.textContent,
  open: c => press(c.element),
  isOpen: c => listOf(c)?.checkVisibility() ?? false,
  options: c => [...(listOf(c)?.querySelectorAll('[role=option]') ?? [])],
  close: c => press(c.element),
  clearable: false,
});
