import type { Write } from '../../core/fill/write.ts';
import { bareFill, bareMsOf, emptyAll } from './bare.ts';
import { PLAIN_RECORD } from './make-page.ts';
import type { Shown, Stage } from './stage.ts';
import { ratioOf, type Spread, spreadOf } from './stats.ts';
import { type Traced, trace } from './trace.ts';

/** One bare fill is too short to be told from the message that starts it. */
const PASSES = 5;

export type Filled = {
  controls: number;
  written: number;
  bareMs: Spread;
  /** The frame's answer to the one message that writes, on the page's own thread. */
  writeMs: Spread;
  ratio: ReturnType<typeof ratioOf>;
  longestTask: { pageMs: Spread; pageWallMs: Spread };
};

/** The bare setter and the engine's own writing take turns in the same boxes, which are emptied between. */
export async function fillPlain(stage: Stage, controls: number, repeats: number): Promise<Filled> {
  const shown = await stage.open(`plain-${controls}`);
  const { page } = shown;
  const writes = await planWrites(stage, shown);
  const bare: number[] = [];
  const runs: Traced[] = [];
  let written = 0;
  for (let i = 0; i < repeats; i++) {
    bare.push(
      await bareMsOf(
        stage,
        page,
        `for (let i = 0; i < ${PASSES}; i++) { (${emptyAll})(); (${bareFill})(); }`,
        PASSES,
      ),
    );
    await page.evaluate(emptyAll);
    runs.push(
      await trace(stage, page, async () => {
        written = await apply(stage, shown.tabId, writes);
      }),
    );
    await page.evaluate(emptyAll);
  }
  await shown.close();
  const bareMs = spreadOf(bare);
  const writeMs = spreadOf(runs.map(t => t.page.busyMs));
  return {
    controls,
    written,
    bareMs,
    writeMs,
    ratio: ratioOf(writeMs, bareMs),
    longestTask: {
      pageMs: spreadOf(runs.map(t => t.page.longestMs)),
      pageWallMs: spreadOf(runs.map(t => t.page.longestWallMs)),
    },
  };
}

/** What the background would send, made from what the engine itself recognised. */
async function planWrites(stage: Stage, { tabId }: Shown): Promise<Write[]> {
  const { frames } = await stage.ask('tab.read', { tabId });
  const { snapshot, map } = frames[0]!;
  const signatures = new Map(snapshot.controls.map(c => [c.ref, c.signature]));
  return map.matches.flatMap(({ ref, path }) => {
    const value = PLAIN_RECORD[path];
    return value
      ? [{ ref, path, value, signature: signatures.get(ref)!, overwrite: false, drives: false }]
      : [];
  });
}

/** The very message of the background, sent from it. @returns how many were written. */
const apply = (stage: Stage, tabId: number, writes: Write[]): Promise<number> =>
  stage.worker.evaluate(
    async ({ tabId, writes }) => {
      const params = { batch: crypto.randomUUID(), writes };
      const reply = await chrome.tabs.sendMessage(
        tabId,
        { motlan: 'call', name: 'frame.apply', params },
        { frameId: 0 },
      );
      return (reply.value as { status: string }[]).filter(o => o.status === 'written').length;
    },
    { tabId, writes },
  );
