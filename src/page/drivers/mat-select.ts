import { isPrompt } from '../../core/fields/pick-option.ts';
import type { Driver } from '../controls/control.ts';
import { closeOverlay, overlayOptions } from './cdk-overlay.ts';
import { textOf } from './choose.ts';
import { press } from './events.ts';
import { lendFocus } from './lend-focus.ts';
import { type ListWidget, listDriver } from './list-widget.ts';

const widget: ListWidget = {
  id: 'mat-select',
  within: 'mat-select',
  claim(element) {
    const host = element.closest<HTMLElement>('mat-select');
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c => c.host.matches('.mat-select-disabled, .mat-mdc-select-disabled, [aria-disabled=true]'),
  shown: c => c.host.querySelector('.mat-select-value-text, .mat-mdc-select-value-text')?.textContent,
  open: c => press(c.host.querySelector('.mat-select-trigger, .mat-mdc-select-trigger') ?? c.host),
  isOpen: c => c.host.getAttribute('aria-expanded') === 'true' && overlayOptions(c).length > 0,
  options: overlayOptions,
  close: closeOverlay,
  clearable: false,
};
const list = listDriver(widget);

/**
 * Angular Material select, legacy and MDC: the trigger opens a panel in the overlay container. Whether it can be
 * emptied is written nowhere before it is open: an entry like "-- Chọn --" does it, and is tried.
 */
export const matSelect: Driver = {
  ...list,
  write: (c, intent, env) => lendFocus(c, () => list.write(c, intent, env)),
  restore: (c, before, env) =>
    lendFocus(c, async () => {
      if (!before.empty) return list.restore(c, before, env);
      if (!widget.isOpen(c)) widget.open(c);
      if (!(await env.until(() => widget.isOpen(c), 1500))) return false;
      const blank = overlayOptions(c).find(option => textOf(option) === '' || isPrompt(textOf(option)));
      if (blank) press(blank);
      const closed = blank !== undefined && (await env.until(() => !widget.isOpen(c), 500));
      if (!closed) closeOverlay(c);
      return blank !== undefined;
    }),
};
