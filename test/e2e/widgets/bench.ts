import type { BrowserContext, Page } from '@playwright/test';
import { type AskBackground, askFrom } from '../../../src/cli/ask-background.ts';
import { ensureBuilt } from '../../../src/cli/build.ts';
import { launchWithExtension } from '../../../src/cli/launch.ts';

/** One browser with the extension for many pages. */
export type Bench = {
  context: BrowserContext;
  call: AskBackground;
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
};

export async function openBench(): Promise<Bench> {
  const browser = await launchWithExtension(await ensureBuilt('test'), { headless: true });
  const panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
  return {
    context: browser.context,
    call: askFrom(panel),
    tabIdOf: page =>
      panel.evaluate(
        async url => (await chrome.tabs.query({})).find(t => t.url === url)?.id ?? -1,
        page.url(),
      ),
    close: browser.close,
  };
}
