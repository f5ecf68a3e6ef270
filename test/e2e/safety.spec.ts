import type { Page } from '@playwright/test';
import { expect, inSight, modelOf, openDrawer, overlay, pressFill, SAMPLE, test } from './fixture.ts';

/**
 * Puts a text into a box of the hostile page. Not by typing: its false clicks on labels move the focus every 700 ms,
 * and on a loaded machine what is typed lands in another box.
 */
const put = (page: Page, box: string, text: string) =>
  page.locator(box).evaluate((element, value) => {
    (element as HTMLInputElement).value = value;
  }, text);

test('a page without a form costs the sentinel only', async ({ officer }) => {
  await officer.sampleCase();
  const page = await officer.openPortal('khong-co-bieu-mau');
  const form = await officer.openPortal('mot-cua');
  await openDrawer(form);
  // By now the other page, opened before, would have its overlay as well.
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect((await officer.call('tab.view', { tabId: await officer.tabIdOf(page) })).fields).toEqual([]);
});

test('a block that holds the number of someone else is refused, even when the officer forces it', async ({
  officer,
}) => {
  await officer.sampleCase();
  const page = await officer.openPortal('thu-dich');
  await put(page, '#soDinhDanh', '001185000002');
  await openDrawer(page);
  const tabId = await officer.tabIdOf(page);
  const { frames } = await officer.call('tab.read', { tabId });
  const view = await officer.call('tab.fill', {
    tabId,
    keys: frames.flatMap(f => f.map.matches.map(m => `${f.key}/${m.ref}`)),
    force: true,
  });
  expect(await page.locator('#hoTen').inputValue()).toBe('');
  expect(await page.locator('#soDinhDanh').inputValue()).toBe('001185000002');
  const refusals = view.fields.filter(f => f.path.startsWith('applicant.')).map(f => f.refusal);
  expect(refusals.every(r => r === 'other_person')).toBe(true);
});

test('a box that holds something stays as it is until the officer says so for that box', async ({
  officer,
}) => {
  await officer.sampleCase();
  const page = await officer.openPortal('thu-dich');
  await put(page, '#dienThoai', '0999999999');
  await pressFill(page);
  expect(await page.locator('#dienThoai').inputValue()).toBe('0999999999');
  expect(await page.locator('#ghiChu').inputValue()).toBe('');
  await inSight(page);
  await page
    .getByRole('button', { name: /Ghi đè/ })
    .first()
    .click();
  await expect(page.locator('#dienThoai')).toHaveValue(SAMPLE['applicant.phone']!);
});

test('a hostile page learns nothing, fills nothing and cannot stop the overlay', async ({ officer }) => {
  await officer.sampleCase();
  const id = new URL(officer.panel.url()).host;
  const page = await officer.openPortal(`thu-dich/?id=${id}`);
  await expect(overlay(page).getByRole('button').first()).toBeVisible();
  await page.evaluate(() => (window as unknown as { attack(): void }).attack());
  await page.evaluate(() => (window as unknown as { attack(): void }).attack());
  expect(await modelOf(page)).toMatchObject({ hoTen: '', soDinhDanh: '' });
  expect(await page.evaluate(() => (window as unknown as { __heard: string[] }).__heard)).toEqual([]);
  await pressFill(page);
  expect(await modelOf(page)).toMatchObject({
    hoTen: SAMPLE['applicant.fullName'],
    soDinhDanh: SAMPLE['applicant.personalId'],
  });
});

test('a page script cannot speak to the background', async ({ officer }) => {
  await officer.sampleCase();
  const page = await officer.openPortal('thu-dich');
  expect(
    await page.evaluate(
      () =>
        typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
          ?.sendMessage,
    ),
  ).toBe('undefined');
});

test('a form that goes away while it is filled ends in a sentence, and the record stays whole', async ({
  officer,
}) => {
  const id = await officer.sampleCase();
  const page = await officer.openPortal('thu-dich');
  await openDrawer(page);
  const before = await officer.call('case.get', { id });
  await page.evaluate(() => {
    document
      .querySelector('#hoTen')!
      .addEventListener('input', () => (window as unknown as { removeForm(): void }).removeForm());
  });
  await page.getByRole('button', { name: /^Điền \d+ ô/ }).click();
  const tabId = await officer.tabIdOf(page);
  await expect
    .poll(async () => (await officer.call('tab.view', { tabId })).progress, { timeout: 30_000 })
    .toBeNull();
  await expect.poll(async () => (await officer.call('tab.view', { tabId })).fields.length).toBe(0);
  await expect(overlay(page)).toContainText(/trang|biểu mẫu|ô/i);
  expect(await officer.call('case.get', { id })).toEqual(before);
});

test('an extension that is reloaded under an open page says so, and leaves the page as it is', async ({
  officer,
}) => {
  await officer.sampleCase();
  const page = await officer.openPortal('thu-dich');
  await pressFill(page);
  const before = await modelOf(page);
  const worker = officer.context.serviceWorkers()[0]!;
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => null);
  await expect(page.getByText(/Tải lại trang \(F5\)/).first()).toBeVisible({ timeout: 20_000 });
  expect(await modelOf(page)).toEqual(before);
});

test('a filled page stays with its case; an untouched one follows the case that is open', async ({
  officer,
}) => {
  const first = await officer.sampleCase();
  const filled = await officer.openPortal('thu-dich');
  await pressFill(filled);
  const fresh = await officer.openPortal('mot-cua');
  await openDrawer(fresh);
  const second = await officer.sampleCase({
    'applicant.fullName': 'Trần Thị Khác',
    'applicant.personalId': '001185000002',
  });
  const caseOf = async (page: typeof fresh) =>
    (await officer.call('tab.view', { tabId: await officer.tabIdOf(page) })).activeCase?.id;
  expect(await caseOf(filled)).toBe(first);
  expect(await caseOf(fresh)).toBe(second);
});

test('the overlay shows values masked, the side panel in clear', async ({ officer }) => {
  await officer.sampleCase();
  const page = await officer.openPortal('mot-cua');
  await openDrawer(page);
  const shown = await overlay(page).textContent();
  for (const value of [
    SAMPLE['applicant.fullName']!,
    SAMPLE['applicant.personalId']!,
    SAMPLE['applicant.phone']!,
  ])
    expect(shown).not.toContain(value);
  const view = await officer.call('tab.view', { tabId: await officer.tabIdOf(page) });
  expect(view.fields.map(f => f.shown)).toContain(SAMPLE['applicant.fullName']);
});
