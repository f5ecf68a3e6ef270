import type { Control } from '../controls/control.ts';
import { leave, press } from './events.ts';
import { listDriver } from './list-widget.ts';

const input = (c: Control) => c.element as HTMLInputElement;
const menus = (c: Control) =>
  [...c.host.ownerDocument.querySelectorAll('.v-menu__content, .v-autocomplete__content')].filter(
    m => m.getClientRects().length > 0,
  );

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
  isOpen: c => menus(c).length > 0,
  options: c => menus(c).flatMap(m => [...m.querySelectorAll('.v-list__tile, .v-list-item')]),
  close: c => {
    press(c.host.ownerDocument.body);
    leave(input(c));
  },
  clear: c => c.host.querySelector('.v-input__icon--clear .v-icon, .v-input__icon--clear i'),
  clearable: false,
});
