import type { Control, Driver } from '../controls/control.ts';
import { focusOn, key, leave, press } from './events.ts';
import { listDriver } from './list-widget.ts';

const FACE = '.ts-wrapper, .selectize-control';
const search = (c: Control) => c.host.querySelector('input');
const input = (c: Control) => search(c) ?? c.host;
/** Selectize keeps its list beside the control or in the body; Tom Select names it. */
const panel = (c: Control): Element | null => {
  const id = c.host.querySelector('[aria-controls]')?.getAttribute('aria-controls');
  const named = id ? c.host.ownerDocument.getElementById(id)?.closest('.ts-dropdown') : null;
  const own = named ?? c.host.querySelector('.ts-dropdown, .selectize-dropdown');
  return own && own.getClientRects().length > 0 ? own : null;
};

const list = listDriver({
  id: 'tom-select',
  within: '.tomselected, .selectized',
  claim(element) {
    const list = element instanceof HTMLSelectElement ? element : null;
    const host = list?.matches('.tomselected, .selectized') ? list.nextElementSibling : null;
    return host instanceof HTMLElement && host.matches(FACE)
      ? { host, element: list!, kind: 'combobox' }
      : null;
  },
  disabled: c => c.host.matches('.disabled') || c.host.querySelector('.disabled') !== null,
  shown: c => c.host.querySelector('.item')?.textContent,
  open: c => press(c.host.querySelector('.ts-control, .selectize-input') ?? c.host),
  isOpen: c => panel(c) !== null,
  options: c => [...(panel(c)?.querySelectorAll('.option, [data-selectable]') ?? [])],
  search,
  close: c => key(input(c), 'keydown', 'Escape', 27),
  clear: c => c.host.querySelector('.clear-button'),
  clearable: false,
});

/** Tom Select and Selectize: writing the list that they hide does nothing. */
export const tomSelect: Driver = {
  ...list,
  async restore(c, before, env) {
    if ((await list.restore(c, before, env)) || !before.empty) return list.read(c).empty === before.empty;
    // Without a button for it, Backspace takes out what was chosen, unless the portal forbids that.
    focusOn(input(c));
    key(input(c), 'keydown', 'Backspace', 8);
    key(input(c), 'keydown', 'Escape', 27);
    leave(input(c));
    return env.until(() => list.read(c).empty, 300);
  },
};
