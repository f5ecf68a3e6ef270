import { parseDate } from '../../core/fields/dates.ts';
import { isDatePath } from '../../core/fields/for-control.ts';
import type { Control, Driver, DriverEnv } from '../controls/control.ts';
import { type Box, change, key, press, setNativeValue } from './events.ts';
import { boxReading } from './reading.ts';

const box = (c: Control) => c.element as Box;

/** Its calendar, of which the page may hold many: the one beside the box where it stands open, else the one that opened. */
function calendar(c: Control): Element | null {
  const beside = c.element.nextElementSibling;
  if (beside?.matches('.flatpickr-calendar.inline, .flatpickr-calendar.static')) return beside;
  return c.element.ownerDocument.querySelector('.flatpickr-calendar.open:not(.inline, .static)');
}

/**
 * flatpickr as it is by default: typing is switched off (`readonly`), so the date is pressed in its calendar. With
 * `allowInput` its visible box is a plain one.
 */
export const flatpickr: Driver = {
  id: 'flatpickr',
  claim(element) {
    if (!(element instanceof HTMLInputElement) || !element.readOnly || element.type === 'hidden') return null;
    const alt = element.previousElementSibling?.matches('input.flatpickr-input[type=hidden]') ?? false;
    return alt || element.matches('.flatpickr-input') ? { host: element, kind: 'date' } : null;
  },
  readOnly: () => false,
  disabled: c => box(c).disabled,
  read: c => boxReading(box(c).value, box(c).placeholder),
  options: () => [],
  async write(c, { path, value }, env) {
    const iso = isDatePath(path) ? parseDate(value) : null;
    return iso ? pickDay(c, iso, env) : { ok: false, refusal: 'bad_value' };
  },
  async restore(c, before, env) {
    if (!before.empty) {
      const iso = parseDate(before.text);
      return iso !== null && (await pickDay(c, iso, env)).ok;
    }
    // While its calendar is open, Backspace in the box empties it.
    press(box(c));
    if (!(await env.until(() => calendar(c) !== null, 500))) return false;
    key(box(c), 'keydown', 'Backspace', 8);
    key(box(c), 'keydown', 'Escape', 27);
    return env.until(() => box(c).value === '', 200);
  },
  undoable: () => true,
};

async function pickDay(c: Control, iso: string, env: DriverEnv): ReturnType<Driver['write']> {
  const [year = '', month = '', day = ''] = iso.split('-');
  press(box(c));
  if (!(await env.until(() => calendar(c) !== null, 1000))) return { ok: false, refusal: 'not_accepted' };
  const panel = calendar(c)!;
  const years = panel.querySelector<HTMLInputElement>('.cur-year');
  const months = panel.querySelector<HTMLSelectElement>('select.flatpickr-monthDropdown-months');
  if (!years || !months) return { ok: false, refusal: 'not_accepted' };
  setNativeValue(years, year);
  key(years, 'keyup', year.at(-1) ?? '');
  // Months outside the bounds that the portal sets are not in the list.
  if (![...months.options].some(o => Number(o.value) === Number(month) - 1)) return close(c, 'no_option');
  setNativeValue(months, String(Number(month) - 1));
  change(months);
  const cell = [
    ...panel.querySelectorAll('.flatpickr-day:not(.prevMonthDay, .nextMonthDay, .flatpickr-disabled)'),
  ].find(d => d.textContent === String(Number(day)));
  if (!cell || years.value !== year) return close(c, 'no_option');
  press(cell);
  return { ok: true };
}

function close(c: Control, refusal: 'no_option'): { ok: false; refusal: 'no_option' } {
  key(box(c), 'keydown', 'Escape', 27);
  press(c.element.ownerDocument.body, { click: false });
  return { ok: false, refusal };
}
