import type { Page } from '@playwright/test';
import { servePortals } from '../../../test/portals/serve.ts';
import type { ParamsOf, ResultOf, ToBackground } from '../../rpc/protocol.ts';
import { askFrom } from '../ask-background.ts';
import { ensureBuilt } from '../build.ts';
import { launchWithExtension } from '../launch.ts';
import type { CorpusPage } from './page-corpus.ts';

/** The built extension in a real browser, spoken to from its own side panel page. */
export type Engine = {
  call<K extends keyof ToBackground>(
    name: K,
    params: ParamsOf<ToBackground, K>,
  ): Promise<ResultOf<ToBackground, K>>;
  /** Opens a corpus page and waits until it is ready and the engine is in every frame that it names. */
  open(page: CorpusPage): Promise<{ page: Page; tabId: number; close(): Promise<void> }>;
  close(): Promise<void>;
};

const ADMITTED_WITHIN = 6000;
const READY_WITHIN = 30_000;

/** @param args more arguments for the browser. */
export async function startEngine(corpus: string, args: string[] = []): Promise<Engine> {
  const dir = await ensureBuilt('test');
  const server = await servePortals({ dir: corpus });
  const browser = await launchWithExtension(dir, { headless: true, args });
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);

  const call = askFrom(panel);

  return {
    call,
    async open({ name, expect }) {
      const page = await browser.context.newPage();
      await page.goto(`${server.url}/${name}/index.html`);
      if (expect.ready) await page.waitForFunction(expect.ready, null, { timeout: READY_WITHIN });
      await page.bringToFront();
      const url = page.url();
      const tabId = await panel.evaluate(
        async wanted => (await chrome.tabs.query({})).find(t => t.url === wanted)?.id ?? -1,
        url,
      );
      const frames = await frameUrls(page, expect.frames ?? []);
      const until = Date.now() + ADMITTED_WITHIN;
      while (Date.now() < until) {
        const seen = new Set((await call('tab.read', { tabId })).frames.map(f => f.url));
        // An outer page may hold nothing to fill; the frames that the corpus names must be there.
        if (frames.every(f => seen.has(f)) && (seen.has(url) || frames.length > 0)) break;
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      return { page, tabId, close: () => page.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const frameUrls = (page: Page, selectors: string[]): Promise<string[]> =>
  page.evaluate(
    list =>
      list.flatMap(s => {
        const frame = document.querySelector(s) as HTMLIFrameElement | null;
        return frame?.contentDocument ? [frame.contentDocument.URL] : [];
      }),
    selectors,
  );
