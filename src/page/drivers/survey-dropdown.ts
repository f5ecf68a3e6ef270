import type { Control } from '../controls/control.ts';
import { key, press } from './events.ts';
import { listDriver } from './list-widget.ts';

const combobox = (c: Control) => c.host.querySelector<HTMLElement>('[role=combobox]') ?? c.host;

/** The list that the combobox names, else the one popup that is open and visible. */
function listOf(c: Control): Element | null {
  const doc = c.host.ownerDocument;
  const id =
    combobox(c).getAttribute('aria-controls') ??
    c.host.querySelector('[aria-controls]')?.getAttribute('aria-controls');
  const named = id ? doc.getElementById(id) : null;
  if (named) return named.getClientRects().length > 0 ? named : null;
  return (
    [...doc.querySelectorAll('.sv-popup .sv-list, .sv-popup .sv-list__container')].find(
      l => l.getClientRects().length > 0,
    ) ?? null
  );
}

/** SurveyJS drop-down; its input is marked read-only by design. */
export const surveyDropdown = listDriver({
  id: 'survey-dropdown',
  within: '.sd-dropdown',
  claim(element) {
    const host = element.closest<HTMLElement>('.sd-dropdown');
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c =>
    c.host.matches('.sd-input--disabled, .sd-input--readonly, [aria-disabled=true]') ||
    c.host.closest('.sd-question--readonly, .sd-question--disabled') !== null,
  shown: c => {
    const value = c.host.querySelector('.sd-dropdown__value');
    const inner =
      value?.querySelector('.sv-string-viewer')?.textContent ??
      c.host.querySelector('.sv-string-viewer')?.textContent;
    const field = c.host.querySelector<HTMLInputElement>('input');
    return inner || field?.value || '';
  },
  open: c => press(c.host),
  isOpen: c => listOf(c) !== null,
  options: c =>
    [...(listOf(c)?.querySelectorAll('.sv-list__item') ?? [])].filter(o => o.getClientRects().length > 0),
  take: option => press(option.querySelector('.sv-list__item-body') ?? option),
  close: c => key(combobox(c), 'keydown', 'Escape', 27),
  clear: c =>
    c.host.querySelector('.sd-editor-clean-button button') ??
    c.host.parentElement?.querySelector('button.sd-dropdown_clean-button, .sd-dropdown_clean-button') ??
    null,
  clearable: true,
});
