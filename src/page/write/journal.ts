import type { Control, Reading } from '../controls/control.ts';

/** What was done to one control, enough to verify it, repair it and take it back. */
export type Entry = {
  control: Control;
  path: string;
  signature: string;
  value: string;
  before: Reading;
  undoable: boolean;
};

/** Batches of this document, newest last; only the last few can be taken back. */
export type Journal = Map<string, Entry[]>;

const KEPT = 5;

export function entriesOf(journal: Journal, batch: string): Entry[] {
  let entries = journal.get(batch);
  if (!entries) {
    entries = [];
    journal.set(batch, entries);
    for (const old of journal.keys()) if (journal.size > KEPT) journal.delete(old);
  }
  return entries;
}
