import type { Page } from '@playwright/test';
import { expect, type Officer, openDrawer, overlay, test } from './fixture.ts';

const UNLAWFUL = 'Đề nghị công dân nộp bản sao chứng thực học bạ.';

async function slip(officer: Officer): Promise<Page> {
  await officer.sampleCase();
  const page = await officer.openPortal('phieu-bo-sung');
  await page.bringToFront();
  // The engine is in the page once the overlay is there.
  await expect(overlay(page).getByRole('button').first()).toBeVisible();
  return page;
}
const badges = (page: Page) => page.getByRole('button', { name: /cảnh báo về/ });
const clauses = async (officer: Officer, page: Page) =>
  (await officer.call('tab.view', { tabId: await officer.tabIdOf(page) })).notices.map(n => n.clause);

for (const [box, what] of [
  ['#trichYeu', 'a box of one line'],
  ['#noiDung', 'a box of many lines'],
  ['#yKien', 'an editor'],
] as const)
  test(`${what} is warned in, corrected, and gives the old words back on Ctrl+Z`, async ({ officer }) => {
    const page = await slip(officer);
    const words = () => page.locator(box).evaluate(e => (e as HTMLInputElement).value ?? e.textContent);
    await page.locator(box).click();
    await page.keyboard.type(UNLAWFUL);
    await badges(page).click();
    await page.getByRole('button', { name: /Thay bằng câu này/ }).click();
    await expect.poll(words).toContain('không cần chứng thực');
    await expect(badges(page)).toHaveCount(0);
    await page.locator(box).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(words).toBe(UNLAWFUL);
  });

test('the words that ask stand underlined in a box that the officer is in, and no node of the page changes', async ({
  officer,
}) => {
  const page = await slip(officer);
  const before = await page.evaluate(() => document.body.innerHTML);
  await page.locator('#noiDung').click();
  await page.keyboard.type(UNLAWFUL);
  const mark = page.locator('.mirror mark');
  await expect(mark).toHaveText(/bản sao chứng thực/);
  const [line, box] = [await mark.boundingBox(), await page.locator('#noiDung').boundingBox()];
  expect(line!.x).toBeGreaterThan(box!.x);
  expect(line!.y + line!.height).toBeLessThan(box!.y + box!.height);
  await page.locator('#trichYeu').click();
  await expect(mark).toHaveCount(0);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
});

test('in an editor the words are highlighted by the browser itself', async ({ officer }) => {
  const page = await slip(officer);
  await page.locator('#yKien').click();
  await page.keyboard.type(UNLAWFUL);
  await expect(badges(page)).toBeVisible();
  const lit = await page.evaluate(() =>
    [...(CSS.highlights.get('motlan-warn') ?? [])].map(range => (range as Range).toString()),
  );
  expect(lit).toEqual([expect.stringContaining('bản sao chứng thực')]);
});

test('a ticked cell of a list of papers speaks, and is silent again when it is let go', async ({
  officer,
}) => {
  const page = await slip(officer);
  await page.locator('#hocBaChup').check();
  await page.locator('#hocBaChungThuc').check();
  await expect(badges(page)).toHaveCount(1);
  expect(await clauses(officer, page)).toEqual([expect.stringContaining('Học bạ')]);
  await badges(page).click();
  await expect(page.getByText('Bỏ chọn ô này trên trang', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /Thay bằng câu này/ })).toHaveCount(0);
  await page.locator('#hocBaChungThuc').uncheck();
  await expect(badges(page)).toHaveCount(0);
});

test('a count of certified copies and a chosen kind of copy speak; received papers do not', async ({
  officer,
}) => {
  const page = await slip(officer);
  await page.locator('#nhanBangDiem').check();
  await page.locator('#hocBaSo').pressSequentially('2');
  await expect(badges(page)).toHaveCount(1);
  await page.locator('#hocBaSo').fill('0');
  await expect(badges(page)).toHaveCount(0);
  await page.locator('#hocBaLoai').selectOption('2');
  // Playwright's own choice is no act of a hand: by the keyboard it is.
  await page.locator('#hocBaLoai').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(badges(page)).toHaveCount(1);
  expect(await clauses(officer, page)).toEqual([expect.stringContaining('Học bạ')]);
});

