import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../src/cli/build.ts';
import { launchWithExtension } from '../../src/cli/launch.ts';
import { findChromium } from '../../src/cli/setup.mjs';

const ROOT = join(import.meta.dirname, '../..');
const SETUP = join(ROOT, 'src/cli/setup.mjs');

/** Everything that `npm start` started, its browser's own children too, carries this variable. */
const MARK = 'MOTLAN_TEST_RUN';

/** Numbers of the processes of a run: the kernel keeps the environment that each was started with. */
async function processesOf(run: string): Promise<string[]> {
  const all = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const found = await Promise.all(
    all.map(async pid => {
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
      return environment.includes(`${MARK}=${run}`) ? [pid] : [];
    }),
  );
  return found.flat();
}

/** Resolves when the command has said this. */
const saying = (child: ChildProcess, words: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', chunk => {
      said += chunk;
      if (said.includes(words)) resolve(said);
    });
    child.on('exit', () => reject(new Error(`ended before it said "${words}":\n${said}`)));
  });

test.describe('npm start', () => {
  test.skip(process.platform !== 'linux', 'reads the processes from /proc');

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    test(`leaves no process behind when ${signal} ends it in the middle of a portal`, async () => {
      await ensureBuilt('test');
      const run = `${process.pid}-${signal}`;
      const child = spawn(process.execPath, [SETUP, 'start', '--headless'], {
        cwd: ROOT,
        env: { ...process.env, [MARK]: run },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<number | null>(resolve => child.on('exit', resolve));
      await saying(child, 'điền, đọc lại');
      expect((await processesOf(run)).length, 'a browser runs').toBeGreaterThan(3);
      child.kill(signal);
      expect(await ended).toBe(130);
      await expect.poll(() => processesOf(run)).toEqual([]);
    });

  test('says in one line what is missing where no browser can be brought', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'motlan-'));
    try {
      // A machine with Node and npm alone, as far as a search of the PATH can tell.
      await symlink(process.execPath, join(bare, 'node'));
      const { MOTLAN_BROWSER: _none, ...env } = process.env;
      const child = spawn(process.execPath, [SETUP, 'start', '--headless'], {
        cwd: ROOT,
        env: { ...env, PATH: bare },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      child.stderr.on('data', chunk => {
        said += chunk;
      });
      expect(await new Promise(resolve => child.on('exit', resolve))).toBe(1);
      expect(said).toMatch(/^✗ Không tìm thấy trình duyệt nhân Chromium .*Hãy cài.*\n$/);
    } finally {
      await rm(bare, { recursive: true });
    }
  });
});

test('a browser that takes no --load-extension gets the extension over the debugging pipe', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'motlan-'));
  const chromium = findChromium()!;
  const before = process.env.MOTLAN_BROWSER;
  try {
    // The name decides how it is started: Chromium under Chrome's name goes Chrome's way.
    const branded = join(dir, 'google-chrome');
    await symlink(chromium.path, branded);
    process.env.MOTLAN_BROWSER = branded;
    expect(findChromium()?.branded).toBe(true);
    const browser = await launchWithExtension(await ensureBuilt('test'), { headless: true });
    try {
      const panel = await browser.context.newPage();
      await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
      await expect(panel).toHaveTitle(/Một Lần/);
    } finally {
      await browser.close();
    }
  } finally {
    if (before === undefined) delete process.env.MOTLAN_BROWSER;
    else process.env.MOTLAN_BROWSER = before;
    await rm(dir, { recursive: true });
  }
});
