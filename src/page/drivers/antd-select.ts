import type { Control, Driver } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption } from './choose.ts';
import { key, leave, press, type } from './events.ts';
import { choiceReading } from './reading.ts';
import { scrollThrough } from './scroll-through.ts';
import { scrollerOf } from './scroller-of.ts';

const input = (c: Control) => c.element as HTMLInputElement;
const searchable = (c: Control) => c.host.classList.contains('ant-select-show-search') && !input(c).readOnly;

/** Several drop-downs stay in the document; the input says which one is its own. */
function popup(c: Control): Element | null {
  const id = input(c).getAttribute('aria-controls') ?? input(c).getAttribute('aria-owns');
  const list = id ? c.element.ownerDocument.getElementById(id) : null;
  const box = list?.closest('.ant-select-dropdown') ?? null;
  return box && !box.classList.contains('ant-select-dropdown-hidden') ? box : null;
}

const optionsOf = (c: Control) => [
  ...(popup(c)?.querySelectorAll('.ant-select-item-option:not(.ant-select-item-option-disabled)') ?? []),
];
const opener = (c: Control) => c.host.querySelector('.ant-select-selector') ?? c.host;
const clearButton = (c: Control) => c.host.querySelector('.ant-select-clear');

/** What is chosen: a node of its own up to antd 5, from 6 on a text beside the input. */
const CHOSEN = '.ant-select-selection-item, .ant-select-content-has-value';

/** antd Select: opened by mousedown, options in a virtual list, so a long one is searched or scrolled. */
export const antdSelect: Driver = {
  id: 'antd-select',
  within: '.ant-select',
  claim(element) {
    const host = element.closest<HTMLElement>('.ant-select');
    if (!host || host.matches('.ant-pagination *')) return null;
    const own = host.querySelector<HTMLInputElement>(
      'input[role=combobox], input.ant-select-selection-search-input',
    );
    return own ? { host, element: own, kind: 'combobox' } : null;
  },
  readOnly: () => false,
  disabled: c => c.host.classList.contains('ant-select-disabled'),
  read: c => choiceReading(c.host.querySelector(CHOSEN)?.textContent),
  options: () => [],
  async write(c, intent, env) {
    press(opener(c), { click: false });
    if (!(await env.until(() => popup(c) !== null, 1000))) return { ok: false, refusal: 'not_accepted' };
    const take = (option: Element) => press(option);
    // What stands there first; then the list is searched; then scrolled through.
    let result = await takeOption(
      intent,
      () => optionsOf(c),
      take,
      env,
      optionsOf(c).length > 0 ? 150 : LATE_OPTIONS_MS,
    );
    if (!result.ok && result.refusal === 'no_option' && searchable(c)) {
      type(input(c), intent.value);
      result = await takeOption(intent, () => optionsOf(c), take, env, 800);
      if (!result.ok) type(input(c), '');
    }
    const scroller = scrollerOf(popup(c) ?? c.host);
    if (!result.ok && result.refusal === 'no_option' && scroller)
      result = await scrollThrough(scroller, intent, () => optionsOf(c), take, env);
    if (!result.ok) {
      key(input(c), 'keydown', 'Escape', 27);
      press(c.element.ownerDocument.body, { click: false });
    }
    leave(input(c));
    await env.until(() => popup(c) === null, 500);
    return result;
  },
  async restore(c, before, env) {
    if (!before.empty) return (await antdSelect.write(c, { path: '', value: before.text }, env)).ok;
    const clear = clearButton(c);
    if (!clear) return false;
    press(clear);
    return true;
  },
  undoable: c => !antdSelect.read(c).empty || c.host.classList.contains('ant-select-allow-clear'),
};
