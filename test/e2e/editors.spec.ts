import { expect } from '@playwright/test';
import { buildWidgets } from '../widgets/build.mjs';
import { test } from './widgets/bench-test.ts';

const UNLAWFUL = 'Đề nghị công dân nộp bản sao chứng thực học bạ.';

for (const [library, frame] of [
  ['CKEditor', '#cke_yKien iframe'],
  ['wysihtml5', '#yKienLanhDao ~ iframe'],
] as const)
  test(`what an officer types into the frame of ${library} is judged`, async ({ bench, site }) => {
    await buildWidgets({ only: ['editors'] });
    const { id } = await bench.call('case.create', {});
    const page = await bench.context.newPage();
    await page.goto(`${site}/editors/index.html`);
    await page.waitForFunction('window.__ready === true');
    const tabId = await bench.tabIdOf(page);
    const frames = async () => (await bench.call('tab.read', { tabId })).frames.length;
    // The page itself, and the four frames of its editors.
    await expect.poll(frames).toBe(5);
    await page.frameLocator(frame).locator('body').click();
    await page.keyboard.type(UNLAWFUL);
    const clauses = async () => (await bench.call('tab.view', { tabId })).notices.map(n => n.clause);
    await expect.poll(clauses).toEqual([expect.stringContaining('học bạ')]);
    await page.close();
    await bench.call('case.delete', { id });
  });
