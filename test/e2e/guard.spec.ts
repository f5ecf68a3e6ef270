import type { Page } from '@playwright/test';
import { expect, type Officer, openDrawer, test } from './fixture.ts';

const UNLAWFUL = 'Đề nghị công dân nộp bản sao chứng thực học bạ.';
const LAWFUL = 'Đề nghị công dân nộp bản sao học bạ, xuất trình bản chính để đối chiếu.';

async function supplement(officer: Officer): Promise<Page> {
  const page = await officer.openPortal('mot-cua');
  await page.locator('#btnBoSung').click();
  await expect(page.locator('#trichYeu')).toBeVisible();
  await page.locator('#trichYeu').click();
  return page;
}
const badge = (page: Page) => page.getByRole('button', { name: /cảnh báo về nội dung/ });

test('an unlawful demand is warned of with its clause, replaced by one press, and Ctrl+Z takes it back', async ({
  officer,
}) => {
  await officer.sampleCase();
  const page = await supplement(officer);
  await page.keyboard.type(UNLAWFUL);
  await expect(badge(page)).toBeVisible();
  await badge(page).click();
  await expect(page.getByText(/Nghị định 23\/2015\/NĐ-CP Điều 6/).first()).toBeVisible();
  await page.getByRole('button', { name: /Thay bằng câu này/ }).click();
  await expect(page.locator('#trichYeu')).toHaveValue(/không cần chứng thực/);
  await expect(badge(page)).toHaveCount(0);
  await page.locator('#trichYeu').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#trichYeu')).toHaveValue(UNLAWFUL);
});

test('a lawful wording is not remarked on', async ({ officer }) => {
  await officer.sampleCase();
  const page = await supplement(officer);
  const judged = page.waitForFunction(() => document.activeElement?.id === 'trichYeu');
  await page.keyboard.type(LAWFUL);
  await judged;
  // The same box is judged again with the unlawful sentence: only then is it sure that the lawful one was silent.
  await page.keyboard.press('Enter');
  await page.keyboard.type(UNLAWFUL);
  await expect(badge(page)).toBeVisible();
  const view = await officer.call('tab.view', { tabId: await officer.tabIdOf(page) });
  expect(view.notices.map(n => n.clause)).toEqual([expect.stringContaining('học bạ')]);
  expect(view.notices[0]?.clause).toContain('chứng thực');
});

test('a notice is put aside with a reason, and stays aside for the same text', async ({ officer }) => {
  await officer.sampleCase();
  const page = await supplement(officer);
  await page.keyboard.type(UNLAWFUL);
  await badge(page).click();
  await page
    .getByRole('button', { name: /Bỏ qua/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /luật cho phép|Luật cho phép|thuộc trường hợp/i })
    .first()
    .click();
  await expect
    .poll(
      async () => (await officer.call('tab.view', { tabId: await officer.tabIdOf(page) })).counts.warnings,
    )
    .toBe(0);
});

test('by post a civil-status office may ask for it', async ({ officer }) => {
  const id = await officer.sampleCase();
  await officer.call('case.describe', { id, procedureCode: '1.001193', channel: 'post' });
  const page = await supplement(officer);
  await page.keyboard.type(
    'Đề nghị gửi kèm bản sao chứng thực giấy khai sinh. Đề nghị nộp bản sao chứng thực học bạ.',
  );
  await expect(badge(page)).toBeVisible();
  const view = await officer.call('tab.view', { tabId: await officer.tabIdOf(page) });
  expect(view.notices.map(n => n.documentTypes)).toEqual([['hoc_ba']]);
});

test("what the engine fills is not taken for the officer's own words", async ({ officer }) => {
  await officer.sampleCase({ 'dossier.supplementRequest': UNLAWFUL });
  const page = await supplement(officer);
  await openDrawer(page);
  const tabId = await officer.tabIdOf(page);
  await officer.call('tab.fill', { tabId });
  await expect(page.locator('#trichYeu')).toHaveValue(UNLAWFUL);
  expect((await officer.call('tab.view', { tabId })).notices).toEqual([]);
});
