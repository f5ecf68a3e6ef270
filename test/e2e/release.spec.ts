import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launchWithExtension } from '../../src/cli/launch.ts';
import sample from '../portals/sample-case.json' with { type: 'json' };
import { servePortals } from '../portals/serve.ts';

test('the release build does its job on a *.gov.vn name, and shows the page no root', async () => {
  const server = await servePortals();
  const browser = await launchWithExtension(await ensureBuilt('release'), {
    headless: true,
    args: [`--host-resolver-rules=MAP motcua.thu-nghiem.gov.vn ${new URL(server.url).hostname}`],
  });
  try {
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const call = (name: string, params: object) =>
      panel
        .evaluate(m => chrome.runtime.sendMessage(m), { motlan: 'call', name, params } as unknown as object)
        .then(r => r.value);
    const { id, version } = await call('case.create', {});
    await call('case.put', { id, version, changes: sample, source: 'sample' });

    const page = await browser.context.newPage();
    await page.goto(`http://motcua.thu-nghiem.gov.vn:${server.port}/mot-cua/`);
    await page.waitForFunction(() => (window as unknown as { __ready?: boolean }).__ready === true);
    await page.bringToFront();
    const tabId = await panel.evaluate(
      async url => (await chrome.tabs.query({})).find(t => t.url === url)?.id ?? -1,
      page.url(),
    );
    await expect.poll(async () => (await call('tab.view', { tabId })).counts.recognised).toBeGreaterThan(20);
    const view = await call('tab.fill', { tabId });
    expect(view.counts.filled).toBeGreaterThan(15);
    expect(JSON.stringify(await page.evaluate('window.__model()'))).toContain('Nguyễn Văn Thử');
    expect(
      await page.evaluate(() => [...document.documentElement.children].filter(e => e.shadowRoot).length),
    ).toBe(0);
  } finally {
    await browser.close();
    await server.close();
  }
});
