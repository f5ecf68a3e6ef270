import { isPrompt, pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver, DriverEnv } from '../controls/control.ts';
import { decide, LATE_OPTIONS_MS, textOf } from './choose.ts';
import { change, focusOn, leave, setNativeValue } from './events.ts';
import { choiceReading } from './reading.ts';

const list = (c: Control) => c.element as HTMLSelectElement;
const chosenText = (s: HTMLSelectElement) => (s.selectedOptions[0] ? textOf(s.selectedOptions[0]) : '');
/** AngularJS shows an option of its own while nothing is chosen, and takes it away for good. */
const PASSING = /^\?( .* \?)?$/;
/** What empties a list stands at its head; some lists hold tens of thousands of options. */
const HEAD = 100;
const blank = (s: HTMLSelectElement) =>
  headOf(s, HEAD).find(o => !PASSING.test(o.value) && (o.value === '' || isPrompt(textOf(o))));

function headOf(s: HTMLSelectElement, most: number): HTMLOptionElement[] {
  const head: HTMLOptionElement[] = [];
  for (let i = 0; i < s.options.length && i < most; i++) head.push(s.options[i]!);
  return head;
}

function choose(s: HTMLSelectElement, value: string): void {
  focusOn(s);
  setNativeValue(s, value);
  s.dispatchEvent(new Event('input', { bubbles: true }));
  change(s);
  leave(s);
}

/** A list of more options costs too much to be gone through on every frame. */
const LONG = 1000;

/** `<select>`. */
export const nativeSelect: Driver = {
  id: 'native-select',
  claim(element) {
    if (!(element instanceof HTMLSelectElement) || element.multiple) return null;
    return { host: element, kind: 'select' };
  },
  readOnly: c => list(c).matches('[readonly], [aria-readonly=true]'),
  disabled: c => list(c).disabled || list(c).matches('fieldset[disabled] *'),
  read(c) {
    const s = list(c);
    const first = s.selectedOptions[0];
    return choiceReading(!first || first.value === '' ? '' : chosenText(s));
  },
  // Enough to tell what a list is about; writing looks at all of them.
  options: c => headOf(list(c), 400).map(textOf),
  async write(c, { path, value }, env: DriverEnv) {
    const s = list(c);
    let pick = pickOption(path, value, [...s.options].map(textOf));
    let { length, 0: first } = s.options;
    await env.until(() => {
      // A list this long is gone through again only when it is another one.
      const same = s.options.length === length && s.options[0] === first;
      if (same && length > LONG) return pick.kind !== 'none' || !s.isConnected;
      ({ length, 0: first } = s.options);
      pick = pickOption(path, value, [...s.options].map(textOf));
      return pick.kind !== 'none' || !s.isConnected;
    }, waitFor(s));
    if (!s.isConnected) return { ok: false, refusal: 'gone' };
    const decided = decide(pick, [...s.options].map(textOf));
    if ('ok' in decided) return decided;
    choose(s, s.options[decided.index]!.value);
    return { ok: true };
  },
  async restore(c, before) {
    const s = list(c);
    const back = before.empty
      ? blank(s)
      : [...s.options].find(o => choiceReading(textOf(o)).text === before.text);
    if (!back) return false;
    choose(s, back.value);
    return true;
  },
  undoable: c => !nativeSelect.read(c).empty || blank(list(c)) !== undefined,
};

/** A list that holds real options is what it is; an empty one is waiting for its cascade. */
const waitFor = (s: HTMLSelectElement): number => (s.options.length > 1 ? 600 : LATE_OPTIONS_MS);
