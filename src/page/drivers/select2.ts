import type { Control, Driver } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption } from './choose.ts';
import { type Box, key, press, type } from './events.ts';
import { nativeSelect } from './native-select.ts';
import { choiceReading } from './reading.ts';

const list = (c: Control) => c.element as HTMLSelectElement;
/** The face that select2 puts beside the list which it hides. */
const face = (c: Control): Element | null => {
  const next = c.element.nextElementSibling;
  return next?.classList.contains('select2-container') ? next : null;
};

const results = (c: Control) => [
  ...c.element.ownerDocument.querySelectorAll(
    '.select2-container--open .select2-results__option[aria-selected], .select2-container--open .select2-results__option--selectable',
  ),
];
const search = (c: Control) =>
  c.element.ownerDocument.querySelector<Box>('.select2-container--open .select2-search__field');

/**
 * select2 4. Its label and its cascade follow the native, bubbling `change` of the list behind it; a list that is
 * searched on a server has no options at all, so its search box is used as a person would.
 */
export const select2: Driver = {
  ...nativeSelect,
  id: 'select2',
  within: '.select2-hidden-accessible',
  claim(element) {
    if (!(element instanceof HTMLSelectElement) || element.multiple) return null;
    return element.classList.contains('select2-hidden-accessible') ? { host: element, kind: 'select' } : null;
  },
  read(c) {
    const chosen = list(c).selectedOptions[0];
    if (!chosen || chosen.value === '') return choiceReading('');
    // What a person sees: the face may lag behind the list. Its "×" is a button.
    const shown = face(c)?.querySelector('.select2-selection__rendered')?.cloneNode(true) as Element | null;
    shown?.querySelector('.select2-selection__clear')?.remove();
    return choiceReading(shown?.textContent ?? chosen.textContent);
  },
  async write(c, intent, env) {
    const held = list(c).options.length;
    const result = await nativeSelect.write(c, intent, held === 0 ? { ...env, until: onlyNow } : env);
    if (result.ok || result.refusal !== 'no_option' || held > 1) return result;
    press(face(c)?.querySelector('.select2-selection') ?? list(c));
    if (!(await env.until(() => search(c) !== null, 500))) return result;
    type(search(c)!, intent.value);
    const taken = await takeOption(intent, () => results(c), press, env, LATE_OPTIONS_MS);
    const left = search(c);
    if (left) key(left, 'keydown', 'Escape', 27);
    return taken;
  },
  async restore(c, before, env) {
    const clear = before.empty ? face(c)?.querySelector('.select2-selection__clear') : null;
    if (clear) press(clear);
    if (clear && (await env.until(() => select2.read(c).empty, 300))) return true;
    return nativeSelect.restore(c, before, env);
  },
};

/** A list without any option is not waited for: it is searched. */
const onlyNow = async (test: () => boolean): Promise<boolean> => test();
