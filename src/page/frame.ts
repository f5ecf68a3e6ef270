import type { PageSnapshot } from '../core/match/page-snapshot.ts';
import { callBackground } from '../rpc/client.ts';
import { serveFrame } from '../rpc/serve-frame.ts';
import type { Control } from './controls/control.ts';
import { findControls } from './controls/find-controls.ts';
import { movesControls } from './controls/moves.ts';
import { beginLife } from './life.ts';
import { locateControls } from './locate-controls.ts';
import { pointAt } from './point-at.ts';
import { scanPage } from './scan-page.ts';
import { readDetails } from './snapshot/details/read-details.ts';
import { type Layout, readLayout } from './snapshot/layout.ts';
import { signatureOf } from './snapshot/signature.ts';
import { pageAbout } from './text/page-about.ts';
import { replaceText } from './text/text-box.ts';
import { watchWords } from './text/watch-words.ts';
import { watchControls } from './watch-controls.ts';
import { applyWrites } from './write/apply-writes.ts';
import { watchHands } from './write/hands.ts';
import { entriesOf, type Journal } from './write/journal.ts';
import { until } from './write/quiet.ts';
import { type Finder, makeFinder } from './write/refind.ts';
import { settle } from './write/settle.ts';
import { undo } from './write/undo.ts';

/** Controls in one answer: packing and checking more of them would hold either side's thread for too long. */
const PART = 400;
const NOTHING_READ: PageSnapshot = { title: '', headings: [], controls: [] };

/** The engine in one frame: answers the background, and watches what the officer writes. */
export function startFrame(doc: Document): void {
  const signal = beginLife('frame');
  if (!signal) return;
  let controls = new Map<number, Control>();
  let read = NOTHING_READ;
  const journal: Journal = new Map();
  const env = { signal, until: (test: () => boolean, limitMs: number) => until(doc, signal, test, limitMs) };
  const find = () => {
    const found = findControls(doc);
    controls = new Map(found.map(c => [c.ref, c]));
    return found;
  };
  const boxes = new Map<number, HTMLElement>();
  const hands = watchHands(doc, signal);
  const changes = watchControls(
    doc,
    () => void callBackground('frame.changed', {}).catch(() => null),
    signal,
  );

  const look = () => {
    const found = find();
    const layout = readLayout(doc, found);
    return { controls: found, signatureOf: (c: Control) => signatureOf(c, layout) };
  };
  const withFinder = async <T>(act: (finder: Finder) => Promise<T>): Promise<T> => {
    const finder = makeFinder(doc, look);
    try {
      return await act(finder);
    } finally {
      finder.end();
    }
  };

  serveFrame(
    {
      'frame.scan': async ({ from }) => {
        if (from === 0) {
          const scan = await scanPage(doc);
          controls = new Map(scan.controls.map(c => [c.ref, c]));
          read = scan.snapshot;
        }
        const part = { ...read, controls: read.controls.slice(from, from + PART) };
        const more = from + PART < read.controls.length;
        if (!more) read = NOTHING_READ;
        return { part, more };
      },
      'frame.apply': async ({ batch, writes }) => {
        changes.pause();
        const layout = freshLayout(doc, () => [...controls.values()]);
        const done = await applyWrites(writes, entriesOf(journal, batch), {
          doc,
          controls,
          signatureOf: c => signatureOf(c, layout.now()),
          hands,
          env,
        });
        layout.end();
        return done;
      },
      'frame.settle': async ({ batch, only }) => {
        const start = performance.now();
        const outcomes = await withFinder(finder =>
          settle(
            entriesOf(journal, batch).filter(e => only === undefined || e.control.ref === only),
            { doc, finder, hands, env },
          ),
        );
        changes.resume();
        const tookMs = performance.now() - start;
        return { batch, outcomes, tookMs, waitedMs: tookMs };
      },
      'frame.undo': async ({ batch }) => {
        changes.pause();
        const done = await withFinder(finder => undo(entriesOf(journal, batch), { doc, finder, hands, env }));
        journal.delete(batch);
        changes.resume();
        return { batch, ...done };
      },
      'frame.replace': ({ ref, start, end, expect, text }) => {
        const box = boxes.get(ref);
        return box?.isConnected ? replaceText(box, start, end, expect, text) : false;
      },
      'frame.read': ({ refs }) => {
        const found = find();
        const texts = refs.flatMap(ref => {
          const control = controls.get(ref);
          return control ? [{ ref, text: control.driver.read(control).text }] : [];
        });
        return { texts, details: readDetails(doc, found) };
      },
      'frame.about': () => pageAbout(doc),
      'frame.show': ({ ref }) => {
        const target = controls.get(ref)?.host ?? boxes.get(ref);
        if (target) pointAt(target);
        return null;
      },
      'frame.locate': ({ selectors }) => locateControls(doc, controls.values(), selectors),
    },
    signal,
  );

  watchWords(doc, boxes, signal);
  void callBackground('frame.changed', {}).catch(() => null);
}

/** Reading the page anew for each write would be quadratic: only where controls moved is what we know of it old. */
function freshLayout(doc: Document, controls: () => Control[]): { now(): Layout; end(): void } {
  let layout: Layout | null = null;
  const look = (records: readonly MutationRecord[]) => {
    if (layout && movesControls(records)) layout = null;
  };
  const observer = new MutationObserver(look);
  observer.observe(doc, { subtree: true, childList: true });
  return {
    now() {
      look(observer.takeRecords());
      layout ??= readLayout(doc, controls());
      return layout;
    },
    end: () => observer.disconnect(),
  };
}
