import type { Control, Driver, DriverEnv, Intent, WriteResult } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption } from './choose.ts';
import { type Box, key, press, type } from './events.ts';
import { lendFocus } from './lend-focus.ts';
import { type ListWidget, listDriver } from './list-widget.ts';
import { scrollThrough } from './scroll-through.ts';

const search = (c: Control) => c.host.querySelector<Box>('.ng-input input');

/** The list that the widget names, wherever the portal put it. */
function panelOf(c: Control): Element | null {
  const named = search(c)?.getAttribute('aria-controls') ?? search(c)?.getAttribute('aria-owns');
  const own = c.host.querySelector('ng-dropdown-panel');
  const doc = c.host.ownerDocument;
  return own ?? (named ? doc.getElementById(named) : null) ?? doc.querySelector('body > ng-dropdown-panel');
}

const widget: ListWidget = {
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
  isOpen: c => c.host.classList.contains('ng-select-opened') && panelOf(c) !== null,
  options: c => [...(panelOf(c)?.querySelectorAll('.ng-option:not(.ng-option-disabled)') ?? [])],
  close: c => key(search(c) ?? c.host, 'keydown', 'Escape', 27),
  clear: c => c.host.querySelector('.ng-clear-wrapper'),
  clearable: true,
};
const list = listDriver(widget);

/** ng-select: mousedown opens, a click takes. */
export const ngSelect: Driver = {
  ...list,
  write: (c, intent, env) => lendFocus(c, () => write(c, intent, env)),
  restore: (c, before, env) =>
    lendFocus(c, async () => {
      if (!before.empty) return (await write(c, { path: '', value: before.text }, env)).ok;
      const done = await list.restore(c, before, env);
      // To empty it may open it.
      if (widget.isOpen(c)) widget.close?.(c);
      return done;
    }),
  undoable: c => c.host.classList.contains('ng-select-clearable') || !list.read(c).empty,
};

async function write(c: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  if (!widget.isOpen(c)) widget.open(c);
  if (!(await env.until(() => widget.isOpen(c), 1500))) return { ok: false, refusal: 'not_accepted' };
  const result = await choose(c, intent, env);
  const closed = result.ok && (await env.until(() => !widget.isOpen(c), 500));
  if (!closed && widget.isOpen(c)) widget.close?.(c);
  return result;
}

/** Of a long list only what is in sight stands in the document: the rest is searched, then scrolled through. */
async function choose(c: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  const options = () => widget.options(c);
  const asksServer = c.host.classList.contains('ng-select-typeahead');
  const long = () => panelOf(c)?.querySelector('.total-padding') ?? null;
  if (!asksServer) {
    await env.until(() => options().length > 0 || !widget.isOpen(c), LATE_OPTIONS_MS);
    const found = await takeOption(intent, options, press, env, long() ? 0 : LATE_OPTIONS_MS);
    if (found.ok || found.refusal !== 'no_option' || !long()) return found;
  }
  const box = search(c);
  if (box && !box.readOnly) {
    type(box, intent.value);
    const found = await takeOption(intent, options, press, env, asksServer ? LATE_OPTIONS_MS : 500);
    if (found.ok || found.refusal !== 'no_option') return found;
    type(box, '');
  }
  const scroller = panelOf(c)?.querySelector('.ng-dropdown-panel-items');
  return long() && scroller
    ? scrollThrough(scroller, intent, options, press, env)
    : { ok: false, refusal: 'no_option' };
}
