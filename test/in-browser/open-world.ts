import { type Browser, chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findChromium } from '../../src/cli/setup.mjs';
import type { Kit } from './kit.ts';

const PORTAL = 'http://portal.test/';

/** A real page with our code beside it in a world of its own, as a content script has it. */
export type World = {
  page: Page;
  /** Shows a page anew and puts the kit beside it. */
  show(html: string): Promise<void>;
  /** Runs a function beside the page. It must bring everything along: it is sent as text. */
  run<T, A = undefined>(act: (kit: Kit, arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  close(): Promise<void>;
};

export async function openWorld(): Promise<World> {
  const found = findChromium();
  if (!found) throw new Error('Không tìm thấy trình duyệt nhân Chromium.');
  const code = await bundleKit();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ executablePath: found.path, args });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  let html = '';
  await page.route(`${PORTAL}**`, route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Cổng</title>${html}`,
    }),
  );
  const cdp = await page.context().newCDPSession(page);
  let contextId = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    page,
    async show(body) {
      html = body;
      await page.goto(PORTAL);
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const world = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      contextId = world.executionContextId;
      await evaluate(`${code};0`);
    },
    run: async (act, arg) =>
      (await evaluate(`(${act})(beside.kit, ${JSON.stringify(arg) ?? 'undefined'})`)) as never,
    close: () => browser.close(),
  };
}

async function bundleKit(): Promise<string> {
  const bundle = await rolldown({
    input: new URL('kit.ts', import.meta.url).pathname,
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'beside' });
  await bundle.close();
  return output[0].code;
}
