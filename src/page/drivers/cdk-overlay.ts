import type { Control } from '../controls/control.ts';
import { press } from './events.ts';

/** Angular's libraries open their lists and calendars in one container at the end of the document. */
export const inOverlay = (c: Control, selector: string): Element[] => [
  ...c.element.ownerDocument.querySelectorAll(`.cdk-overlay-container ${selector}`),
];

const USABLE = 'mat-option:not([aria-disabled=true], .mat-option-disabled, .mdc-list-item--disabled)';

/** Options of the list that the control names, else of the one that is open. A search box may stand in the list. */
export function overlayOptions(c: Control): Element[] {
  const id = c.element.getAttribute('aria-controls') ?? c.element.getAttribute('aria-owns');
  const panel = id ? c.element.ownerDocument.getElementById(id) : null;
  const options = panel ? [...panel.querySelectorAll(USABLE)] : inOverlay(c, USABLE);
  return options.filter(option => option.querySelector('input:not([type=checkbox])') === null);
}

/** A press beside the list closes it. */
export function closeOverlay(c: Control): void {
  for (const backdrop of inOverlay(c, '.cdk-overlay-backdrop')) press(backdrop);
}
