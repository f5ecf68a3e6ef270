import { bareMsOf, barePass } from './bare.ts';
import type { Stage } from './stage.ts';
import { ratioOf, type Spread, spreadOf } from './stats.ts';
import { type Traced, trace } from './trace.ts';

type Ratio = ReturnType<typeof ratioOf>;

export type Classified = {
  controls: number;
  matched: number;
  bareMs: Spread;
  /** The reading of the page, on the page's own thread. */
  pageMs: Spread;
  /** Checking what the page answered, matching, planning and telling every surface, in the background. */
  backgroundMs: Spread;
  /** From asking to the answer, less what either side was busy. */
  waitedMs: Spread;
  ratio: { page: Ratio; background: Ratio; whole: Ratio };
  /** Longest tasks of a reading. */
  longestMs: { page: Spread; pageWall: Spread; background: Spread };
  /** The page's longest task where the overlay was told as well, and drew what it was told. */
  longestWithOverlayMs: Spread;
  /** JS heap of the page's process with the extension, less the same page without, bytes after a collection. */
  heapBytes: number;
};

/** A bare pass alone is too short to be told from the message that starts it. */
const PASSES = 5;

/** Bare pass and classification take turns in the same page. */
export async function classify(stage: Stage, controls: number, repeats: number): Promise<Classified> {
  const shown = await stage.open(String(controls));
  const { page, tabId } = shown;
  const bare: number[] = [];
  const reads: Traced[] = [];
  const told: Traced[] = [];
  let matched = 0;
  for (let i = 0; i < repeats; i++) {
    bare.push(await bareMsOf(stage, page, `for (let i = 0; i < ${PASSES}; i++) (${barePass})()`, PASSES));
    reads.push(
      await trace(stage, page, async () => {
        matched = (await stage.read(tabId)).matched;
      }),
    );
    // The same reading, of which the surfaces are told as always; the answer above carries the whole page instead.
    told.push(await trace(stage, page, () => stage.ask('lesson.drop', { tabId, id: 'none' })));
  }
  const heap = await heapOf(shown.cdp);
  await shown.close();
  const without = await stage.open(String(controls), { without: true });
  const heapBytes = heap - (await heapOf(without.cdp));
  await without.close();

  const bareMs = spreadOf(bare);
  const pageMs = spreadOf(reads.map(t => t.page.busyMs));
  const backgroundMs = spreadOf(told.map(t => t.background.busyMs));
  const whole = spreadOf(reads.map((t, i) => t.page.busyMs + told[i]!.background.busyMs));
  return {
    controls,
    matched,
    bareMs,
    pageMs,
    backgroundMs,
    waitedMs: spreadOf(reads.map(t => Math.max(0, t.wallMs - t.page.busyMs - t.background.busyMs))),
    ratio: {
      page: ratioOf(pageMs, bareMs),
      background: ratioOf(backgroundMs, bareMs),
      whole: ratioOf(whole, bareMs),
    },
    longestMs: {
      page: spreadOf(reads.map(t => t.page.longestMs)),
      pageWall: spreadOf(reads.map(t => t.page.longestWallMs)),
      background: spreadOf(told.map(t => t.background.longestMs)),
    },
    longestWithOverlayMs: spreadOf(told.map(t => t.page.longestMs)),
    heapBytes,
  };
}

type Cdp = Awaited<ReturnType<Stage['open']>>['cdp'];

async function heapOf(cdp: Cdp): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(m => m.name === 'JSHeapUsedSize')?.value ?? 0;
}
