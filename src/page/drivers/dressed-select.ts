import type { Claim, Control, Driver } from '../controls/control.ts';
import { nativeSelect } from './native-select.ts';

/** What stands for a list that a widget hides, and the event by which it draws itself anew if `change` is not enough. */
function dressOf(list: HTMLSelectElement): { face: HTMLElement; redraw: string | null } | null {
  const next = list.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains('chosen-container'))
    return { face: next, redraw: 'chosen:updated' };
  const around = list.parentElement;
  if (around?.classList.contains('bootstrap-select')) return { face: around, redraw: null };
  if (next instanceof HTMLElement && next.classList.contains('nice-select'))
    return { face: next, redraw: 'update' };
  return null;
}

const redraw = (c: Control): void => {
  const dress = dressOf(c.element as HTMLSelectElement);
  if (dress?.redraw) c.element.dispatchEvent(new Event(dress.redraw, { bubbles: true }));
};

/** chosen, bootstrap-select and their kin: a native list that follows its own `change`, behind another face. */
export const dressedSelect: Driver = {
  ...nativeSelect,
  id: 'dressed-select',
  claim(element): Claim | null {
    if (!(element instanceof HTMLSelectElement) || element.multiple) return null;
    const dress = dressOf(element);
    return dress ? { host: dress.face, element, kind: 'select' } : null;
  },
  async write(c, intent, env) {
    const result = await nativeSelect.write(c, intent, env);
    if (result.ok) redraw(c);
    return result;
  },
  async restore(c, before, env) {
    const done = await nativeSelect.restore(c, before, env);
    redraw(c);
    return done;
  },
};
