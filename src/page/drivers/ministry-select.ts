import { press } from './events.ts';
import { listDriver } from './list-widget.ts';

const OPTIONS = '.input-field-select-options, [class*=select-options]';

/** The ministry's `[id^=custom-select-]`: its options are in the document only while it is open, and may come late. */
export const ministrySelect = listDriver({
  id: 'ministry-select',
  within: '[id^="custom-select-"]',
  claim(element) {
    const host = element.closest<HTMLElement>('[id^="custom-select-"]');
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c =>
    c.host.matches('[disabled], .disabled') ||
    c.host.querySelector('.input-field-select[disabled], .input-field-select.disabled') !== null,
  shown: c => c.host.querySelector('.input-field-select')?.textContent,
  open: c => press(c.host.querySelector('.input-field-select') ?? c.host),
  isOpen: c => {
    const list = c.host.querySelector(OPTIONS);
    if (!list) return false;
    // A list that was opened before its entries came stays empty: it has to be opened anew.
    if (list.querySelector('[data-value], li, div:not(.empty)')) return true;
    press(c.host.querySelector('.input-field-select') ?? c.host);
    press(c.host.querySelector('.input-field-select') ?? c.host);
    return c.host.querySelector(`${OPTIONS} [data-value]`) !== null;
  },
  options: c => {
    const list = c.host.querySelector(OPTIONS);
    return list ? [...list.children].filter(o => !o.classList.contains('empty')) : [];
  },
  close: c => press(c.host.querySelector('.input-field-select') ?? c.host),
  clearable: false,
});
