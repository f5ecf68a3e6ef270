import { isPrompt } from '../../core/fields/pick-option.ts';
import type { Control, Driver, DriverEnv, Intent, WriteResult } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption, textOf } from './choose.ts';
import { type Box, key, press, type } from './events.ts';
import { lendFocus } from './lend-focus.ts';
import { type ListWidget, listDriver } from './list-widget.ts';

/** A list that is there may still be about to change for another. */
const STANDING_MS = 1500;
const MOST_OPTIONS = 400;

const face = (c: Control) =>
  c.host.querySelector('.choices__inner') ?? c.host.querySelector('.form-control') ?? c.host;
const panel = (c: Control) => c.host.querySelector('.choices__list--dropdown, .choices__list[aria-expanded]');
const search = (c: Control) => panel(c)?.querySelector<Box>('input.choices__input') ?? null;
/** All stand in the document, open or not; notices ("no choices") are none. */
const entries = (c: Control): Element[] => [
  ...(panel(c)?.querySelectorAll('.choices__item--choice[data-choice-selectable]') ?? []),
];
const isBlank = (entry: Element): boolean =>
  entry.matches('.choices__placeholder') || textOf(entry) === '' || isPrompt(textOf(entry));

/** What was chosen, without the words of the button that lets it go. */
function shown(c: Control): string | null {
  const item = c.host.querySelector('.choices__list--single .choices__item:not(.choices__placeholder)');
  const copy = item?.cloneNode(true) as Element | undefined;
  for (const button of copy?.querySelectorAll('button') ?? []) button.remove();
  return copy?.textContent ?? null;
}

const widget: ListWidget = {
  id: 'choices',
  within: '.choices',
  claim(element) {
    const host = element.closest<HTMLElement>('.choices');
    const list = host?.querySelector('select');
    return host && list ? { host, element: list, kind: 'combobox' } : null;
  },
  disabled: c => c.host.classList.contains('is-disabled'),
  shown,
  open: c => press(face(c)),
  isOpen: c => panel(c)?.matches('.is-active, [aria-expanded=true]') ?? false,
  options: c => entries(c).filter(entry => !isBlank(entry)),
  close(c) {
    key(search(c) ?? c.host, 'keydown', 'Escape', 27);
    if (widget.isOpen(c)) press(c.host.ownerDocument.body, { click: false });
  },
  clear: c => c.host.querySelector('.choices__list--single .choices__button'),
  clearable: false,
};
const list = listDriver(widget);

/** Choices.js (Form.io): writing its hidden list does nothing; an option is taken on mousedown. */
export const choices: Driver = {
  ...list,
  options: c => widget.options(c).slice(0, MOST_OPTIONS).map(textOf),
  write: (c, intent, env) => lendFocus(c, () => write(c, intent, env)),
  restore: (c, before, env) =>
    lendFocus(c, async () => {
      if (!before.empty) return (await write(c, { path: '', value: before.text }, env)).ok;
      if (widget.clear?.(c)) return list.restore(c, before, env);
      const blank = entries(c).find(isBlank);
      if (!blank) return false;
      if (!widget.isOpen(c)) widget.open(c);
      press(blank);
      return true;
    }),
  // Form.io gives what was chosen a button to let it go, unless its form's own code forbids it.
  undoable: c => c.host.matches('.formio-choices') || entries(c).some(isBlank) || !list.read(c).empty,
};

async function write(c: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  if (!widget.isOpen(c)) widget.open(c);
  if (!(await env.until(() => widget.isOpen(c), 1500))) return { ok: false, refusal: 'not_accepted' };
  const result = await choose(c, intent, env);
  const closed = result.ok && (await env.until(() => !widget.isOpen(c), 500));
  if (!closed && widget.isOpen(c)) widget.close?.(c);
  return result;
}

/** What stands there first; then what the portal's server finds. */
async function choose(c: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  const options = () => widget.options(c);
  const wait = options().length > 0 ? STANDING_MS : LATE_OPTIONS_MS;
  const result = await takeOption(intent, options, press, env, wait);
  const box = search(c);
  if (result.ok || result.refusal !== 'no_option' || !box) return result;
  type(box, intent.value);
  const found = await takeOption(intent, options, press, env, STANDING_MS);
  if (!found.ok) type(box, '');
  return found;
}
