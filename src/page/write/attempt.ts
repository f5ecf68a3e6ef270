import { means } from '../../core/fields/for-control.ts';
import type { Control, DriverEnv, Intent, WriteResult } from '../controls/control.ts';

/** A page that takes a value shows it within this time, ms. */
const SHOWN_MS = 300;
const BOXES = new Set(['text', 'multiline', 'date', 'number', 'editable']);

/**
 * Writes by the control's driver and looks whether the page took it; a box that did not is written once more, with
 * real focus. Lists are not tried twice here: to press an option again may let it go. What does not hold in the end
 * is found when the batch is settled.
 */
export async function attempt(control: Control, intent: Intent, env: DriverEnv): Promise<WriteResult> {
  const { driver, element, kind } = control;
  const result = await driver.write(control, intent, env);
  if (env.signal.aborted) return { ok: false, refusal: 'cancelled' };
  if (!result.ok) return result;
  // Drawn anew by its own change: the new node is looked at when the batch is settled.
  const shown = () => !element.isConnected || means(intent.path, intent.value, driver.read(control).text);
  if ((await env.until(shown, SHOWN_MS)) || !BOXES.has(kind)) return result;
  if (driver.disabled(control) || driver.readOnly(control)) return result;
  return driver.write(control, intent, { ...env, realFocus: true });
}
