import { expect, type Page } from '@playwright/test';
import { NAMES } from '../widgets/webforms/page.ts';
import { serveWebForms, type WebForms } from '../widgets/webforms/server.ts';
import type { Bench } from './widgets/bench.ts';
import { test as base } from './widgets/bench-test.ts';

const RECORD = {
  'businessOwner.fullName': 'Trần Thị Mẫu',
  'businessOwner.birthDate': '1985-09-30',
  'businessOwner.personalId': '001185000002',
  'businessOwner.permanentAddress.province': 'Thành phố Hà Nội',
  'businessOwner.permanentAddress.ward': 'Phường Láng',
  'businessOwner.permanentAddress.street': 'Số 3 phố Bản Nháp',
};
const SENT = {
  [NAMES.fullName]: 'Trần Thị Mẫu',
  [NAMES.birthDate]: '30/09/1985',
  [NAMES.personalId]: '001185000002',
  [NAMES.province]: '01',
  [NAMES.ward]: '00199',
  [NAMES.street]: 'Số 3 phố Bản Nháp',
};

const test = base.extend<{ server: WebForms }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern
  server: async ({}, use) => {
    const server = await serveWebForms();
    await use(server);
    await server.close();
  },
});

async function open(bench: Bench, url: string): Promise<{ page: Page; tabId: number; caseId: string }> {
  const { id, version } = await bench.call('case.create', {});
  expect((await bench.call('case.put', { id, version, changes: RECORD, source: 'sample' })).ok).toBe(true);
  const page = await bench.context.newPage();
  await page.goto(url);
  const tabId = await bench.tabIdOf(page);
  await seen(bench, tabId);
  return { page, tabId, caseId: id };
}

/** The engine knows the page as it stands: all of its controls. */
const seen = (bench: Bench, tabId: number) =>
  expect
    .poll(async () => {
      await bench.call('tab.read', { tabId });
      return (await bench.call('tab.view', { tabId })).fields.map(f => f.path).sort();
    })
    .toEqual(Object.keys(RECORD).sort());

async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.locator('#ctl00_C_SaveBtn').click()]);
}

test('a province that posts back through an UpdatePanel gets its ward, and what stood beside it stays', async ({
  bench,
  server,
}) => {
  const { page, tabId, caseId } = await open(bench, `${server.url}/partial/`);
  const view = await bench.call('tab.fill', { tabId });
  expect(view.fields.map(f => [f.path, f.state])).toEqual(Object.keys(RECORD).map(path => [path, 'filled']));
  await send(page);
  expect(server.last()).toMatchObject(SENT);
  await bench.call('case.delete', { id: caseId });
  await page.close();
});

test('what an UpdatePanel page was filled with is taken back by one press', async ({ bench, server }) => {
  const { page, tabId, caseId } = await open(bench, `${server.url}/partial/`);
  await bench.call('tab.fill', { tabId });
  const view = await bench.call('tab.undo', { tabId });
  expect(view.leftAfterUndo).toEqual([]);
  await send(page);
  const left = Object.values(NAMES).filter(name => (server.last()[name] ?? '') !== '');
  expect(left).toEqual([]);
  await bench.call('case.delete', { id: caseId });
  await page.close();
});

test('a post-back that loads the whole page anew is said, and a second press fills the rest', async ({
  bench,
  server,
}) => {
  const { page, tabId, caseId } = await open(bench, `${server.url}/full/`);
  await page.locator(`[name="${NAMES.street}"]`).fill('Số 3 phố Bản Nháp');
  const first = await bench.call('tab.fill', { tabId });
  const done = first.fields.filter(f => f.state === 'filled' || f.state === 'already').length;
  // Either it went on by itself after the page came back, or it says that the page went away.
  if (done < Object.keys(RECORD).length) expect(first.problem).toBe('navigated');
  await expect(page.locator(`[name="${NAMES.ward}"]`)).toBeEnabled();
  await seen(bench, tabId);
  await bench.call('tab.fill', { tabId });
  await send(page);
  expect(server.last()).toMatchObject(SENT);
  await bench.call('case.delete', { id: caseId });
  await page.close();
});
