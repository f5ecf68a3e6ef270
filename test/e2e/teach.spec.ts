import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readPortalMap } from '../../src/core/match/read-portal-map.ts';
import { expect, inSight, type Officer, openDrawer, overlay, pressFill, test } from './fixture.ts';

const SERIOUS = new Set(['serious', 'critical']);
const MOTHER = {
  'mother.fullName': 'Trần Thị Mẫu',
  'mother.idIssueDate': '2021-05-11',
  'mother.personalId': '001185000002',
};
const doc = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
const row = (label: string, id: string) => `<p><label>${label} <input id="${id}" name="${id}"></label></p>`;

/** A form with a label that nobody has heard of, twice, under two people. */
const form = (ids: string) =>
  doc(
    'Ghi nhận việc riêng',
    `<fieldset><legend>Thông tin về mẹ</legend>${row('Họ và tên', `${ids}1`)}${row('Dấu mốc thẻ', `${ids}2`)}</fieldset>
     <fieldset><legend>Thông tin về cha</legend>${row('Họ và tên', `${ids}3`)}${row('Dấu mốc thẻ', `${ids}4`)}</fieldset>`,
  );

/** Shows pages of our own making at an address; the test changes them between two loads. */
async function serve(officer: Officer, url: string, body: () => string): Promise<Page> {
  await officer.context.route(url, route => route.fulfill({ contentType: 'text/html', body: body() }));
  const page = await officer.context.newPage();
  await page.goto(url);
  return page;
}

/** The panel beside a page: here it is a tab of its own, which is told which other tab it stands beside. */
async function beside(officer: Officer, page: Page): Promise<void> {
  const tabId = await officer.tabIdOf(page);
  await officer.panel.addInitScript(id => {
    const runtime = chrome.runtime as unknown as { sendMessage: (m: unknown) => Promise<unknown> };
    const send = runtime.sendMessage.bind(chrome.runtime);
    runtime.sendMessage = m =>
      send(
        (m as { name?: string }).name === 'tab.current'
          ? { ...(m as object), name: 'tab.view', params: { tabId: id } }
          : m,
      );
  }, tabId);
  await officer.panel.reload();
}

const pathsOf = async (officer: Officer, page: Page) =>
  (await officer.call('tab.view', { tabId: await officer.tabIdOf(page) })).fields.map(f => f.path);
const button = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name });

const choices = (panel: Page) => panel.getByRole('listbox', { name: 'Các mục tìm thấy' }).getByRole('option');

async function teachIssueDate(panel: Page): Promise<void> {
  await button(panel, /^Ô chưa nhận ra/).click();
  await button(panel, 'Chỉ ô này là… Ô: Dấu mốc thẻ').first().click();
  await panel.keyboard.type('me ngay cap');
  await expect(choices(panel).first()).toHaveText('Mẹ: Ngày cấp');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Đã dạy', { exact: true })).toBeVisible();
}

test('a control that is taught once is filled at once, and after a reload with other ids', async ({
  officer,
}) => {
  await officer.sampleCase(MOTHER);
  let ids = 'a';
  const page = await serve(officer, `${officer.portals}/day-o/`, () => form(ids));
  await expect.poll(() => pathsOf(officer, page)).toEqual(['mother.fullName', 'father.fullName']);
  await beside(officer, page);
  await teachIssueDate(officer.panel);

  await pressFill(page);
  await expect(page.locator('#a2')).toHaveValue('11/05/2021');
  await expect(page.locator('#a4')).toHaveValue('');

  ids = 'rc_';
  await page.reload();
  await expect.poll(() => pathsOf(officer, page)).toContain('mother.idIssueDate');
  await pressFill(page);
  await expect(page.locator('#rc_2')).toHaveValue('11/05/2021');
  await expect(page.locator('#rc_4')).toHaveValue('');
});

test('"không phải" on the overlay keeps a control empty until it is taken back in the panel', async ({
  officer,
}) => {
  await officer.sampleCase(MOTHER);
  const page = await serve(officer, `${officer.portals}/day-o/`, () => form('a'));
  await openDrawer(page);
  await overlay(page)
    .getByRole('button', { name: /^Không phải… Mẹ: Họ, chữ đệm, tên/ })
    .click();
  await inSight(page);
  await overlay(page)
    .getByRole('button', { name: /^Không điền ô này/ })
    .click();
  await expect.poll(() => pathsOf(officer, page)).toEqual(['father.fullName']);
  await page.reload();
  await expect.poll(() => pathsOf(officer, page)).toEqual(['father.fullName']);

  await beside(officer, page);
  await button(officer.panel, /^Đã dạy trên máy này/).click();
  await button(officer.panel, 'Bỏ điều này: Họ và tên').click();
  await expect.poll(() => pathsOf(officer, page)).toEqual(['mother.fullName', 'father.fullName']);
  await expect(button(officer.panel, /^Đã dạy trên máy này/)).toHaveCount(0);
});

