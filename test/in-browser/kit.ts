import type { Outcome, Write } from '../../src/core/fill/write.ts';
import type { Control } from '../../src/page/controls/control.ts';
import { findControls } from '../../src/page/controls/find-controls.ts';
import { locateControls } from '../../src/page/locate-controls.ts';
import { scanPage } from '../../src/page/scan-page.ts';
import { readDetails } from '../../src/page/snapshot/details/read-details.ts';
import { readLayout } from '../../src/page/snapshot/layout.ts';
import { signatureOf } from '../../src/page/snapshot/signature.ts';
import { takeSnapshot } from '../../src/page/snapshot/take-snapshot.ts';
import { applyWrites } from '../../src/page/write/apply-writes.ts';
import { watchHands } from '../../src/page/write/hands.ts';
import type { Entry } from '../../src/page/write/journal.ts';
import { quiet, twoFrames, until } from '../../src/page/write/quiet.ts';
import { type Finder, makeFinder } from '../../src/page/write/refind.ts';
import { settle } from '../../src/page/write/settle.ts';
import { undo } from '../../src/page/write/undo.ts';

/** What a frame script has at hand, by CSS selector, for tests that run in a page. */
const life = new AbortController();
const { signal } = life;
const env = {
  signal,
  until: (test: () => boolean, limitMs: number) => until(document, signal, test, limitMs),
};
const hands = watchHands(document, signal);
const entries: Entry[] = [];

function look() {
  const controls = findControls(document);
  const layout = readLayout(document, controls);
  return { controls, signatureOf: (c: Control) => signatureOf(c, layout) };
}

/** Selectors step into shadow roots by ` >>> `. */
function control(selector: string): Control {
  let root: ParentNode = document;
  let node: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    node = root.querySelector(step);
    if (!node) throw new Error(`nothing at ${selector}`);
    root = node.shadowRoot ?? root;
  }
  const found = findControls(document).find(
    c => c.element === node || c.host === node || c.members.includes(node as HTMLInputElement),
  );
  if (!found) throw new Error(`no control at ${selector}`);
  return found;
}

type Wish = { at: string; path: string; value: string; overwrite?: boolean; drives?: boolean };
const wishOf = (write: Wish): Write => ({
  ref: control(write.at).ref,
  signature: look().signatureOf(control(write.at)),
  path: write.path,
  value: write.value,
  overwrite: write.overwrite ?? false,
  drives: write.drives ?? false,
});

async function withFinder<T>(act: (finder: Finder) => Promise<T>): Promise<T> {
  const finder = makeFinder(document, look);
  try {
    return await act(finder);
  } finally {
    finder.end();
  }
}

const short = (o: Outcome): string => o.refusal ?? o.status;

export const kit = {
  control,
  env,
  findControls: () => findControls(document),
  /** What the page shows without a control: label, text, headings above. */
  details: (): [label: string, text: string, ...sections: string[]][] => {
    const { snapshot, texts } = readDetails(document, findControls(document));
    return snapshot.controls.map((c, i) => [c.labels[0]?.text ?? '', texts[i]?.text ?? '', ...c.sections]);
  },
  read: (at: string) => control(at).driver.read(control(at)),
  /** Driver alone, as `write` returns it. */
  write: (at: string, path: string, value: string) =>
    control(at).driver.write(control(at), { path, value }, env),
  snapshot: () => takeSnapshot(document, findControls(document)),
  scan: () => scanPage(document),
  locate: (selectors: string[]) => locateControls(document, findControls(document), selectors),
  plan: (wishes: Wish[]): Write[] => wishes.map(wishOf),
  async apply(writes: Write[]): Promise<string[]> {
    const { controls, signatureOf } = look();
    const byRef = new Map(controls.map(c => [c.ref, c]));
    const outcomes = await applyWrites(writes, entries, {
      doc: document,
      controls: byRef,
      signatureOf,
      hands,
      env,
    });
    return outcomes.map(short);
  },
  fill: (wishes: Wish[]): Promise<string[]> => kit.apply(kit.plan(wishes)),
  settle: async (): Promise<string[]> =>
    (await withFinder(finder => settle(entries, { doc: document, finder, hands, env }))).map(short),
  undo: () => withFinder(finder => undo(entries, { doc: document, finder, hands, env })),
  abort: () => life.abort(),
  quiet,
  twoFrames,
  until,
};
export type Kit = typeof kit;
