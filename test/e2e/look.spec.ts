import AxeBuilder from '@axe-core/playwright';
import { expect, openDrawer, overlay, test } from './fixture.ts';

const SERIOUS = new Set(['serious', 'critical']);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the overlay (${colorScheme})`, async ({ officer }) => {
    await officer.sampleCase();
    const page = await officer.openPortal('mot-cua');
    await page.emulateMedia({ colorScheme });
    await openDrawer(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    // A target inside a shadow root is a list: the portal's own faults are not ours.
    const ours = violations.filter(
      v => SERIOUS.has(v.impact ?? '') && v.nodes.some(n => Array.isArray(n.target[0])),
    );
    expect(ours.map(v => v.id)).toEqual([]);
    await expect(overlay(page).getByRole('button').first()).toBeVisible();
  });

  test(`axe finds nothing serious on the side panel (${colorScheme})`, async ({ officer }) => {
    await officer.sampleCase();
    await officer.panel.emulateMedia({ colorScheme });
    await officer.panel.setViewportSize({ width: 380, height: 768 });
    await officer.panel.reload();
    await expect(officer.panel.getByText('Nguyễn Văn Thử').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: officer.panel }).analyze();
    expect(violations.filter(v => SERIOUS.has(v.impact ?? '')).map(v => v.id)).toEqual([]);
  });
}
