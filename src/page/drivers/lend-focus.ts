import type { Control } from '../controls/control.ts';
import { leave } from './events.ts';

/**
 * Runs an act on a widget that takes the real focus when it opens, and would keep it: the focus goes back to where
 * the officer had it, and the widget hears that it was left.
 */
export async function lendFocus<T>(c: Control, act: () => Promise<T>): Promise<T> {
  const doc = c.element.ownerDocument;
  const had = doc.activeElement;
  const result = await act();
  const now = doc.activeElement;
  // Hers meanwhile: she went on to another box.
  if (!(now instanceof HTMLElement) || now === had || !c.host.contains(now)) return result;
  let heard = false;
  const hear = () => {
    heard = true;
  };
  now.addEventListener('blur', hear, { once: true });
  now.blur();
  now.removeEventListener('blur', hear);
  // A window that is not in front moves its focus without saying so.
  if (!heard) leave(now);
  if (had instanceof HTMLElement && had !== doc.body && had.isConnected) had.focus({ preventScroll: true });
  return result;
}
