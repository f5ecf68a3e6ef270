import type { Control } from '../controls/control.ts';
import { press } from './events.ts';
import { listDriver } from './list-widget.ts';

const face = (c: Control) =>
  c.host.querySelector('.choices__inner') ?? c.host.querySelector('.form-control') ?? c.host;
const panel = (c: Control) => c.host.querySelector('.choices__list--dropdown, .choices__list[aria-expanded]');

/** Choices.js (Form.io): writing its hidden list does nothing; an option is taken on mousedown. */
export const choices = listDriver({
  id: 'choices',
  within: '.choices',
  claim(element) {
    const host = element.closest<HTMLElement>('.choices');
    const list = host?.querySelector('select');
    return host && list ? { host, element: list, kind: 'combobox' } : null;
  },
  disabled: c => c.host.classList.contains('is-disabled'),
  shown: c =>
    c.host
      .querySelector('.choices__list--single .choices__item:not(.choices__placeholder)')
      ?.textContent?.replace(/\s*Remove item\s*$/, ''),
  open: c => press(face(c)),
  isOpen: c => panel(c)?.matches('.is-active, [aria-expanded=true]') ?? false,
  options: c =>
    [...(panel(c)?.querySelectorAll('.choices__item--selectable, .choices__item--choice') ?? [])].filter(
      o => !o.classList.contains('choices__placeholder'),
    ),
  take: option => press(option),
  close: c => press(c.host.ownerDocument.body),
  clear: c => c.host.querySelector('.choices__list--single .choices__button'),
  clearable: false,
});
