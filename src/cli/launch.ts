import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from './setup.mjs';

export type Launched = { context: BrowserContext; extensionId: string; close(): Promise<void> };

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real browser with the unpacked extension, on an empty profile that goes with it. Chromium takes the folder on
 * its command line; branded Chrome (since 137) and Edge take it only over the debugging pipe.
 */
export async function launchWithExtension(
  dir: string,
  options: { headless: boolean; args?: string[]; viewport?: { width: number; height: number } },
): Promise<Launched> {
  const found = findChromium();
  if (!found) throw new Error('Không tìm thấy trình duyệt nhân Chromium.');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const load = found.branded
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`];
  const context = await chromium.launchPersistentContext('', {
    executablePath: found.path,
    headless: options.headless,
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: 'vi-VN',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...root, ...QUIET, ...load, ...(options.args ?? [])],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = () => context.close();
  try {
    const id = found.branded ? await loadOverPipe(context, dir) : null;
    return { context, extensionId: id ?? (await idOfWorker(context)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadOverPipe(context: BrowserContext, dir: string): Promise<string> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { id } = await (session as unknown as { send(m: string, p: object): Promise<{ id: string }> }).send(
    'Extensions.loadUnpacked',
    { path: dir },
  );
  return id;
}

async function idOfWorker(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return new URL(worker.url()).host;
}
