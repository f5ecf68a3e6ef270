import type { Shown, Stage } from './stage.ts';
import { type Interval, ratioInterval } from './stats.ts';

const CONTROLS = 200;
const SECONDS = 2;

/**
 * What the extension costs a page that changes 1,000 nodes a second while nobody asks anything of it: time that the
 * page's thread ran, with and without, in turns.
 */
export async function idle(stage: Stage, pairs: number): Promise<Interval> {
  const withIt = await stage.open(String(CONTROLS));
  const without = await stage.open(String(CONTROLS), { without: true });
  const measured: { with: number; without: number }[] = [];
  // Once each before it counts: the first seconds warm up code on both sides.
  await runFor(withIt);
  await runFor(without);
  for (let i = 0; i < pairs; i++) {
    const first = i % 2 === 0;
    const a = await runFor(first ? withIt : without);
    const b = await runFor(first ? without : withIt);
    measured.push(first ? { with: a, without: b } : { with: b, without: a });
  }
  await withIt.close();
  await without.close();
  return ratioInterval(measured);
}

/** Seconds of the page's thread per node changed: the timer of a loaded machine fires less often. */
async function runFor({ page, cdp }: Shown): Promise<number> {
  await page.bringToFront();
  const before = await busy(cdp);
  const nodes = await page.evaluate(async seconds => {
    const { __mutate } = window as unknown as { __mutate(on: boolean): void };
    let nodes = 0;
    const observer = new MutationObserver(records => {
      for (const r of records) nodes += r.addedNodes.length + r.removedNodes.length;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    __mutate(true);
    await new Promise(resolve => setTimeout(resolve, seconds * 1000));
    __mutate(false);
    observer.disconnect();
    return nodes;
  }, SECONDS);
  return ((await busy(cdp)) - before) / nodes;
}

async function busy(cdp: Shown['cdp']): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(m => m.name === 'TaskDuration')?.value ?? 0;
}
