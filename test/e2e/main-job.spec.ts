import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, modelOf, openDrawer, pressFill, SAMPLE, test } from './fixture.ts';

const PORTALS = ['mot-cua', 'cu-tru', 'bo-tu-phap', 'cong-quoc-gia'] as const;
const CARD =
  '001090000001|011000001|Nguyễn Văn Thử|14021990|Nam|Số 12 ngõ 34 phố Thí Điểm, Láng, Hà Nội|10042021';

type Check = { value: unknown; selector?: string; model?: string };
const fillOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'portals', 'dist', name, 'fill.json'), 'utf8')) as {
    record: Record<string, string>;
    checks: Check[];
    untouched: Check[];
  };

test('a scanned card opens a case, and its values fill a portal', async ({ officer }) => {
  const box = officer.panel.getByRole('textbox', { name: /quét/i }).first();
  await box.focus();
  await officer.panel.keyboard.type(`${CARD}\n`);
  await expect(officer.panel.getByText('Nguyễn Văn Thử').first()).toBeVisible();
  await officer.panel
    .getByRole('button', { name: /Người yêu cầu/ })
    .first()
    .click();
  await expect.poll(async () => (await officer.call('case.list', {}))[0]?.personalId).toBe('001090000001');

  const page = await officer.openPortal('mot-cua');
  await pressFill(page);
  const model = JSON.stringify(await modelOf(page));
  expect(model).toContain('Nguyễn Văn Thử');
  expect(model).toContain('001090000001');
});

for (const name of PORTALS)
  test(`${name}: filled from one record, the portal's own model agrees, and one press takes it back`, async ({
    officer,
  }) => {
    const { record, checks, untouched } = fillOf(name);
    const keep = Object.fromEntries(Object.keys(SAMPLE).map(path => [path, record[path] ?? null]));
    await officer.sampleCase({ ...keep, ...record });
    const page = await officer.openPortal(name);
    await openDrawer(page);
    const before = await modelOf(page);
    const tabId = await officer.tabIdOf(page);
    const told = (await officer.call('tab.view', { tabId })).fields;
    const planned = told.filter(f => f.state === 'ready');
    await pressFill(page);

    for (const check of [...checks, ...untouched]) {
      const got = check.model ? await page.evaluate(check.model) : await valueAt(page, check.selector!);
      expect(got, check.model ?? check.selector).toEqual(check.value);
    }
    const view = await officer.call('tab.view', { tabId });
    const filled = view.counts.filled / (view.counts.filled + view.counts.ready);
    expect(filled, 'of what was recognised, empty and in the case').toBeGreaterThanOrEqual(0.9);
    expect(planned.length).toBeGreaterThan(5);

    await page.getByRole('button', { name: /^Hoàn tác \d+ ô/ }).click();
    await expect(page.getByRole('button', { name: /^Hoàn tác \d+ ô/ })).toHaveCount(0, { timeout: 30_000 });
    const after = await officer.call('tab.view', { tabId });
    const marked = new Set(told.filter(f => f.cannotUndo).map(f => f.path));
    // What stayed was marked before the press, or hangs on something that was.
    for (const path of after.leftAfterUndo) expect([...marked]).toContain(path);
    // A box that was never touched holds nothing, one that was unticked again holds false: both are unticked.
    const changed = Object.entries(await modelOf(page)).filter(
      ([key, value]) => JSON.stringify(value || '') !== JSON.stringify(before[key] || ''),
    );
    expect(changed.length, JSON.stringify(changed)).toBeLessThanOrEqual(after.leftAfterUndo.length);
  });

const valueAt = (page: import('@playwright/test').Page, selector: string) =>
  page.evaluate(
    steps => {
      let root: ParentNode | null = document;
      let element: Element | null = null;
      for (const step of steps) {
        element = root?.querySelector(step) ?? null;
        root = element instanceof HTMLIFrameElement ? element.contentDocument : (element?.shadowRoot ?? null);
      }
      return (element as HTMLInputElement | null)?.value ?? null;
    },
    selector.split('>>>').map(s => s.trim()),
  );
