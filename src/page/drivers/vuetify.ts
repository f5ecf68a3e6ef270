import type { Control } from '../controls/control.ts';
import { key, leave, press } from './events.ts';
import { listDriver } from './list-widget.ts';

const input = (c: Control) => c.element as HTMLInputElement;
/** Lists of all that were ever opened stay in the document; only the active one is this control's. */
const menu = (c: Control): Element | null =>
  c.host.matches('.v-select--is-menu-active')
    ? ([...c.host.ownerDocument.querySelectorAll('.v-menu__content.menuable__content__active')].find(
        m => m.getClientRects().length > 0 && m.querySelector('.v-select-list, .v-list'),
      ) ?? null)
    : null;

/** Vuetify 1 and 2 select and autocomplete. */
export const vuetifySelect = listDriver({
  id: 'vuetify-select',
  within: '.v-select, .v-autocomplete',
  claim(element) {
    const host = element.closest<HTMLElement>('.v-select, .v-autocomplete');
    // Vuetify 3 keeps to the ARIA pattern instead.
    if (host?.querySelector('.v-field')) return null;
    const own = host?.querySelector<HTMLInputElement>(
      '.v-select__slot input, .v-select__selections input, input',
    );
    return host && own ? { host, element: own, kind: 'combobox' } : null;
  },
  disabled: c => c.host.classList.contains('v-input--is-disabled'),
  shown: c => c.host.querySelector('.v-select__selection')?.textContent ?? input(c).value,
  open: c => press(c.host.querySelector('.v-input__slot') ?? c.host),
  isOpen: c => menu(c) !== null,
  options: c => [...(menu(c)?.querySelectorAll('.v-list__tile, .v-list-item') ?? [])],
  scrolled: menu,
  // It closes for a trusted press beside it only, but for any key.
  close: c => {
    key(input(c), 'keydown', 'Escape', 27);
    leave(input(c));
  },
  clear: c => c.host.querySelector('.v-input__icon--clear .v-icon, .v-input__icon--clear i'),
  clearable: false,
});