test('before and after printing the officer is told what still stands; printing itself is hers', async ({
  officer,
}) => {
  const page = await slip(officer);
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.locator('#btnIn').hover();
  await page.locator('#noiDung').click();
  await page.keyboard.type(UNLAWFUL);
  await expect(badges(page)).toBeVisible();
  await page.locator('#btnTrinh').hover();
  await page.locator('#btnIn').focus();
  await expect(page.getByRole('button', { name: /trước khi in/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Phiếu vừa in có 1 chỗ/)).toBeVisible();
});

test('what was put aside stays aside for this case on the next page, and is asked again for another one', async ({
  officer,
}) => {
  const first = await slip(officer);
  const type = async (page: Page) => {
    await page.locator('#noiDung').click();
    await page.keyboard.type(UNLAWFUL);
  };
  await type(first);
  await badges(first).click();
  await first
    .getByRole('button', { name: /Bỏ qua/ })
    .first()
    .click();
  await first.getByRole('button', { name: /Công dân tự chọn/ }).click();
  await expect.poll(() => clauses(officer, first)).toEqual([]);
  await first.close();

  const again = await officer.openPortal('phieu-bo-sung');
  await expect(overlay(again).getByRole('button').first()).toBeVisible();
  await type(again);
  await again.locator('#hocBaChungThuc').check();
  // The tick is heard of after the text: the text had its turn, and was silent.
  await expect.poll(() => clauses(officer, again)).toEqual([expect.stringContaining('Học bạ')]);
  await again.close();

  const next = await slip(officer);
  await type(next);
  await expect.poll(() => clauses(officer, next)).toEqual([expect.stringContaining('học bạ')]);
});

test('a paste of 5 MB is judged as far as anyone reads, and stays whole', async ({ officer }) => {
  const page = await slip(officer);
  const pasted = `${UNLAWFUL}\n${'Kính chuyển lãnh đạo xem xét, quyết định. '.repeat(125_000)}`;
  // Chromium itself takes twenty seconds to paste so much: it is put there, and one key makes it the officer's.
  await page.locator('#noiDung').evaluate((e, text) => {
    (e as HTMLTextAreaElement).value = text;
    (e as HTMLTextAreaElement).setSelectionRange(0, 0);
  }, pasted.slice(1));
  await page.locator('#noiDung').focus();
  await page.keyboard.insertText(pasted[0]!);
  await expect(badges(page)).toBeVisible({ timeout: 60_000 });
  expect(await page.locator('#noiDung').evaluate(e => (e as HTMLTextAreaElement).value.length)).toBe(
    pasted.length,
  );
});

test('UniKey retypes with synthetic Backspaces, and no letter is lost', async ({ officer }) => {
  const page = await slip(officer);
  await page.locator('#noiDung').click();
  await page.keyboard.type(`${UNLAWFUL} `);
  await expect(badges(page)).toBeVisible();
  // "chuwngs": each tone comes as Backspaces and the letters anew, faster than the verdict on the text.
  for (const [back, text] of [
    [0, 'Kinh de'],
    [2, 'đê'],
    [3, ' đề nghị'],
  ] as const) {
    for (let i = 0; i < back; i++) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(text);
  }
  await expect(page.locator('#noiDung')).toHaveValue(`${UNLAWFUL} Kinh đề nghị`);
});

test('the procedure and the channel are read off the page, and judge the text', async ({ officer }) => {
  const page = await slip(officer);
  await page.locator('#noiDung').click();
  await page.keyboard.type(UNLAWFUL);
  await expect(badges(page)).toBeVisible();
  const view = await officer.call('tab.view', { tabId: await officer.tabIdOf(page) });
  expect(view.procedure?.code).toBe('1.001022');
  expect(view.channel).toBe('in_person');
  await openDrawer(page);
});
