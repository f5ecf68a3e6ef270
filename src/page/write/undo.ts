import { means } from '../../core/fields/for-control.ts';
import type { DriverEnv } from '../controls/control.ts';
import type { Entry } from './journal.ts';
import { quiet } from './quiet.ts';
import type { Refind } from './settle.ts';

const QUIET_MS = 300;
const LIMIT_MS = 2000;

/**
 * Takes a batch back, last write first. What the officer or the page changed since is theirs and stays; what the
 * page gives no way to clear is named.
 */
export async function undo(
  doc: Document,
  entries: readonly Entry[],
  refind: Refind,
  env: DriverEnv,
): Promise<{ restored: number; cannotUndo: string[] }> {
  const tried: Entry[] = [];
  const left: Entry[] = [];
  for (const entry of [...entries].reverse()) {
    const control = refind(entry);
    if (!control) continue;
    const now = control.driver.read(control);
    // Emptied by the page itself, when a control that drives it was taken back or written.
    if (now.empty && entry.before.empty) tried.push(entry);
    else if (!means(entry.path, entry.value, now.text)) left.push(entry);
    else {
      tried.push(entry);
      try {
        await control.driver.restore(control, entry.before, env);
      } catch {
        // Read back below.
      }
    }
  }
  await quiet(doc, env.signal, QUIET_MS, LIMIT_MS);
  for (const entry of tried) {
    const control = refind(entry);
    const now = control?.driver.read(control);
    const back = !now || (entry.before.empty ? now.empty : now.text === entry.before.text);
    if (!back) left.push(entry);
  }
  return { restored: entries.length - left.length, cannotUndo: [...new Set(left.map(e => e.path))] };
}
