import type { Page } from '@playwright/test';
import sample from '../../../test/portals/sample-case.json' with { type: 'json' };
import { servePortals } from '../../../test/portals/serve.ts';
import type { ParamsOf, ResultOf, ToBackground } from '../../rpc/protocol.ts';
import { askFrom } from '../ask-background.ts';
import { ensureBuilt } from '../build.ts';
import { launchWithExtension } from '../launch.ts';

/** A browser with the extension, the practice portals and a sample case. */
export type Stage = {
  portals: string;
  panel: Page;
  call<K extends keyof ToBackground>(
    name: K,
    params: ParamsOf<ToBackground, K>,
  ): Promise<ResultOf<ToBackground, K>>;
  open(portal: string): Promise<Page>;
  /** Opens the list of portals in front. */
  showPortals(): Promise<void>;
  /** Resolves when the officer closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
};

export async function openStage({ headless }: { headless: boolean }): Promise<Stage> {
  console.log('• Dựng tiện ích và các cổng thực hành …');
  const dir = await ensureBuilt('test');
  const server = await servePortals();
  console.log(`• Cổng thực hành chạy tại ${server.url}`);
  const browser = await launchWithExtension(dir, { headless }).catch(async error => {
    await server.close();
    throw error;
  });
  const close = async () => {
    await browser.close().catch(() => null);
    await server.close();
  };
  try {
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    const call = askFrom(panel);
    const { id, version } = await call('case.create', {});
    await call('case.put', { id, version, changes: sample, source: 'sample' });
    const open = async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`${server.url}/${path}`);
      await page.bringToFront();
      return page;
    };
    return {
      portals: server.url,
      panel,
      call,
      open: async portal => {
        const page = await open(`${portal}/`);
        await page.waitForFunction(() => (window as unknown as { __ready?: boolean }).__ready === true);
        return page;
      },
      showPortals: async () => void (await open('')),
      closed: new Promise(resolve => browser.context.on('close', () => resolve())),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
