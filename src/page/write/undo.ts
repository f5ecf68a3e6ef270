import { means } from '../../core/fields/for-control.ts';
import { slicer } from '../../core/steps.ts';
import type { Control, DriverEnv } from '../controls/control.ts';
import type { Hands } from './hands.ts';
import type { Entry } from './journal.ts';
import { quiet } from './quiet.ts';
import type { Finder } from './refind.ts';

const QUIET_MS = 300;
const LIMIT_MS = 2000;

export type Undoing = { doc: Document; finder: Finder; hands: Hands; env: DriverEnv };

/**
 * Takes a batch back, last write first. What the officer or the page changed since is theirs and stays; what the
 * page gives no way to clear, or no longer shows, is named.
 */
export async function undo(
  entries: readonly Entry[],
  u: Undoing,
): Promise<{ restored: number; cannotUndo: string[] }> {
  const tried: Entry[] = [];
  const left: Entry[] = [];
  // Not there any more (a later step of the form, another dossier): its value may live on in the page's model.
  const here = new Map(entries.map(entry => [entry, u.finder.find(entry)]));
  const slice = slicer();
  for (const entry of [...entries].reverse()) {
    await slice();
    const control = u.finder.find(entry);
    if (!control) {
      // Gone only now: the page took it away when what drives it was taken back.
      if (here.get(entry)) tried.push(entry);
      else left.push(entry);
      continue;
    }
    const now = control.driver.read(control);
    // Emptied by the page itself, when a control that drives it was taken back or written.
    if (now.empty && entry.before.empty) tried.push(entry);
    else if (!means(entry.path, entry.value, now.text)) left.push(entry);
    else {
      tried.push(entry);
      await takeBack(control, entry, u);
    }
  }
  await quiet(u.doc, u.env.signal, QUIET_MS, LIMIT_MS);
  for (const entry of tried) if (!isBack(entry, u.finder.find(entry))) left.push(entry);
  return { restored: entries.length - left.length, cannotUndo: [...new Set(left.map(e => e.path))] };
}

async function takeBack(control: Control, entry: Entry, u: Undoing): Promise<void> {
  try {
    await control.driver.restore(control, entry.before, u.env);
  } catch {
    // Read back in the end.
  }
  u.hands.ours(control);
}

function isBack(entry: Entry, control: Control | null): boolean {
  if (!control) return true;
  const now = control.driver.read(control);
  return entry.before.empty ? now.empty : now.text === entry.before.text;
}
