import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TabView } from '../../rpc/view.ts';
import { ROOT } from '../build.ts';
import type { Stage } from './stage.ts';

const PORTALS = [
  ['mot-cua', 'Một cửa (antd)'],
  ['cu-tru', 'Cư trú (select2)'],
  ['bo-tu-phap', 'Tờ khai Bộ Tư pháp (iframe)'],
  ['cong-quoc-gia', 'Cổng quốc gia (SurveyJS)'],
] as const;
const UNLAWFUL = 'Đề nghị công dân nộp bản sao chứng thực học bạ.';

type Row = {
  portal: string;
  recognised: number;
  filled: number;
  couldBe: number;
  refused: number;
  warned: number;
  wrong: number;
  undone: number;
  s: number;
};

/** Plays the main job over all portals, prints a table and leaves pictures. @returns whether it went as it should. */
export async function playDemo(stage: Stage, folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const rows: Row[] = [];
  const refusals = new Map<string, number>();
  for (const [name, title] of PORTALS) {
    console.log(`• ${title}: điền, đọc lại, hoàn tác …`);
    const page = await stage.open(name);
    rows.push(await playPortal(stage, page, name, title, folder, refusals));
    await page.close();
  }
  await stage.panel.setViewportSize({ width: 400, height: 768 });
  await stage.panel.bringToFront();
  await stage.panel.screenshot({ path: join(folder, 'khung-ho-so.png') });

  console.table(
    Object.fromEntries(
      rows.map(r => [
        r.portal,
        {
          'nhận ra': r.recognised,
          điền: `${r.filled}/${r.couldBe}`,
          'không điền': r.refused,
          'cảnh báo': r.warned,
          'sai giá trị': r.wrong,
          'hoàn tác': r.undone,
          giây: r.s,
        },
      ]),
    ),
  );
  for (const [code, n] of refusals) console.log(`  không điền ${n} ô: ${code}`);
  const filled = rows.reduce((n, r) => n + r.filled, 0);
  const couldBe = rows.reduce((n, r) => n + r.couldBe, 0);
  const wrong = rows.reduce((n, r) => n + r.wrong, 0);
  console.log(
    `Đã điền ${filled}/${couldBe} ô trống mà hồ sơ có dữ liệu (${((filled / couldBe) * 100).toFixed(1)} %), sai ${wrong} giá trị. Ảnh: ${folder}`,
  );
  return wrong === 0 && filled / couldBe >= 0.9 && rows.some(r => r.warned > 0);
}

async function playPortal(
  stage: Stage,
  page: Page,
  name: string,
  title: string,
  folder: string,
  refusals: Map<string, number>,
): Promise<Row> {
  const shot = (what: string) => page.screenshot({ path: join(folder, `${name}-${what}.png`) });
  const start = performance.now();
  const tabId = await stage.panel.evaluate(
    async url => (await chrome.tabs.query({})).find(t => t.url === url)?.id ?? -1,
    page.url(),
  );
  await page.locator('.overlay button').first().waitFor();
  await page.locator('.overlay button').first().click();
  await page.getByRole('button', { name: /^Điền \d+ ô/ }).waitFor();
  await shot('truoc');
  const filledView = await stage.call('tab.fill', { tabId });
  await page.getByRole('button', { name: /^Hoàn tác \d+ ô/ }).waitFor();
  await shot('da-dien');
  const wrong = await countWrong(page, name);
  for (const f of filledView.fields)
    if (f.state === 'refused' && f.refusal) refusals.set(f.refusal, (refusals.get(f.refusal) ?? 0) + 1);
  const undoneView = await stage.call('tab.undo', { tabId });
  const warned = name === 'mot-cua' ? await warn(stage, page, tabId) : 0;
  if (warned > 0) await shot('canh-bao');
  const filled = filledView.counts.filled;
  return {
    portal: title,
    recognised: filledView.counts.recognised,
    filled,
    couldBe: filled + filledView.counts.ready + failed(filledView),
    refused: filledView.counts.refused,
    warned,
    wrong,
    undone: filled - undoneView.leftAfterUndo.length,
    s: Math.round((performance.now() - start) / 100) / 10,
  };
}

/** Empty controls with a value in the case that did not take it. */
const failed = (view: TabView): number =>
  view.fields.filter(
    f =>
      f.state === 'refused' &&
      !['readonly', 'not_empty', 'differs', 'disabled', 'hidden'].includes(f.refusal ?? ''),
  ).length;

/** The officer types an unlawful demand; the overlay shows the clause. */
async function warn(stage: Stage, page: Page, tabId: number): Promise<number> {
  // The drawer covers the portal's right side: closed first, as she would.
  await page.getByRole('button', { name: /^Điền \d+ ô/ }).press('Escape');
  await page.locator('#btnBoSung').click();
  await page.locator('#trichYeu').click();
  await page.keyboard.type(UNLAWFUL);
  await page.getByRole('button', { name: /cảnh báo về nội dung/ }).click();
  await page
    .getByText(/Nghị định 23\/2015/)
    .first()
    .waitFor();
  return (await stage.call('tab.view', { tabId })).counts.warnings;
}

/** Checks of the portal's own expectation that its model does not meet. */
async function countWrong(page: Page, name: string): Promise<number> {
  const file = join(ROOT, 'test', 'portals', 'dist', name, 'fill.json');
  if (!existsSync(file)) return 0;
  const { checks } = JSON.parse(await readFile(file, 'utf8')) as {
    checks: { model?: string; value: unknown }[];
  };
  let wrong = 0;
  for (const check of checks) {
    if (!check.model) continue;
    const got: unknown = await page.evaluate(check.model);
    // What was left empty is counted as not filled; a value that is another one is wrong.
    const empty = got === null || got === undefined || got === '';
    if (!empty && JSON.stringify(got) !== JSON.stringify(check.value)) wrong++;
  }
  return wrong;
}
