import { means } from '../../core/fields/for-control.ts';
import type { Refusal } from '../../core/fill/refusal.ts';
import type { Outcome } from '../../core/fill/write.ts';
import { blockOf } from '../../core/record/field-path.ts';
import type { Control, DriverEnv } from '../controls/control.ts';
import { isVisible } from '../snapshot/visible.ts';
import type { Hands } from './hands.ts';
import type { Entry } from './journal.ts';
import { quiet } from './quiet.ts';
import type { Finder } from './refind.ts';

const QUIET_MS = 300;
const LIMIT_MS = 3000;
const ID_PATH = /\.(personalId|idNumber)$/;

export type Settling = { doc: Document; finder: Finder; hands: Hands; env: DriverEnv };

/**
 * After the batch: waits for quiet, reads everything back, repairs once what the page lost, waits and reads again.
 * What the officer changed meanwhile is hers, and a block that came to hold somebody else's ID number gets nothing
 * more. The portal's own look-up may go on filling other boxes later: that is its right.
 */
export async function settle(entries: readonly Entry[], s: Settling): Promise<Outcome[]> {
  const calm = () => quiet(s.doc, s.env.signal, QUIET_MS, LIMIT_MS);
  await calm();
  const repaired = new Set<Control>();
  for (const entry of entries) {
    if (s.env.signal.aborted) break;
    const control = s.finder.find(entry);
    if (!control || repaired.has(control) || stateOf(entry, control, entries, s) !== 'not_accepted') continue;
    if (control.driver.disabled(control) || control.driver.readOnly(control) || !isVisible(control)) continue;
    repaired.add(control);
    try {
      await control.driver.write(control, entry, { ...s.env, realFocus: true });
    } catch {
      // Counted below: what does not hold after one repair is said.
    }
    s.hands.ours(control);
  }
  if (repaired.size > 0) await calm();
  return entries.map(entry => {
    const { path, undoable } = entry;
    const { ref } = entry.control;
    const control = s.finder.find(entry);
    const state = control ? stateOf(entry, control, entries, s) : 'gone';
    return state === null
      ? { ref, path, status: 'written', undoable }
      : { ref, path, status: 'refused', refusal: state };
  });
}

/** Null where the control holds what was written, else why not. */
function stateOf(entry: Entry, control: Control, entries: readonly Entry[], s: Settling): Refusal | null {
  if (means(entry.path, entry.value, control.driver.read(control).text)) return null;
  if (s.hands.touched(control) || !s.finder.unchanged(entry, control)) return 'changed';
  return holdsAnother(blockOf(entry.path), entries, s.finder) ? 'other_person' : 'not_accepted';
}

/** Whether a control of this block in which we wrote an ID number shows another one now. */
function holdsAnother(block: string, entries: readonly Entry[], finder: Finder): boolean {
  return entries.some(entry => {
    if (!ID_PATH.test(entry.path) || blockOf(entry.path) !== block) return false;
    const control = finder.find(entry);
    const digits = control?.driver.read(control).text.replace(/\D/g, '') ?? '';
    return (digits.length === 9 || digits.length === 12) && digits !== entry.value;
  });
}
