import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { ensureBuilt } from '../../src/cli/build.ts';
import { findFirefox } from '../../src/cli/setup.mjs';
import { servePortals } from '../portals/serve.ts';

const ID = 'motlan@motlan.example';
/** An extension page has a random address in Firefox; the test says beforehand which. */
const UUID = '3f0d8c5e-1b7a-4d2c-9a64-5e8f00112233';
const CARD = '001090000001|011000001|Nguyễn Văn Thử|15031990|Nam|Số 1 phố Mẫu, Ba Đình, Hà Nội|20042021';

test('Firefox loads the build, takes a case in its sidebar page and fills a portal', async () => {
  test.setTimeout(150_000);
  const found = findFirefox();
  expect(found, 'Firefox is installed by npm test').not.toBeNull();
  const server = await servePortals();
  const profile = await mkdtemp(join(tmpdir(), 'motlan-ff-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found!.path,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
  });
  try {
    await browser.installExtension(await ensureBuilt('firefox'));
    const panel = await browser.newPage();
    // goto never resolves for extension pages here: what it shows is waited for instead.
    void panel.goto(`moz-extension://${UUID}/sidepanel.html`).catch(() => null);
    const box = await panel.waitForSelector('textarea', { timeout: 30_000 });
    await box!.focus();
    await panel.keyboard.type(CARD);
    await panel.keyboard.press('Enter');
    const role = await panel.waitForSelector('xpath///button[contains(., "Người yêu cầu")]', {
      timeout: 20_000,
    });
    await role!.click();

    const page = await browser.newPage();
    await page.goto(`${server.url}/thu-dich/`);
    const host = await page.waitForSelector('html > div:last-of-type', { timeout: 30_000 });
    expect(host).not.toBeNull();
    await page.bringToFront();
    const open = await page.waitForSelector('>>> .overlay button', { timeout: 20_000 });
    await open!.click();
    const fill = await page.waitForSelector('>>> .overlay button ::-p-text(Điền)', { timeout: 20_000 });
    expect(fill).not.toBeNull();
    const main = await page.waitForSelector('>>> .fill-bar button', { timeout: 20_000 });
    await main!.click();
    await page.waitForFunction(() => (document.querySelector('#hoTen') as HTMLInputElement).value !== '', {
      timeout: 30_000,
    });
    const values = await page.evaluate(() =>
      ['#hoTen', '#soDinhDanh'].map(s => (document.querySelector(s) as HTMLInputElement).value),
    );
    expect(values).toEqual(['Nguyễn Văn Thử', '001090000001']);
  } finally {
    await browser.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});
