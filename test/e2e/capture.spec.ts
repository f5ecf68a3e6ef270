import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, modelOf, type Officer, pressFill, test } from './fixture.ts';

const SERIOUS = new Set(['serious', 'critical']);
const takeButton = (panel: Page) => panel.getByRole('button', { name: 'Lấy từ trang này' });
const keepButton = (panel: Page) => panel.getByRole('button', { name: /^Giữ \d+ mục$/ });
const dropButton = (panel: Page) => panel.getByRole('button', { name: /^Bỏ/ });
const part = (panel: Page, name: string) => panel.getByRole('region', { name, exact: true });
const activeCase = async (officer: Officer) => {
  const [first] = await officer.call('case.list', {});
  return first ? officer.call('case.get', { id: first.id }) : null;
};

/**
 * The press on "Lấy từ trang này" while a portal stands in front. The test's panel is a tab: its call is answered for
 * the portal's tab, as it would be beside it.
 */
async function take(officer: Officer, page: Page): Promise<void> {
  await beside(officer, page);
  await takeButton(officer.panel).click();
  await expect(officer.panel.getByRole('heading', { name: 'Xem lại trước khi giữ vào hồ sơ' })).toBeVisible();
}

/** The panel asks for the tab in front; here that would be the panel itself. */
async function beside(officer: Officer, page: Page | number): Promise<void> {
  const tabId = typeof page === 'number' ? page : await officer.tabIdOf(page);
  await officer.panel.evaluate(id => {
    type Patched = {
      sendMessage: (m: unknown) => Promise<unknown>;
      plain?: (m: unknown) => Promise<unknown>;
    };
    const runtime = chrome.runtime as unknown as Patched;
    runtime.plain ??= runtime.sendMessage.bind(chrome.runtime);
    const send = runtime.plain;
    runtime.sendMessage = m => {
      const call = m as { name?: string; params?: object };
      return send(call.name === 'tab.capture' ? { ...call, params: { ...call.params, tabId: id } } : m);
    };
  }, tabId);
}

/** As an officer's hand does it. */
async function typeInto(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    await page.locator(`#${id}`).fill(value);
    if (id.startsWith('ngay')) await page.locator(`#${id}`).press('Enter');
  }
}

const TYPED = {
  nguoiNop: 'Nguyễn Văn Thử',
  soGiayToNguoiNop: '001090000001',
  ngaySinhNguoiNop: '14/02/1990',
  soDienThoaiNguoiNop: '0900.000001',
};

test('what stands on a page goes into the case after a review, and another portal is filled from it', async ({
  officer,
}) => {
  const page = await officer.openPortal('mot-cua');
  await typeInto(page, TYPED);
  await take(officer, page);
  expect(await officer.call('case.list', {}), 'nothing is stored before it is kept').toEqual([]);
  await expect(officer.panel.getByText('Nguyễn Văn Thử').first()).toBeVisible();
  await keepButton(officer.panel).click();
  await expect(officer.panel.getByText(/^Đã giữ 4 mục từ trang localhost/)).toBeVisible();

  const record = await activeCase(officer);
  expect(record?.values).toEqual({
    'applicant.fullName': 'Nguyễn Văn Thử',
    'applicant.personalId': '001090000001',
    'applicant.birthDate': '1990-02-14',
    'applicant.phone': '0900000001',
  });
  for (const source of Object.values(record?.provenance ?? {}))
    expect(source).toMatchObject({ kind: 'page', host: new URL(page.url()).host });

  const other = await officer.openPortal('cu-tru');
  await pressFill(other);
  const model = JSON.stringify(await modelOf(other));
  expect(model).toContain('Nguyễn Văn Thử');
  expect(model).toContain('001090000001');
});

test('one press after keeping puts the case back as it was, sources and all', async ({ officer }) => {
  const id = await officer.sampleCase({ 'applicant.phone': null, 'applicant.fullName': 'Nguyễn Văn Khác' });
  const before = await officer.call('case.get', { id });
  const page = await officer.openPortal('mot-cua');
  await typeInto(page, TYPED);
  await take(officer, page);
  await officer.panel.getByRole('radio', { name: /Nguyễn Văn Thử/ }).check();
  await keepButton(officer.panel).click();
  await expect(officer.panel.getByText(/^Đã giữ 2 mục/)).toBeVisible();
  expect((await officer.call('case.get', { id }))?.values['applicant.fullName']).toBe('Nguyễn Văn Thử');
  await officer.panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(officer.panel.getByText('Hồ sơ đã trở lại như trước khi giữ.')).toBeVisible();
  const after = await officer.call('case.get', { id });
  expect(after?.values).toEqual(before?.values);
  expect(after?.provenance).toEqual(before?.provenance);
  expect(after?.version).toBe((before?.version ?? 0) + 2);
});

test('values that differ stand side by side with their sources, and none is dropped unasked', async ({
  officer,
}) => {
  const id = await officer.sampleCase({ 'applicant.birthDate': '1990-02-15' });
  const page = await officer.openPortal('mot-cua');
  await typeInto(page, TYPED);
  await take(officer, page);
  const row = officer.panel.getByRole('group', { name: 'Ngày sinh' });
  await expect(row.getByRole('radio', { name: /15\/02\/1990.*hồ sơ mẫu/ })).toBeChecked();
  await expect(row.getByRole('radio', { name: /14\/02\/1990.*trên trang: Ngày sinh/ })).not.toBeChecked();
  await expect(officer.panel.getByRole('button', { name: 'Chưa chọn mục nào' })).toBeDisabled();
  await expect(officer.panel.getByText('3 mục giống hồ sơ')).toBeVisible();
  await dropButton(officer.panel).click();
  await expect(takeButton(officer.panel)).toBeFocused();
  expect((await officer.call('case.get', { id }))?.values['applicant.birthDate']).toBe('1990-02-15');
});

