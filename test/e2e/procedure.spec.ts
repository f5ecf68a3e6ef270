import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Officer, test } from './fixture.ts';

const SERIOUS = new Set(['serious', 'critical']);

/** The side panel beside a portal: the portal in front, the section open in a panel of a real panel's width. */
async function besidePortal(officer: Officer, portal = 'mot-cua'): Promise<Page> {
  const page = await officer.openPortal(portal);
  const tabId = await officer.tabIdOf(page);
  await expect
    .poll(async () => (await officer.call('tab.view', { tabId })).counts.recognised)
    .toBeGreaterThan(0);
  await page.bringToFront();
  await openSection(officer);
  return page;
}

async function openSection({ panel }: Officer): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 768 });
  await panel.reload();
  await panel.getByRole('button', { name: 'Thủ tục' }).click();
  await expect(panel.getByRole('region', { name: 'Thủ tục' }).first()).toBeVisible();
}

const record = (officer: Officer, id: string) => officer.call('case.get', { id });
const missing = (panel: Page, name: RegExp) => panel.getByRole('checkbox', { name });

async function pick(panel: Page, label: RegExp | string, words: string, name: RegExp): Promise<void> {
  const box = panel.getByRole('combobox', { name: label });
  await box.fill(words);
  await expect(panel.getByRole('option', { name }).first()).toBeVisible();
  await box.press('Enter');
}

test('the procedure and the channel are read off the page, and said to be', async ({ officer }) => {
  const id = await officer.sampleCase();
  await besidePortal(officer);
  const { panel } = officer;
  await expect(panel.getByRole('heading', { name: 'Thủ tục xác nhận thông tin hộ tịch' })).toBeVisible();
  await expect(panel.locator('.proc-more')).toContainText('2.002516');
  await expect(panel.getByText('Cách nộp: Trực tiếp đọc từ trang')).toBeVisible();
  // What the page says is not written into the case.
  expect((await record(officer, id))?.procedureCode).toBeUndefined();
});

test('another procedure is found by words without diacritics, and the page can be followed again', async ({
  officer,
}) => {
  const id = await officer.sampleCase();
  await besidePortal(officer);
  const { panel } = officer;
  await panel.getByRole('button', { name: 'Đổi thủ tục' }).click();
  await expect(panel.getByRole('combobox', { name: 'Tìm thủ tục' })).toBeFocused();
  await pick(panel, 'Tìm thủ tục', 'dang ky khai sinh', /^Thủ tục đăng ký khai sinh 1\.001193/);
  await expect(panel.getByRole('heading', { name: 'Thủ tục đăng ký khai sinh' })).toBeVisible();
  await expect(panel.getByText('cán bộ chọn')).toBeVisible();
  expect((await record(officer, id))?.procedureCode).toBe('1.001193');
  await panel.getByRole('button', { name: 'Theo trang' }).click();
  await expect(panel.getByRole('heading', { name: 'Thủ tục xác nhận thông tin hộ tịch' })).toBeVisible();
  expect((await record(officer, id))?.procedureCode).toBeUndefined();
});

test('a code that a spreadsheet cut short is said to be one; nothing found is said, too', async ({
  officer,
}) => {
  await officer.sampleCase();
  await openSection(officer);
  const { panel } = officer;
  const box = panel.getByRole('combobox', { name: 'Tìm thủ tục' });
  await box.fill('1.00344');
  await expect(panel.getByRole('alert')).toContainText('bảng tính làm hỏng');
  await expect(panel.getByRole('option').first()).toContainText('1.003440');
  await box.fill('zzz qqq xxx');
  await expect(panel.getByText('Không có thủ tục nào như vậy.', { exact: false })).toBeVisible();
});

test('the channel is asked once a case where nobody says it', async ({ officer }) => {
  const id = await officer.sampleCase();
  await officer.call('case.describe', { id, procedureCode: '1.001193' });
  await openSection(officer);
  const { panel } = officer;
  await expect(panel.getByText('Hồ sơ này nộp bằng cách nào?')).toBeVisible();
  await panel.getByRole('button', { name: 'Bưu chính' }).click();
  await expect(panel.getByText('Cách nộp: Bưu chính cán bộ chọn')).toBeVisible();
  // The buttons are gone, the keyboard is not lost with them.
  await expect(panel.getByRole('button', { name: 'Đổi cách nộp' })).toBeFocused();
  expect((await record(officer, id))?.channel).toBe('post');
  await panel.reload();
  await panel.getByRole('button', { name: 'Thủ tục' }).click();
  await expect(panel.getByText('Cách nộp: Bưu chính cán bộ chọn')).toBeVisible();
  await expect(panel.getByText('Hồ sơ này nộp bằng cách nào?')).toHaveCount(0);
});

