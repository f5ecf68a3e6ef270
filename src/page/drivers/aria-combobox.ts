import { clean } from '../../core/fields/fold.ts';
import { isPrompt } from '../../core/fields/pick-option.ts';
import type { Control, Driver, DriverEnv, Intent, WriteResult } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption, textOf } from './choose.ts';
import { type Box, change, focusOn, key, leave, press, setText, type } from './events.ts';
import { choiceReading } from './reading.ts';
import { scrollThrough } from './scroll-through.ts';
import { scrollerOf } from './scroller-of.ts';
import { takeByKeys } from './take-by-keys.ts';

/** Outermost nodes of widgets that follow the pattern; others are what carries the role. */
const WIDGET =
  '.el-select, .v-select, .v-autocomplete, .v-combobox, .MuiAutocomplete-root, .p-dropdown, .dx-selectbox';
/** react-select names its frame so, with or without a class prefix; its box is transparent once something is chosen. */
const FRAME = '[class*="css-"][class*="-control"], [class$="__control"], [class*="__control "]';
/** Boxes of calendars carry the role as well, but what they open is no list. */
const NO_LIST =
  '[aria-haspopup=dialog], [aria-haspopup=grid], .k-datepicker *, .k-dateinput *, .k-timepicker *, .dx-datebox *, .el-date-editor *, [class*=date-picker i] *, [class*=datepicker i] *';
const POPUP = '[role=listbox], .el-select-dropdown, .v-select__content, .dx-dropdownlist-popup-wrapper';
const OPTION = '[role=option], .el-select-dropdown__item, .v-list-item, .dx-list-item';
/** The box of a widget that has one; Kendo keeps the code of what is chosen in one that nobody sees. */
const OWN_BOX = 'input:not([type=hidden], [aria-hidden=true], [style*="display: none"])';
/** Parts of a closed widget that are no value. */
const NOT_SHOWN = `${POPUP}, ${OPTION}, [class*=placeholder i]:not(.el-select__placeholder), .is-transparent, label, legend, fieldset, [aria-hidden=true], [class*=indicator i], [role=log], [aria-live]`;
const CLEAR =
  '.MuiAutocomplete-clearIndicator, .el-select__clear, .v-field__clearable > *, .p-dropdown-clear-icon';

/** The "-- Chọn --" of a list that has one, which Kendo sets above it: to choose it is to choose nothing. */
const PROMPT_OPTION = '.k-list-optionlabel';

const role = (c: Control): HTMLElement =>
  c.element.getAttribute('role') === 'combobox'
    ? c.element
    : (c.host.querySelector<HTMLElement>('[role=combobox]') ?? c.element);
const input = (c: Control): HTMLInputElement | null =>
  c.element instanceof HTMLInputElement ? c.element : null;
const seen = (e: Element): boolean => e.getClientRects().length > 0;

/** Lists that stood open before ours was asked for, and are not the one that our control names. */
const foreign = new WeakMap<Control, ReadonlySet<Element>>();

function openLists(c: Control): Element[] {
  const root = c.element.getRootNode() as Document | ShadowRoot;
  const open = [...root.querySelectorAll(POPUP)].filter(seen);
  return open.filter(p => !open.some(other => other !== p && p.contains(other)));
}

/** The list that the control names, wherever the page keeps it; else the only one that came up. */
function popup(c: Control): Element | null {
  const id = role(c).getAttribute('aria-controls') ?? role(c).getAttribute('aria-owns');
  const root = c.element.getRootNode() as Document | ShadowRoot;
  const named = id ? (root.getElementById(id) ?? c.element.ownerDocument.getElementById(id)) : null;
  if (named) return seen(named) ? named : null;
  const open = openLists(c).filter(p => !foreign.get(c)?.has(p));
  return open.length === 1 ? open[0]! : null;
}

const optionsOf = (c: Control) =>
  [...(popup(c)?.querySelectorAll(OPTION) ?? [])].filter(
    o => seen(o) && !o.matches('[aria-disabled=true], .is-disabled'),
  );

/** What the closed widget shows besides its search box; a placeholder is nothing. */
function shown(c: Control): string {
  const own = clean(input(c)?.value ?? '');
  if (own !== '') return own;
  const copy = c.host.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(NOT_SHOWN)) part.remove();
  return clean(copy.textContent ?? '');
}