test('the file for the team lead and what is kept on the disk hold labels and paths only', async ({
  officer,
}) => {
  await officer.sampleCase(MOTHER);
  const named = form('a').replaceAll('Ghi nhận việc riêng', 'Hồ sơ H12-241124-0012 của Trần Thị Mẫu');
  const page = await serve(officer, `${officer.portals}/day-o/`, () => named);
  await expect.poll(() => pathsOf(officer, page)).toContain('mother.fullName');
  await beside(officer, page);
  await teachIssueDate(officer.panel);
  await button(officer.panel, /^Đã dạy trên máy này/).click();
  const [download] = await Promise.all([
    officer.panel.waitForEvent('download'),
    button(officer.panel, /^Xuất tệp cho trưởng nhóm/).click(),
  ]);
  const text = await readFile((await download.path())!, 'utf8');
  const read = readPortalMap(download.suggestedFilename(), JSON.parse(text));
  expect(read.ok && read.map.fields).toEqual([
    {
      by: {
        sections: expect.arrayContaining(['Thông tin về mẹ']),
        labels: ['Dấu mốc thẻ'],
        kind: 'text',
        nth: 0,
        of: 1,
      },
      path: 'mother.idIssueDate',
    },
  ]);
  const kept = await officer.panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(kept).toContain('Dấu mốc thẻ');
  for (const place of [text, kept, download.suggestedFilename()])
    expect(place).not.toMatch(/Mẫu|Thử|2021-05-11|11\/05\/2021|001185000002|001090000001|H12-/u);
});

test('what two controls fit equally by now is not filled, and said', async ({ officer }) => {
  await officer.sampleCase(MOTHER);
  let more = '';
  const page = await serve(officer, `${officer.portals}/day-o/`, () =>
    form('a').replace('</fieldset>', `${more}</fieldset>`),
  );
  await expect.poll(() => pathsOf(officer, page)).toContain('mother.fullName');
  await beside(officer, page);
  await teachIssueDate(officer.panel);
  more = row('Dấu mốc thẻ', 'them');
  await page.reload();
  await expect(officer.panel.getByText(/không còn rõ là của ô nào/)).toBeVisible();
  expect(await pathsOf(officer, page)).not.toContain('mother.idIssueDate');
});

test('a portal map is laid over matching, and one that the portal has outgrown says so and steps back', async ({
  officer,
}) => {
  await officer.sampleCase();
  const sample = await readFile(
    new URL('../../src/data/portals/cu-tru/page.html', import.meta.url).pathname,
    'utf8',
  );
  let html = sample;
  const page = await serve(officer, 'http://dichvucong.dancuquocgia.gov.vn/khai', () => html);
  await beside(officer, page);
  const view = async () => officer.call('tab.view', { tabId: await officer.tabIdOf(page) });
  await expect
    .poll(async () =>
      (await view()).fields.find(f => f.path === 'applicant.fullName')?.evidence.map(e => e.kind),
    )
    .toEqual(['map']);
  expect((await view()).oldMaps).toEqual([]);

  html = sample.replaceAll(/id="(txt|cbo)/g, 'id="new_$1');
  await page.reload();
  await expect(officer.panel.getByText(/Bản đồ của cổng này đã cũ, đang nhận theo nhãn/)).toBeVisible();
  const field = (await view()).fields.find(f => f.path === 'applicant.fullName');
  expect(field?.evidence.map(e => e.kind)).toContain('label');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the panel while something is taught (${colorScheme})`, async ({
    officer,
  }, info) => {
    // axe reads every node; on a weak machine that is most of the time.
    test.setTimeout(150_000);
    await officer.sampleCase(MOTHER);
    const page = await serve(officer, `${officer.portals}/day-o/`, () => form('a'));
    await expect.poll(() => pathsOf(officer, page)).toContain('mother.fullName');
    const { panel } = officer;
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 380, height: 768 });
    await beside(officer, page);
    await teachIssueDate(panel);
    await button(panel, /^Đã dạy trên máy này/).click();
    await button(panel, 'Chỉ ô này là… Ô: Dấu mốc thẻ').click();
    await expect(choices(panel).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    await panel.screenshot({ path: info.outputPath('panel.png') });
    expect(violations.filter(v => SERIOUS.has(v.impact ?? '')).map(v => v.id)).toEqual([]);
  });

  test(`axe finds nothing serious on the overlay while something is corrected (${colorScheme})`, async ({
    officer,
  }, info) => {
    // axe reads every node; on a weak machine that is most of the time.
    test.setTimeout(150_000);
    await officer.sampleCase(MOTHER);
    const page = await serve(officer, `${officer.portals}/day-o/`, () => form('a'));
    await page.emulateMedia({ colorScheme });
    await openDrawer(page);
    await overlay(page)
      .getByRole('button', { name: /^Không phải… Mẹ: Họ/ })
      .click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    await page.screenshot({ path: info.outputPath('overlay.png') });
    // A target inside a shadow root is a list: the page's own faults are not ours.
    const ours = violations.filter(
      v => SERIOUS.has(v.impact ?? '') && v.nodes.some(n => Array.isArray(n.target[0])),
    );
    expect(ours.map(v => v.id)).toEqual([]);
  });
}
