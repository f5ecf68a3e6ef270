import { textFor } from '../../core/fields/for-control.ts';
import type { Control, Driver } from '../controls/control.ts';
import { takeOption } from './choose.ts';
import { type Box, change, focusOn, key, leave, press, type } from './events.ts';
import { listDriver } from './list-widget.ts';
import { boxReading } from './reading.ts';

const overlay = (c: Control, selector: string) => [
  ...c.host.ownerDocument.querySelectorAll(`.cdk-overlay-container ${selector}`),
];

/** Angular Material select, legacy and MDC: the trigger opens a panel in the overlay container. */
export const matSelect = listDriver({
  id: 'mat-select',
  within: 'mat-select',
  claim(element) {
    const host = element.closest<HTMLElement>('mat-select');
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c => c.host.matches('.mat-select-disabled, .mat-mdc-select-disabled, [aria-disabled=true]'),
  shown: c => c.host.querySelector('.mat-select-value-text, .mat-mdc-select-value-text')?.textContent,
  open: c => press(c.host.querySelector('.mat-select-trigger, .mat-mdc-select-trigger') ?? c.host),
  isOpen: c => overlay(c, 'mat-option').length > 0,
  options: c => overlay(c, 'mat-option'),
  close: c => {
    for (const backdrop of overlay(c, '.cdk-overlay-backdrop')) press(backdrop);
  },
  clearable: false,
});

const SUGGESTING = '.mat-autocomplete-trigger, .mat-mdc-autocomplete-trigger, [matautocomplete]';

/** A box with suggestions: what is typed counts only once an option was picked. */
export const matAutocomplete: Driver = {
  id: 'mat-autocomplete',
  within: SUGGESTING,
  claim(element) {
    if (!(element instanceof HTMLInputElement)) return null;
    return element.matches(SUGGESTING) ? { host: element, kind: 'combobox' } : null;
  },
  readOnly: c => (c.element as Box).readOnly,
  disabled: c => (c.element as Box).disabled,
  read: c => boxReading((c.element as Box).value, (c.element as Box).placeholder),
  options: () => [],
  async write(c, intent, env) {
    const element = c.element as Box;
    const wanted = textFor(intent.path, intent.value, {
      placeholder: '',
      title: '',
      inputType: 'text',
      maxLength: null,
    });
    focusOn(element);
    // The whole list first: what is typed filters by a text that the portal may spell another way.
    type(element, '');
    const options = () => overlay(c, 'mat-option');
    let result = await takeOption(intent, options, option => press(option), env);
    if (!result.ok && result.refusal === 'no_option') {
      type(element, wanted ?? intent.value);
      result = await takeOption(intent, options, option => press(option), env, 1500);
      if (!result.ok) type(element, '');
    }
    change(element);
    leave(element);
    if (!result.ok) key(element, 'keydown', 'Escape', 27);
    return result;
  },
  async restore(c, before, env) {
    if (!before.empty) return (await matAutocomplete.write(c, { path: '', value: before.text }, env)).ok;
    const element = c.element as Box;
    focusOn(element);
    type(element, '');
    key(element, 'keydown', 'Escape', 27);
    change(element);
    leave(element);
    return true;
  },
  undoable: () => true,
};

/** ng-select: mousedown opens, a click takes. */
export const ngSelect = listDriver({
  id: 'ng-select',
  within: 'ng-select',
  claim(element) {
    const host = element.closest<HTMLElement>('ng-select');
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c => c.host.classList.contains('ng-select-disabled'),
  shown: c =>
    c.host.querySelector('.ng-value .ng-value-label')?.textContent ??
    c.host.querySelector('.ng-value')?.textContent,
  open: c => press(c.host.querySelector('.ng-select-container') ?? c.host, { click: false }),
  isOpen: c => panelOf(c) !== null,
  options: c => [...(panelOf(c)?.querySelectorAll('.ng-option:not(.ng-option-disabled)') ?? [])],
  close: c => key(c.host.querySelector('input') ?? c.host, 'keydown', 'Escape', 27),
  clear: c => c.host.querySelector('.ng-clear-wrapper'),
  clearable: true,
});

function panelOf(c: Control): Element | null {
  return (
    c.host.querySelector('ng-dropdown-panel') ??
    c.host.ownerDocument.querySelector('body > ng-dropdown-panel')
  );
}
