import type { DriverEnv } from '../controls/control.ts';
import { key } from './events.ts';

/** How long a list that heard the press may take to close, ms. */
const CLOSING_MS = 300;

/**
 * Takes an option of a list that stayed open when the option was pressed, because it hears keys only: down to the
 * option, by what aria-activedescendant says, then Enter.
 */
export async function takeByKeys(
  combobox: Element,
  option: Element,
  isOpen: () => boolean,
  env: DriverEnv,
): Promise<void> {
  if (option.id === '' || (await env.until(() => !isOpen(), CLOSING_MS))) return;
  const active = () => combobox.getAttribute('aria-activedescendant');
  const most = option.parentElement?.childElementCount ?? 0;
  for (const way of ['ArrowDown', 'ArrowUp']) {
    for (let n = 0; n <= most && active() !== option.id; n++) {
      const before = active();
      key(combobox, 'keydown', way, way === 'ArrowDown' ? 40 : 38);
      key(combobox, 'keyup', way, way === 'ArrowDown' ? 40 : 38);
      // The end of the list, or one that does not say where it stands.
      if (!(await env.until(() => active() !== before, 100))) break;
    }
    if (active() === option.id) break;
  }
  if (active() !== option.id) return;
  key(combobox, 'keydown', 'Enter', 13);
  key(combobox, 'keyup', 'Enter', 13);
}