/** Any other combobox, by the ARIA pattern that it promises to keep. */
export const ariaCombobox: Driver = {
  id: 'aria-combobox',
  within: `[role=combobox], ${WIDGET}`,
  claim(element) {
    const widget = element.closest<HTMLElement>(WIDGET);
    if (element.getAttribute('role') !== 'combobox' && !widget) return null;
    if (element.matches(NO_LIST)) return null;
    const host = widget ?? element.closest<HTMLElement>(FRAME) ?? (element as HTMLElement);
    const own = element instanceof HTMLInputElement ? element : host.querySelector<HTMLInputElement>(OWN_BOX);
    return { host, element: own ?? (element as HTMLElement), kind: 'combobox' };
  },
  // A box that only opens a list is read-only by design.
  readOnly: c =>
    c.host.matches('[aria-readonly=true], .v-input--readonly') || role(c).ariaReadOnly === 'true',
  disabled: c =>
    c.element.matches(':disabled, [aria-disabled=true]') ||
    c.host.matches('.is-disabled, .v-input--disabled, .Mui-disabled, .p-disabled, [aria-disabled=true]') ||
    role(c).ariaDisabled === 'true',
  read: c => choiceReading(shown(c), role(c).ariaLabel),
  options: () => [],
  async write(c, intent, env) {
    const opened = await open(c, env);
    let result: WriteResult = { ok: false, refusal: 'not_accepted' };
    if (opened) result = await choose(c, intent, env);
    if (result.ok) {
      await env.until(() => popup(c) === null, 300);
      leave(input(c) ?? role(c));
      return result;
    }
    const free = !opened && isFree(c);
    key(role(c), 'keydown', 'Escape', 27);
    if (popup(c)) press(c.element.ownerDocument.body, { click: false });
    leave(input(c) ?? role(c));
    if (!free) return result;
    // No list came: a box with suggestions takes what is typed.
    setText(input(c) as Box, intent.value, { realFocus: env.realFocus });
    return { ok: true };
  },
  async restore(c, before, env) {
    if (!before.empty) return (await ariaCombobox.write(c, { path: '', value: before.text }, env)).ok;
    const empty = () => ariaCombobox.read(c).empty;
    c.host.dispatchEvent(new MouseEvent('mouseenter'));
    await env.until(() => c.host.querySelector(CLEAR) !== null, 100);
    const clear = c.host.querySelector(CLEAR);
    if (clear) press(clear);
    if (clear && (await env.until(empty, 300))) return true;
    const box = input(c);
    if (!box) return choosePrompt(c, env);
    focusOn(box);
    key(box, 'keydown', 'Backspace', 8);
    if (!empty() && !box.readOnly) type(box, '');
    key(box, 'keydown', 'Escape', 27);
    change(box);
    leave(box);
    return env.until(empty, 300);
  },
  undoable: c =>
    !ariaCombobox.read(c).empty ||
    c.host.matches('.MuiAutocomplete-hasClearIcon') ||
    (c.host.matches('.k-dropdownlist') && isPrompt(shown(c))),
};

async function choosePrompt(c: Control, env: DriverEnv): Promise<boolean> {
  if (!(await open(c, env))) return false;
  const prompt =
    optionsOf(c).find(o => isPrompt(textOf(o))) ??
    popup(c)?.parentElement?.parentElement?.querySelector(PROMPT_OPTION);
  if (prompt) {
    press(prompt);
    await takeByKeys(role(c), prompt, () => popup(c) !== null, env);
  } else key(role(c), 'keydown', 'Escape', 27);
  return env.until(() => ariaCombobox.read(c).empty, 300);
}

const isFree = (c: Control): boolean => {
  const box = input(c);
  return box !== null && !box.readOnly && box.getAttribute('aria-autocomplete') !== 'none';
};

/** By a press; where the window is not in front, by the focus that a press would have given; else by the arrow key. */
async function open(c: Control, env: DriverEnv): Promise<boolean> {
  const isOpen = () => popup(c) !== null;
  const others = () => (role(c).ariaExpanded === 'true' ? [] : openLists(c));
  // The list of the control before may still be on its way out.
  await env.until(() => others().length === 0, 400);
  foreign.set(c, new Set(others()));
  if (isOpen()) return true;
  press(role(c));
  if (await env.until(isOpen, 300)) return true;
  focusOn(input(c) ?? role(c));
  if (await env.until(isOpen, 100)) return true;
  key(role(c), 'keydown', 'ArrowDown', 40);
  return env.until(isOpen, 600);
}

/** What stands there first; then, where there is a search box, what it finds; then the rest of the list. */
async function choose(c: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  const list = () => optionsOf(c);
  const wait = list().length > 0 ? 150 : LATE_OPTIONS_MS;
  let taken: Element | null = null;
  const take = (option: Element) => {
    taken = option;
    press(option);
  };
  let result = await takeOption(intent, list, take, env, wait);
  const box = input(c);
  const missing = () => !result.ok && result.refusal === 'no_option';
  if (missing() && box && searches(c)) {
    type(box, intent.value);
    result = await takeOption(intent, list, take, env, 1500);
    if (missing()) type(box, '');
  }
  const open = popup(c);
  const scroller = missing() && open ? scrollerOf(open) : null;
  if (scroller) result = await scrollThrough(scroller, intent, list, take, env);
  if (taken) await takeByKeys(role(c), taken, () => popup(c) !== null, env);
  return result;
}

/** Vuetify 3 has a box in its plain list as well, which leaps to what begins with a letter. */
const searches = (c: Control): boolean =>
  input(c)?.readOnly === false && !c.host.matches('.v-select:not(.v-autocomplete, .v-combobox)');
