import type { CDPSession, Page } from '@playwright/test';
import type { Stage } from './stage.ts';

/** What one thread did. `busyMs` is time that it really ran; what other programs of the machine took is not in it. */
export type Busy = { busyMs: number; tasks: number; longestMs: number; longestWallMs: number };
export type Traced = { page: Busy; background: Busy; wallMs: number };

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number };

/** A task as developer tools show it: with the promises that it settled, which hold the thread just as well. */
const TASK = 'RunTask';
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const PAGE = 'bench-page';
const BACKGROUND = 'bench-background';

/** Runs something and says how long the page's thread and the background's were busy with it, by the browser's trace. */
export async function trace(stage: Stage, page: Page, act: () => Promise<unknown>): Promise<Traced> {
  const events: Event[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Event[]));
  stage.cdp.on('Tracing.dataCollected', collect);
  await stage.cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await page.evaluate(name => void performance.mark(name), PAGE);
  await stage.worker.evaluate(name => void performance.mark(name), BACKGROUND);
  const start = performance.now();
  await act();
  const wallMs = performance.now() - start;
  await end(stage.cdp);
  stage.cdp.off('Tracing.dataCollected', collect);
  return { page: busyOf(events, PAGE), background: busyOf(events, BACKGROUND), wallMs };
}

async function end(cdp: CDPSession): Promise<void> {
  const complete = new Promise<void>(resolve => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
}

function busyOf(events: readonly Event[], mark: string): Busy {
  const thread = events.find(e => e.name === mark);
  const own = events
    .filter(e => e.name === TASK && e.ph === 'X' && e.pid === thread?.pid && e.tid === thread?.tid)
    .sort((a, b) => a.ts - b.ts);
  const busy: Busy = { busyMs: 0, tasks: 0, longestMs: 0, longestWallMs: 0 };
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    // Within one that is counted already.
    if (ts < end) continue;
    end = ts + dur;
    busy.tasks++;
    busy.busyMs += tdur / 1000;
    busy.longestMs = Math.max(busy.longestMs, tdur / 1000);
    busy.longestWallMs = Math.max(busy.longestWallMs, dur / 1000);
  }
  return busy;
}
