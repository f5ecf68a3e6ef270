import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { askFrom } from '../../src/cli/ask-background.ts';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launchWithExtension } from '../../src/cli/launch.ts';
import type { ParamsOf, ResultOf, ToBackground } from '../../src/rpc/protocol.ts';
import sample from '../portals/sample-case.json' with { type: 'json' };
import { servePortals } from '../portals/serve.ts';

/** The extension as an officer has it: its side panel open in one tab, portals in others. */
export type Officer = {
  context: BrowserContext;
  /** The side panel's page. */
  panel: Page;
  portals: string;
  /** The very message that a surface would send. */
  call<K extends keyof ToBackground>(
    name: K,
    params: ParamsOf<ToBackground, K>,
  ): Promise<ResultOf<ToBackground, K>>;
  /** Opens a portal and waits until it and the overlay are there. */
  openPortal(name: string): Promise<Page>;
  tabIdOf(page: Page): Promise<number>;
  /** A case with the sample values, open now. */
  sampleCase(change?: Record<string, string | null>): Promise<string>;
};

export const SAMPLE: Record<string, string> = sample;

export const test = base.extend<{ officer: Officer }, { portals: string }>({
  portals: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern
    async ({}, use) => {
      const server = await servePortals();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  officer: async ({ portals }, use) => {
    const browser = await launchWithExtension(await ensureBuilt('test'), { headless: true });
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const call = askFrom(panel);
    await use({
      context: browser.context,
      panel,
      portals,
      call,
      async openPortal(name) {
        const page = await browser.context.newPage();
        await page.goto(`${portals}/${name.includes('?') ? name : `${name}/`}`);
        await page.waitForFunction(() => (window as unknown as { __ready?: boolean }).__ready === true);
        return page;
      },
      tabIdOf: page =>
        panel.evaluate(
          async url => (await chrome.tabs.query({})).find(t => t.url === url)?.id ?? -1,
          page.url(),
        ),
      async sampleCase(change = {}) {
        const { id, version } = await call('case.create', {});
        const put = await call('case.put', {
          id,
          version,
          changes: { ...SAMPLE, ...change },
          source: 'sample',
        });
        expect(put.ok).toBe(true);
        return id;
      },
    });
    await browser.close();
  },
});

export { expect };

/** The overlay in a page; the build under test has an open shadow root. */
export const overlay = (page: Page): Locator => page.locator('.overlay');

/** Opens the overlay's drawer from its rail. */
export async function openDrawer(page: Page): Promise<void> {
  await page.bringToFront();
  const fill = page.getByRole('button', { name: /^(Điền|Không có ô)/ }).last();
  if (!(await fill.isVisible())) await overlay(page).getByRole('button').first().click();
  await expect(fill).toBeVisible();
}

/** Presses "Điền N ô" and waits until the batch is over. */
export async function pressFill(page: Page): Promise<void> {
  await openDrawer(page);
  const button = page.getByRole('button', { name: /^Điền \d+ ô/ });
  await expect(button).toBeEnabled();
  await inSight(page);
  await button.click();
  await expect(page.getByRole('button', { name: /^Hoàn tác \d+ ô/ })).toBeEnabled({ timeout: 60_000 });
}

/** What the page's own framework holds. */
export const modelOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate('window.__model()') as Promise<Record<string, unknown>>;

/** The overlay counts a press only on a button that has stood visible for a quarter of a second. */
export const inSight = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(resolve => {
        let frames = 0;
        const next = () => (++frames > 30 ? resolve() : requestAnimationFrame(next));
        requestAnimationFrame(next);
      }),
  );