test('a page of details is read: a table, a list, a description list; hidden and unreadable values are not ticked', async ({
  officer,
}) => {
  const page = await officer.openPortal('chi-tiet');
  expect(await page.evaluate(() => document.documentElement.children.length), 'no overlay').toBe(2);
  await take(officer, page);
  const { panel } = officer;
  await expect(panel.getByText(/1 mục bị trang che bớt/)).toBeVisible();
  await expect(part(panel, 'Cha').getByRole('checkbox', { name: /^Ngày sinh/ })).not.toBeChecked();
  await expect(panel.getByText('Phạm Thị Ví Dụ')).toHaveCount(0);
  await keepButton(panel).click();
  await expect(panel.getByText(/^Đã giữ \d+ mục/)).toBeVisible();
  expect((await activeCase(officer))?.values).toEqual({
    'applicant.fullName': 'Nguyễn Văn Thử',
    'applicant.birthDate': '1990-02-14',
    'applicant.personalId': '001090000001',
    'applicant.gender': 'Nam',
    'applicant.idIssueDate': '2021-04-10',
    'applicant.idIssuePlace': 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    'applicant.phone': '0900000001',
    'applicant.residence.province': 'Thành phố Hà Nội',
    'applicant.residence.ward': 'Phường Láng',
    'applicant.residence.street': 'Số 12 ngõ 34 phố Thí Điểm',
    'mother.fullName': 'TRẦN THỊ MẪU',
    'mother.birthDate': '1985-09-30',
    'mother.ethnicity': 'Tày',
    'mother.nationality': 'Việt Nam',
    'father.fullName': 'Lê Văn Giả Định',
    'father.personalId': '001081000004',
    'father.ethnicity': 'Kinh',
  });
  expect(await page.evaluate(() => document.documentElement.children.length), 'still no overlay').toBe(2);
});

test('a block with the number of somebody else is not kept, until the officer says who it is', async ({
  officer,
}) => {
  await officer.sampleCase({
    'applicant.personalId': '001185000002',
    'applicant.idNumber': null,
    'father.fullName': null,
    'father.personalId': '001090000001',
    'applicant.fullName': null,
  });
  const page = await officer.openPortal('mot-cua');
  await typeInto(page, TYPED);
  await take(officer, page);
  const { panel } = officer;
  const block = part(panel, 'Người yêu cầu');
  await expect(block.getByRole('alert')).toContainText('Trong hồ sơ, số này là của vai Cha');
  for (const box of await block.getByRole('checkbox').all()) await expect(box).toBeDisabled();
  await expect(panel.getByRole('button', { name: 'Chưa chọn mục nào' })).toBeDisabled();
  await block.getByRole('combobox', { name: 'Người này là' }).selectOption({ label: 'Cha' });
  await expect(part(panel, 'Cha').getByRole('checkbox', { name: /Nguyễn Văn Thử/ })).toBeChecked();
  await keepButton(panel).click();
  await expect(panel.getByText(/^Đã giữ/)).toBeVisible();
  const record = await activeCase(officer);
  expect(record?.values['father.fullName']).toBe('Nguyễn Văn Thử');
  expect(record?.values['applicant.fullName']).toBeUndefined();
});

test('a page that went away, or that may not be read, gets a sentence; a page with nothing too', async ({
  officer,
}) => {
  const { panel } = officer;
  const page = await officer.openPortal('mot-cua');
  await beside(officer, page);
  await page.close();
  await takeButton(panel).click();
  await expect(panel.getByRole('alert')).toContainText('Không còn liên lạc được với trang');

  await officer.context.newPage();
  // The address of a page that we may not read is not told either: it is the newest tab.
  const blank = await panel.evaluate(async () =>
    Math.max(...(await chrome.tabs.query({})).map(t => t.id ?? -1)),
  );
  await beside(officer, blank);
  await takeButton(panel).click();
  await expect(panel.getByRole('alert')).toContainText('chỉ đọc được trang cổng dịch vụ công');

  const article = await officer.openPortal('khong-co-bieu-mau');
  await panel.reload();
  await take(officer, article);
  await expect(panel.getByText(/Không đọc được thông tin nào/)).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(takeButton(panel)).toBeVisible();
});

test('a review made for one case never goes into another', async ({ officer }) => {
  await officer.sampleCase({ 'applicant.phone': null });
  const page = await officer.openPortal('mot-cua');
  await typeInto(page, TYPED);
  await take(officer, page);
  await officer.panel.getByRole('button', { name: 'Hồ sơ mới' }).click();
  await expect(officer.panel.getByRole('alert')).toContainText('phần xem lại được bỏ');
  expect((await activeCase(officer))?.values).toEqual({});
});

test('only the side panel may read a page, and a page may keep nothing', async ({ officer }) => {
  const page = await officer.openPortal('mot-cua');
  const denied = await officer.panel.evaluate(
    async id =>
      (
        await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () =>
            Promise.all(
              ['tab.capture', 'case.keep', 'case.unkeep'].map(name =>
                chrome.runtime.sendMessage({ motlan: 'call', name, params: {} }),
              ),
            ),
        })
      )[0]?.result,
    await officer.tabIdOf(page),
  );
  expect(denied).toEqual(Array(3).fill({ ok: false, code: 'refused' }));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing serious on the review (${colorScheme})`, async ({ officer }) => {
    const { panel } = officer;
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 400, height: 768 });
    await officer.sampleCase({ 'applicant.birthDate': '1990-02-15', 'applicant.phone': null });
    const page = await officer.openPortal('chi-tiet');
    await take(officer, page);
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.filter(v => SERIOUS.has(v.impact ?? '')).map(v => v.id)).toEqual([]);
  });