test('with no case open the choice holds for the panel, and nothing is stored', async ({ officer }) => {
  await openSection(officer);
  const { panel } = officer;
  await pick(panel, 'Tìm thủ tục', 'dang ky ket hon', /^Thủ tục đăng ký kết hôn/);
  await expect(panel.getByText('cán bộ chọn, chưa gắn hồ sơ')).toBeVisible();
  await panel.getByRole('button', { name: 'Trực tuyến' }).click();
  await expect(panel.getByText('Cách nộp: Trực tuyến cán bộ chọn')).toBeVisible();
  expect(await officer.call('case.list', {})).toEqual([]);
});

test('what a database replaces can not be ticked as missing; the rest makes a lawful slip', async ({
  officer,
}) => {
  const id = await officer.sampleCase();
  const page = await besidePortal(officer);
  const { panel } = officer;
  const residence = panel.getByRole('listitem').filter({ hasText: 'chứng minh thông tin về cư trú' });
  await expect(residence).toContainText('tra CSDL, không yêu cầu');
  await expect(residence).toContainText('Cơ sở dữ liệu quốc gia về dân cư');
  await expect(residence.getByRole('checkbox')).toHaveCount(0);

  await missing(panel, /^Thiếu: Văn bản ủy quyền/).check();
  const slip = panel.locator('.sheet').first();
  await expect(slip).toContainText('PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ');
  await expect(slip).toContainText('1. Văn bản ủy quyền: nộp 1 bản chính');
  await expect(slip).not.toContainText('Nguyễn Văn Thử');

  await officer.context.grantPermissions(['clipboard-read'], { origin: officer.portals });
  await panel.getByRole('button', { name: 'Chép: Phiếu yêu cầu bổ sung' }).click();
  await expect(panel.getByText('Đã chép.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Lần thứ 1.');
  expect(copied).toContain('Lý do:');
  expect(copied).not.toMatch(/chứng thực|Nguyễn Văn Thử/);

  await panel.getByRole('checkbox', { name: 'Ghi tên công dân' }).check();
  await expect(slip).toContainText('Công dân: Nguyễn Văn Thử.');

  await panel.getByRole('button', { name: 'Đã giao phiếu này' }).click();
  await expect(panel.getByText('Chưa đánh dấu giấy tờ nào còn thiếu.')).toBeVisible();
  expect((await record(officer, id))?.supplements).toBe(1);
});

test('a third request is said to be one and no slip is made for it', async ({ officer }) => {
  await officer.sampleCase();
  await besidePortal(officer);
  const { panel } = officer;
  await missing(panel, /^Thiếu: Văn bản ủy quyền/).check();
  await panel.getByRole('button', { name: '1 lần' }).click();
  await expect(panel.locator('.sheet').first()).toContainText('là lần cuối');
  await panel.getByRole('button', { name: '2 lần' }).click();
  await expect(panel.getByText('Đây sẽ là lần thứ ba.')).toBeVisible();
  await expect(panel.getByText(/63\/2010\/NĐ-CP Điều 20 khoản 4/)).toBeVisible();
  await expect(panel.getByText('PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ')).toHaveCount(0);
});

test('a failed look-up starts the clock, by its clause, and the paper may be asked for', async ({
  officer,
}) => {
  const id = await officer.sampleCase();
  await besidePortal(officer);
  const { panel } = officer;
  await panel.getByRole('button', { name: 'Không được' }).click();
  await expect(panel.getByText(/^Gửi yêu cầu trước 17:30 ngày/)).toBeVisible();
  await expect(panel.getByText(/^còn .* làm việc$/)).toBeVisible();
  await expect(panel.getByText(/66\.7\/2025\/NQ-CP Điều 2 khoản 2, Điều 8/).first()).toBeVisible();
  expect((await record(officer, id))?.lookup?.how).toBe('failed');
  await missing(panel, /chứng minh thông tin về cư trú/).check();
  await expect(panel.locator('.sheet').first()).toContainText(
    'xuất trình bản chính để đối chiếu rồi nhận lại',
  );
  await expect(panel.locator('.sheet').first()).toContainText('Cơ quan gửi phiếu này trước 17:30');

  // Received on a Monday long ago: one working day later it was over.
  await panel.getByLabel('Nhận hồ sơ lúc').fill('2026-11-16T09:00');
  await expect(panel.getByText('đã quá hạn')).toBeVisible();

  await panel.getByRole('button', { name: 'Không được' }).click();
  await expect(panel.getByText(/^Gửi yêu cầu trước/)).toHaveCount(0);
  expect((await record(officer, id))?.lookup).toBeUndefined();
});

test('at the certification counter the citizen is told that a plain copy is enough, and it is recorded', async ({
  officer,
}) => {
  const id = await officer.sampleCase();
  await officer.call('case.describe', { id, procedureCode: '2.000815', channel: 'in_person' });
  await openSection(officer);
  const { panel } = officer;
  await panel.getByLabel('Số trang').fill('5');
  await expect(panel.getByText('7.000 đ một bản')).toBeVisible();
  await pick(panel, /Bản sao này để làm/, 'dang ky khai sinh', /^Thủ tục đăng ký khai sinh 1\.001193/);
  await expect(panel.getByText('Thủ tục này không bắt buộc chứng thực giấy tờ nào.')).toBeVisible();
  await panel.getByLabel('Giấy tờ công dân muốn chứng thực').selectOption({ label: 'Giấy chứng sinh' });
  await expect(panel.getByText(/Thủ tục ông\/bà cần .*giấy chứng sinh/)).toBeVisible();
  await expect(panel.getByText('Thủ tục 2.000815 (Quyết định 3152/QĐ-BTP)')).toBeVisible();
  await panel.getByRole('button', { name: 'Đã nói với công dân' }).click();
  await expect(panel.getByText(/^Đã nói với công dân, \d\d:\d\d/)).toBeVisible();
  expect((await record(officer, id))?.told).toEqual([{ purpose: '1.001193', at: expect.any(Number) }]);
});

test('a sheet is printed from a page of its own, on A5 or A4, without the buttons', async ({ officer }) => {
  await officer.sampleCase();
  await besidePortal(officer);
  const { panel, context } = officer;
  await missing(panel, /^Thiếu: Văn bản ủy quyền/).check();
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'In: Phiếu yêu cầu bổ sung' }).click();
  const page = await opened;
  await expect(page.getByText('PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ')).toBeVisible();
  await page.getByRole('radio', { name: 'A4' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In' })).toBeHidden();
  await expect(page.locator('.sheet')).toContainText('1. Văn bản ủy quyền: nộp 1 bản chính');
});

test('the keyboard alone is enough: pick, tick, read why, copy', async ({ officer }) => {
  const id = await officer.sampleCase();
  await officer.call('case.describe', { id, procedureCode: '2.002516', channel: 'in_person' });
  const { panel } = officer;
  // Tab moves only in the page that stands in front.
  await panel.bringToFront();
  await openSection(officer);
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 60; i++) {
      const label = await panel.evaluate(() => {
        const e = document.activeElement;
        return e?.getAttribute('aria-label') ?? e?.textContent ?? '';
      });
      if (name.test(label)) return;
      await panel.keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${name}`);
  };
  await tabTo(/^Đổi thủ tục/);
  await panel.keyboard.press('Enter');
  await panel.keyboard.type('khai sinh');
  await expect(panel.getByRole('option').nth(1)).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('ArrowUp');
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Đổi thủ tục' })).toBeFocused();
  await tabTo(/^Thiếu: Văn bản ủy quyền/);
  await panel.keyboard.press('Space');
  await tabTo(/^Căn cứ của: Văn bản ủy quyền/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /^Căn cứ của: Văn bản ủy quyền/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await tabTo(/^Chép: Phiếu/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(/^Đã chép\.|không cho chép/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the section (${colorScheme})`, async ({ officer }) => {
    const id = await officer.sampleCase();
    await besidePortal(officer);
    const { panel } = officer;
    await panel.emulateMedia({ colorScheme });
    await missing(panel, /^Thiếu: Văn bản ủy quyền/).check();
    await panel
      .getByRole('button', { name: /^Căn cứ của/ })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Không được' }).click();
    await expect(panel.getByText(/^Gửi yêu cầu trước/)).toBeVisible();
    await panel.getByRole('button', { name: 'Đổi thủ tục' }).click();
    await panel.getByRole('combobox', { name: 'Tìm thủ tục' }).fill('ket hon');
    await expect(panel.getByRole('option').first()).toBeVisible();
    const faults = async () =>
      (await new AxeBuilder({ page: panel }).analyze()).violations
        .filter(v => SERIOUS.has(v.impact ?? ''))
        .map(v => `${v.id} ${v.nodes.map(n => n.html).join(' ')}`);
    expect(await faults()).toEqual([]);
    await officer.call('case.describe', { id, procedureCode: '2.000815', supplements: 2 });
    await expect(panel.getByText('Quầy chứng thực')).toBeVisible();
    await expect(panel.getByText('Đây sẽ là lần thứ ba.')).toBeVisible();
    expect(await faults()).toEqual([]);
    // No sideways scroll at the width of a side panel, nor at the narrowest.
    for (const width of [400, 320]) {
      await panel.setViewportSize({ width, height: 768 });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
