import type { PageSnapshot } from '../core/match/page-snapshot.ts';
import { runInSlices, type Steps } from '../core/steps.ts';
import type { Control } from './controls/control.ts';
import { findSteps } from './controls/find-controls.ts';
import { movesControls } from './controls/moves.ts';
import { snapshotSteps } from './snapshot/take-snapshot.ts';

/** A page that keeps moving under the reading is read to the end all the same. */
const MOST_STARTS = 3;

export type Scan = { controls: Control[]; snapshot: PageSnapshot };

/**
 * Reads a page in slices, so that it draws and answers the officer meanwhile. Where its controls move under the
 * reading it begins anew; of one that never rests the last reading counts, as mixed as it may be: the page is read
 * again once it rests (watch-controls.ts), and every write looks at its target again.
 */
export async function scanPage(doc: Document): Promise<Scan> {
  let moved = false;
  const observer = new MutationObserver(records => {
    moved ||= movesControls(records);
  });
  observer.observe(doc, { subtree: true, childList: true });
  try {
    for (let start = 1; ; start++) {
      moved = false;
      const scan = await runInSlices(steps(doc), () => {
        moved ||= movesControls(observer.takeRecords());
        return moved && start < MOST_STARTS;
      });
      if (scan) return scan;
    }
  } finally {
    observer.disconnect();
  }
}

function* steps(doc: Document): Steps<Scan> {
  const controls = yield* findSteps(doc);
  yield;
  return { controls, snapshot: yield* snapshotSteps(doc, controls) };
}
