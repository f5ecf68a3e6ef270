import { isPrompt, pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver, DriverEnv } from '../controls/control.ts';
import { decide, LATE_OPTIONS_MS, textOf } from './choose.ts';
import { change, focusOn, leave, setNativeValue } from './events.ts';
import { choiceReading } from './reading.ts';

const list = (c: Control) => c.element as HTMLSelectElement;
const chosenText = (s: HTMLSelectElement) => (s.selectedOptions[0] ? textOf(s.selectedOptions[0]) : '');
const blank = (s: HTMLSelectElement) => [...s.options].find(o => o.value === '' || isPrompt(textOf(o)));

function choose(s: HTMLSelectElement, value: string): void {
  focusOn(s);
  setNativeValue(s, value);
  s.dispatchEvent(new Event('input', { bubbles: true }));
  change(s);
  leave(s);
}

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
  options: c => [...list(c).options].slice(0, 400).map(textOf),
  async write(c, { path, value }, env: DriverEnv) {
    const s = list(c);
    let pick = pickOption(path, value, [...s.options].map(textOf));
    await env.until(() => {
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
