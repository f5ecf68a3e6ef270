import type { Control, Reading } from '../controls/control.ts';

/** Which of the controls with one signature: a page without names has several "Ngày cấp" that look alike. */
export type Place = { nth: number; of: number };

/** What was done to one control, enough to verify it, repair it and take it back. */
export type Entry = {
  control: Control;
  path: string;
  signature: string;
  place: Place;
  /** Address of the page when it was written: a single-page portal shows the next dossier under another one. */
  url: string;
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
