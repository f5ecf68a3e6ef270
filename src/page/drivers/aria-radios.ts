import { clean } from '../../core/fields/fold.ts';
import { pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver } from '../controls/control.ts';
import { decide, textOf } from './choose.ts';
import { press } from './events.ts';
import { choiceReading } from './reading.ts';

const optionsOf = (c: Control): HTMLElement[] => [...c.host.querySelectorAll<HTMLElement>('[role=radio]')];
const nameOf = (option: Element): string => clean(option.getAttribute('aria-label') ?? '') || textOf(option);
const isOn = (option: Element): boolean => option.getAttribute('aria-checked') === 'true';
const isOff = (option: Element): boolean => option.matches(':disabled, [aria-disabled=true]');

/** Chips, cards and buttons that only their roles call radio buttons: no input stands behind them. */
export const ariaRadios: Driver = {
  id: 'aria-radios',
  within: '[role=radiogroup]',
  claim(element) {
    const host = element.closest<HTMLElement>('[role=radiogroup]');
    if (!host || host.querySelector('input[type=radio], input[type=checkbox]')) return null;
    return host.querySelectorAll('[role=radio]').length >= 2 ? { host, element: host, kind: 'radio' } : null;
  },
  readOnly: c => c.host.getAttribute('aria-readonly') === 'true',
  disabled: c => c.host.getAttribute('aria-disabled') === 'true' || optionsOf(c).every(isOff),
  read(c) {
    const on = optionsOf(c).find(isOn);
    return choiceReading(on && nameOf(on));
  },
  options: c => optionsOf(c).map(nameOf),
  async write(c, { path, value }) {
    const options = optionsOf(c);
    const texts = options.map(nameOf);
    const decided = decide(pickOption(path, value, texts), texts);
    if ('ok' in decided) return decided;
    const option = options[decided.index]!;
    if (isOff(option)) return { ok: false, refusal: 'disabled' };
    if (!isOn(option)) press(option);
    return { ok: true };
  },
  async restore(c, before) {
    const option = optionsOf(c).find(o => nameOf(o) === before.text);
    if (option && !isOn(option)) press(option);
    return option !== undefined;
  },
  undoable: c => optionsOf(c).some(isOn),
};
