import { parseDate } from '../../core/fields/dates.ts';
import { isDatePath } from '../../core/fields/for-control.ts';
import type { Control, Driver, DriverEnv, WriteResult } from '../controls/control.ts';
import { type Box, key, press } from './events.ts';
import { boxReading } from './reading.ts';

/** A read-only box that opens a menu: what it opens is known only once it stands open. */
const BOX = '.v-menu__activator input[readonly], .v-input--is-readonly input[readonly][aria-haspopup]';
/** The place of the button that empties the box, which Vuetify 1 keeps without a name while it is empty. */
const CLEAR = '.v-input__append-inner .v-input__icon--clear, .v-input__append-inner .v-input__icon--';

const box = (c: Control) => c.element as Box;
const clearButton = (c: Control) =>
  c.host.querySelector('.v-input__icon--clear button, .v-input__icon--clear .v-icon');

const picker = (c: Control): Element | null =>
  [...c.element.ownerDocument.querySelectorAll('.menuable__content__active .v-picker--date')].find(
    p => p.getClientRects().length > 0,
  ) ?? null;

/** Vuetify 1 and 2: the usual date field, a read-only box with a v-date-picker in a menu. */
export const vuetifyDate: Driver = {
  id: 'vuetify-date',
  within: '.v-text-field',
  claim(element) {
    const host = element.closest<HTMLElement>('.v-text-field');
    if (!host || host.matches('.v-select') || !element.matches(BOX)) return null;
    return { host, element: element as HTMLElement, kind: 'date' };
  },
  readOnly: () => false,
  disabled: c => box(c).disabled,
  read: c => boxReading(box(c).value, box(c).placeholder),
  options: () => [],
  async write(c, { path, value }, env) {
    // Put back, it is a date all the same.
    const iso = isDatePath(path) || path === '' ? parseDate(value) : null;
    if (!iso) return { ok: false, refusal: 'bad_value' };
    if (!picker(c)) press(box(c));
    const opened = await env.until(() => picker(c) !== null, 1000);
    const result: WriteResult = opened ? await pick(c, iso, env) : { ok: false, refusal: 'readonly' };
    // The page closes it, or leaves that to the person.
    await env.until(() => picker(c) === null, 300);
    key(box(c), 'keydown', 'Escape', 27);
    return result;
  },
  async restore(c, before, env) {
    if (!before.empty) return (await vuetifyDate.write(c, { path: '', value: before.text }, env)).ok;
    const clear = clearButton(c);
    if (clear) press(clear);
    return clear !== null;
  },
  undoable: c => c.host.querySelector(CLEAR) !== null,
};

/** By way of the list of years, from which the picker goes to the months, then to the days. */
async function pick(c: Control, iso: string, env: DriverEnv): Promise<WriteResult> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const all = (selector: string) => [...(picker(c)?.querySelectorAll(selector) ?? [])];
  /** Presses the one that is wanted as soon as it stands there and may be pressed. */
  const take = async (find: () => Element | undefined): Promise<boolean> => {
    const there = await env.until(() => find() !== undefined, 1000);
    const found = there ? find() : undefined;
    if (!found || found.matches(':disabled')) return false;
    press(found);
    return true;
  };
  const named = (selector: string, text: number) => () =>
    all(selector).find(e => e.textContent?.trim() === String(text));
  const header = () => all('.v-date-picker-header__value button')[0];
  const table = (kind: string) => () => all(`.v-date-picker-table--${kind}`).length > 0;

  if (table('date')()) await take(header);
  if (await env.until(table('month'), 1000)) await take(header);
  const done =
    (await take(named('.v-date-picker-years li', year))) &&
    (await env.until(
      () => table('month')() && header()?.textContent?.includes(String(year)) === true,
      1000,
    )) &&
    (await take(() => all('.v-date-picker-table--month button')[month - 1])) &&
    (await env.until(table('date'), 1000)) &&
    (await take(named('.v-date-picker-table--date button', day)));
  return done ? { ok: true } : { ok: false, refusal: 'no_option' };
}
