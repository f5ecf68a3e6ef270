import { dateStyleOf, formatDate, parseDate } from '../../core/fields/dates.ts';
import { isDatePath } from '../../core/fields/for-control.ts';
import type { Control, Driver, DriverEnv, WriteResult } from '../controls/control.ts';
import { type Box, setText } from './events.ts';
import { pickInCalendar } from './mat-calendar.ts';
import { boxReading } from './reading.ts';
import { text } from './text.ts';

const HOST = '.mat-datepicker-input';

const box = (c: Control) => c.element as Box;
const toggle = (c: Control): HTMLButtonElement | null =>
  c.element
    .closest('mat-form-field, .mat-form-field, .mat-mdc-form-field')
    ?.querySelector<HTMLButtonElement>('mat-datepicker-toggle button:not(:disabled)') ?? null;

/** The day behind what a box came to show when it was picked: in "5/12/1990" nobody else can tell the month. */
const picked = new WeakMap<Element, Map<string, string>>();
const pickedIn = (c: Control): Map<string, string> => picked.get(c.element) ?? new Map();

/**
 * Angular Material's date box. Which text it takes for which day depends on an adapter that shows nowhere: the one
 * that Angular brings reads 04/10 as the tenth of April, without a word. So a day that can be read in two ways is
 * typed only where the box says how, and else picked in the calendar.
 */
export const matDatepicker: Driver = {
  ...text,
  id: 'mat-datepicker',
  within: HOST,
  claim(element) {
    return element instanceof HTMLInputElement && element.matches(HOST)
      ? { host: element, kind: 'date' }
      : null;
  },
  // Where typing is switched off the calendar is the way.
  readOnly: c => box(c).readOnly && toggle(c) === null,
  read(c) {
    const iso = pickedIn(c).get(box(c).value);
    if (iso) return { text: formatDate(iso, 'dd/MM/yyyy'), empty: false };
    return boxReading(box(c).value, promptOf(box(c)));
  },
  async write(c, { path, value }, env): Promise<WriteResult> {
    const iso = isDatePath(path) || path === '' ? parseDate(value) : null;
    if (!iso) return { ok: false, refusal: 'bad_value' };
    const typed = formatDate(iso, dateStyleOf(hintsOf(box(c))));
    if (!box(c).readOnly && (saysHow(box(c)) || !twoWays(iso))) {
      setText(box(c), typed, { realFocus: env.realFocus });
      if (await held(c, iso, typed, env)) return { ok: true };
    }
    if (await pickInCalendar(c, iso, () => openCalendar(c), env)) {
      picked.set(c.element, pickedIn(c).set(box(c).value, iso));
      return { ok: true };
    }
    if (!box(c).readOnly) setText(box(c), '');
    return { ok: false, refusal: 'not_accepted' };
  },
  async restore(c, before, env) {
    const iso = [...pickedIn(c).values()].find(day => formatDate(day, 'dd/MM/yyyy') === before.text);
    if (iso) return pickInCalendar(c, iso, () => openCalendar(c), env);
    setText(box(c), before.text);
    if (await env.until(() => box(c).value !== before.text, 50)) await pickAsShown(c, before.text, env);
    return box(c).value === before.text;
  },
};

/** An adapter that can't read what it writes itself: the day is the one that it shows in that way. */
async function pickAsShown(c: Control, shown: string, env: DriverEnv): Promise<void> {
  const swapped = shown.replace(/^(\d+)(\D+)(\d+)/, '$3$2$1');
  for (const iso of [parseDate(shown), parseDate(swapped)]) {
    if (iso === null || box(c).value === shown) continue;
    await pickInCalendar(c, iso, () => openCalendar(c), env);
  }
}

/** The floating label of the older form field takes the place of the prompt, and leaves it beside. */
const promptOf = (element: Box): string => element.placeholder || (element.dataset.placeholder ?? '');

const hintsOf = (element: Box) => ({
  placeholder: promptOf(element),
  title: element.title,
  inputType: element.type,
  maxLength: element.maxLength > 0 ? element.maxLength : null,
});

const saysHow = (element: Box): boolean =>
  /d{2}.m{2}|m{2}.d{2}/i.test(`${promptOf(element)} ${element.title}`);

/** Day and month may be taken for one another. */
function twoWays(iso: string): boolean {
  const [, month, day] = iso.split('-');
  return Number(day) <= 12 && day !== month;
}

/** Whether the adapter took the text: it did not call it no date, and writes that day as it was typed. */
async function held(c: Control, iso: string, typed: string, env: DriverEnv): Promise<boolean> {
  const invalid = () => c.element.matches('.ng-invalid, [aria-invalid=true]');
  await env.until(() => invalid() || box(c).value !== typed, 50);
  if (invalid()) return false;
  return box(c).value === typed || (!twoWays(iso) && parseDate(box(c).value) === iso);
}

function openCalendar(c: Control): void {
  const button = toggle(c);
  if (button) button.click();
  else
    c.element.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        keyCode: 40,
        altKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
}
