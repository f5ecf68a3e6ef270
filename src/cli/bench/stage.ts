import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page, Worker } from '@playwright/test';
import { type AskBackground, askFrom } from '../ask-background.ts';
import { ensureBuilt } from '../build.ts';
import { launchWithExtension } from '../launch.ts';
import { makePage, makePlainPage } from './make-page.ts';
import { startMutating } from './mutate.ts';

/** A page of the bench in a tab. */
export type Shown = { page: Page; cdp: CDPSession; tabId: number; close(): Promise<void> };

export type Stage = {
  ask: AskBackground;
  /** Has a tab read anew; the answer stays in the side panel, of a large page it is megabytes. */
  read(tabId: number): Promise<{ controls: number; matched: number }>;
  worker: Worker;
  /** Of the whole browser, for tracing. */
  cdp: CDPSession;
  /**
   * Opens a page by the number of its controls, or `plain-<n>`. With `without` it comes from an address where the
   * extension has no permission: the same browser, the same page, no extension in it.
   */
  open(name: string, options?: { without?: boolean }): Promise<Shown>;
  close(): Promise<void>;
};

/** Pages in the background must go on working as the one in front. */
const AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

export async function openBenchStage(): Promise<Stage> {
  const dir = await ensureBuilt('test');
  const server = createServer((request, response) => {
    const [kind, n] = /^\/(plain-)?(\d+)$/.exec(request.url ?? '')?.slice(1) ?? [];
    response.writeHead(n ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(n ? (kind ? makePlainPage(Number(n)) : makePage(Number(n))) : '');
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchWithExtension(dir, { headless: true, args: AWAKE });
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  const ask = askFrom(panel);
  const read = (tabId: number) =>
    panel.evaluate(async id => {
      const message = { motlan: 'call', name: 'tab.read', params: { tabId: id } };
      const frames = (await chrome.runtime.sendMessage(message)).value?.frames ?? [];
      const { snapshot, map } = frames[0] ?? {};
      return { controls: snapshot?.controls.length ?? 0, matched: map?.matches.length ?? 0 };
    }, tabId);
  return {
    ask,
    read,
    worker: browser.context.serviceWorkers()[0]!,
    cdp: await browser.context.browser()!.newBrowserCDPSession(),
    async open(name, { without = false } = {}) {
      const page = await browser.context.newPage();
      await page.addInitScript(startMutating);
      const cdp = await browser.context.newCDPSession(page);
      // Time that the thread really ran: waiting for other programs of the machine does not count.
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`http://${without ? '127.0.0.1' : 'localhost'}:${port}/${name}`);
      const close = () => page.close();
      if (without) return { page, cdp, tabId: -1, close };
      const tabId = await panel.evaluate(
        async url => (await chrome.tabs.query({})).find(t => t.url === url)?.id ?? -1,
        page.url(),
      );
      await recognised(read, tabId, Number(name.replace('plain-', '')));
      return { page, cdp, tabId, close };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Until the engine is in the page and has read all of it. */
async function recognised(read: Stage['read'], tabId: number, controls: number): Promise<void> {
  while ((await read(tabId)).controls !== controls) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
