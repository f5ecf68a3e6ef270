import type { Control, Driver } from '../controls/control.ts';
import { overlayOptions } from './cdk-overlay.ts';
import { takeOption } from './choose.ts';
import { type Box, change, focusOn, key, leave, press, type } from './events.ts';
import { boxReading } from './reading.ts';

const HOST = '.mat-autocomplete-trigger, .mat-mdc-autocomplete-trigger, [matautocomplete]';
/** The whole list stands there as soon as the box has the focus, or not at all. */
const LIST_MS = 300;
/** What a portal's server finds for a typed text. */
const FOUND_MS = 2500;

const box = (c: Control) => c.element as Box;

/** A box with suggestions: what is typed counts only once an option was picked. */
export const matAutocomplete: Driver = {
  id: 'mat-autocomplete',
  within: HOST,
  claim(element) {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return null;
    return element.matches(HOST) ? { host: element, kind: 'combobox' } : null;
  },
  readOnly: c => box(c).readOnly,
  disabled: c => box(c).disabled,
  read: c => boxReading(box(c).value, box(c).placeholder),
  options: () => [],
  async write(c, intent, env) {
    const element = box(c);
    const list = () => overlayOptions(c);
    focusOn(element);
    // The whole list first: what is typed filters by a text that the portal may spell another way.
    if (element.value !== '') type(element, '');
    let result = await takeOption(intent, list, press, env, LIST_MS);
    if (!result.ok && result.refusal === 'no_option') {
      type(element, intent.value);
      result = await takeOption(intent, list, press, env, FOUND_MS);
      if (!result.ok) type(element, '');
    }
    end(element);
    return result;
  },
  async restore(c, before, env) {
    if (!before.empty) return (await matAutocomplete.write(c, { path: '', value: before.text }, env)).ok;
    focusOn(box(c));
    type(box(c), '');
    end(box(c));
    return true;
  },
  undoable: () => true,
};

/** Leaves the box; its list, which stays as long as nothing was picked, is closed first. */
function end(element: Box): void {
  if (element.getAttribute('aria-expanded') === 'true') key(element, 'keydown', 'Escape', 27);
  change(element);
  leave(element);
}
