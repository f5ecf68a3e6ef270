import { means } from '../../core/fields/for-control.ts';
import type { Refusal } from '../../core/fill/refusal.ts';
import type { Outcome, Write } from '../../core/fill/write.ts';
import { blockOf } from '../../core/record/field-path.ts';
import { runInSlices, slicer } from '../../core/steps.ts';
import type { Control, DriverEnv, Reading } from '../controls/control.ts';
import { attempt } from './attempt.ts';
import type { Hands } from './hands.ts';
import type { Entry, Place } from './journal.ts';
import { quiet } from './quiet.ts';
import { placeSteps, type SignatureOf } from './refind.ts';
import { watchSight } from './watch-sight.ts';

/** A control that rebuilds others does so about 250 ms later; then come the answers of the portal's server. */
const DRIVER_QUIET_MS = 400;
const DRIVER_LIMIT_MS = 2500;
const ID_PATH = /\.(personalId|idNumber)$/;

export type Writing = {
  doc: Document;
  controls: ReadonlyMap<number, Control>;
  signatureOf: SignatureOf;
  hands: Hands;
  env: DriverEnv;
};

/**
 * Writes a stage in its order. Each target is looked at again at the moment of writing; what cannot be written is
 * a named refusal, and the others go on.
 */
export async function applyWrites(
  writes: readonly Write[],
  entries: Entry[],
  w: Writing,
): Promise<Outcome[]> {
  const others = blocksOfOthers(writes, w.controls);
  const places = (await runInSlices(placeSteps(w.controls.values(), w.signatureOf))) ?? new Map();
  const sight = watchSight(w.doc, writes, w.controls);
  const slice = slicer();
  const outcomes: Outcome[] = [];
  for (const write of writes) {
    const pause = slice();
    if (pause) {
      await pause;
      sight.forget();
    }
    const refused = (refusal: Refusal, choices?: string[]): Outcome => ({
      ref: write.ref,
      path: write.path,
      status: 'refused',
      refusal,
      ...(choices ? { choices } : {}),
    });
    if (w.env.signal.aborted) outcomes.push(refused('cancelled'));
    else if (others.has(blockOf(write.path))) outcomes.push(refused('other_person'));
    else {
      try {
        outcomes.push(await writeOne(write, entries, places, sight.isVisible, w, refused));
        // What is chosen may hide others in ways that no observer hears of.
        const control = w.controls.get(write.ref);
        if (write.drives || (control && isChoice(control))) sight.forget();
      } catch {
        // A page's own handler may throw through a synthetic event: that is the page's refusal, not our end.
        outcomes.push(refused('not_accepted'));
      }
    }
  }
  sight.end();
  return outcomes;
}

type Refused = (refusal: Refusal, choices?: string[]) => Outcome;

async function writeOne(
  write: Write,
  entries: Entry[],
  places: ReadonlyMap<number, Place>,
  isVisible: (control: Control) => boolean,
  w: Writing,
  refused: Refused,
): Promise<Outcome> {
  const control = w.controls.get(write.ref);
  const place = places.get(write.ref);
  if (!control?.element.isConnected || !place) return refused('gone');
  if (w.signatureOf(control) !== write.signature) return refused('changed');
  const { driver } = control;
  if (!isVisible(control)) return refused('hidden');
  if (driver.disabled(control)) return refused('disabled');
  if (driver.readOnly(control)) return refused('readonly');
  if (w.hands.busy(control)) return refused('changed');
  const before = driver.read(control);
  const { path, value, signature } = write;
  if (!before.empty && means(path, value, before.text)) return { ref: write.ref, path, status: 'already' };
  if (!before.empty && !write.overwrite) return refused(isChoice(control) ? 'differs' : 'not_empty');

  const undoable = driver.undoable(control);
  const url = w.doc.location.href;
  const result = await attempt(control, { path, value }, w.env);
  w.hands.ours(control);
  const entry: Entry = { control, path, signature, place, url, value, before, undoable };
  if (!result.ok) {
    await leaveAsFound(entry, w.env);
    return refused(result.refusal, result.choices);
  }
  entries.push(entry);
  if (write.drives) await quiet(w.doc, w.env.signal, DRIVER_QUIET_MS, DRIVER_LIMIT_MS);
  return { ref: write.ref, path, status: 'written', undoable };
}

/** A write that was refused half-way (a search box emptied, no such option) must not lose what stood there. */
async function leaveAsFound({ control, before }: Entry, env: DriverEnv): Promise<void> {
  if (env.signal.aborted || !control.element.isConnected) return;
  if (control.driver.read(control).text !== before.text) await control.driver.restore(control, before, env);
}

export const isChoice = (c: Control): boolean =>
  ['select', 'combobox', 'radio', 'check', 'switch'].includes(c.kind);

/** Blocks in which a number of another person stands now, whatever the plan saw a moment ago. */
function blocksOfOthers(writes: readonly Write[], controls: ReadonlyMap<number, Control>): Set<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { ref, path, value } of writes) {
    if (!ID_PATH.test(path)) continue;
    const control = controls.get(ref);
    const reading: Reading | undefined = control?.element.isConnected
      ? control.driver.read(control)
      : undefined;
    const digits = reading?.text.replace(/\D/g, '') ?? '';
    if ((digits.length === 9 || digits.length === 12) && digits !== value) others.add(blockOf(path));
    else if (digits !== '' && digits === value) own.add(blockOf(path));
  }
  // A block that shows the right number once may show an older paper's number beside it.
  for (const block of own) others.delete(block);
  return others;
}
