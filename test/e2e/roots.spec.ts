import { join } from 'node:path';
import { servePortals } from '../portals/serve.ts';
import { expect, type Officer, openDrawer, pressFill, SAMPLE, test } from './fixture.ts';

const DIR = join(import.meta.dirname, 'roots');
const MOTHER = SAMPLE['mother.fullName']!;

/** The pages of this folder on an origin of their own. */
async function serve<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = await servePortals({ dir: DIR });
  try {
    return await use(server.url);
  } finally {
    await server.close();
  }
}

async function open(officer: Officer, url: string) {
  await officer.sampleCase();
  const page = await officer.context.newPage();
  await page.goto(url);
  return page;
}

test('a form in a frame of a frame of another server is filled there, and taken back', ({ officer }) =>
  serve(outer =>
    serve(async inner => {
      const page = await open(officer, `${outer}/outer.html?inner=${encodeURIComponent(inner)}`);
      const form = page.frameLocator('iframe').frameLocator('iframe');
      await pressFill(page);
      await expect(form.locator('#ten')).toHaveValue(MOTHER);
      await page.getByRole('button', { name: /^Hoàn tác \d+ ô/ }).click();
      await expect(form.locator('#ten')).toHaveValue('');
    }),
  ));

test('what stands in a closed shadow root is recognised by the heading outside and filled', ({ officer }) =>
  serve(async url => {
    const page = await open(officer, `${url}/closed.html`);
    await pressFill(page);
    expect(await page.evaluate('window.__model')).toEqual({ ten: MOTHER, so: SAMPLE['mother.personalId'] });
  }));

test('a form of several steps is filled step by step, kept across a reload, its hidden copy left alone', ({
  officer,
}) =>
  serve(async url => {
    const page = await open(officer, `${url}/wizard.html`);
    await pressFill(page);
    await expect(page.locator('#mten')).toHaveValue(MOTHER);
    await page.reload();
    await expect(page.locator('#mten')).toHaveValue(MOTHER);
    await page.locator('#next').click();
    await openDrawer(page);
    await expect(page.getByRole('button', { name: /^Điền 2 ô/ })).toBeEnabled();
    await pressFill(page);
    const kept = (await page.evaluate('window.__kept()')) as { values: Record<string, string> };
    expect(kept.values).toEqual({
      mten: MOTHER,
      mso: SAMPLE['mother.personalId'],
      cten: SAMPLE['father.fullName'],
      cso: SAMPLE['father.personalId'],
    });
    await expect(page.locator('.copy')).toHaveValue('');
  }));
