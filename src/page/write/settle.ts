import { means } from '../../core/fields/for-control.ts';
import type { Outcome } from '../../core/fill/write.ts';
import type { Control, DriverEnv } from '../controls/control.ts';
import { isVisible } from '../snapshot/visible.ts';
import type { Entry } from './journal.ts';
import { quiet } from './quiet.ts';

const QUIET_MS = 300;
const LIMIT_MS = 3000;

/** Finds the control of an entry again, also after the page drew it anew. */
export type Refind = (entry: Entry) => Control | null;

/**
 * After the batch: waits for quiet, reads everything back, repairs once what was lost, waits and reads again.
 * The portal's own look-up may go on filling other boxes later: that is its right.
 */
export async function settle(doc: Document, entries: readonly Entry[], refind: Refind, env: DriverEnv): Promise<Outcome[]> {
  await quiet(doc, env.signal, QUIET_MS, LIMIT_MS);
  const lost = entries.filter(entry => !holds(entry, refind));
  for (const entry of lost) {
    const control = refind(entry);
    if (!control || control.driver.disabled(control) || control.driver.readOnly(control) || !isVisible(control)) continue;
    try {
      await control.driver.write(control, entry, env);
    } catch {
      // Counted below: what does not hold after one repair is said.
    }
  }
  if (lost.length > 0) await quiet(doc, env.signal, QUIET_MS, LIMIT_MS);
  return entries.map(entry => {
    const { ref } = entry.control;
    const control = refind(entry);
    if (!control) return { ref, path: entry.path, status: 'refused', refusal: 'gone' };
    if (!holds(entry, refind)) return { ref, path: entry.path, status: 'refused', refusal: 'not_accepted' };
    return { ref, path: entry.path, status: 'written', undoable: entry.undoable };
  });
}

function holds(entry: Entry, refind: Refind): boolean {
  const control = refind(entry);
  return control !== null && means(entry.path, entry.value, control.driver.read(control).text);
}
