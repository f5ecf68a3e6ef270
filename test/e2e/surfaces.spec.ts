import { expect, modelOf, openDrawer, overlay, test } from './fixture.ts';

test('the overlay stays at the edge where the officer put it, on this portal', async ({ officer }) => {
  await officer.sampleCase();
  const page = await officer.openPortal('mot-cua');
  await openDrawer(page);
  await expect(overlay(page)).toHaveClass(/side-right/);
  await page.getByRole('button', { name: /bên kia/i }).click();
  await expect(overlay(page)).toHaveClass(/side-left/);
  await page.reload();
  await expect(overlay(page)).toHaveClass(/side-left/);
});

test('the panel shows the case that stands open, also after the browser ended the worker', async ({
  officer,
}) => {
  const older = await officer.sampleCase({ 'applicant.fullName': 'ĐỖ THỊ TRƯỚC' });
  await officer.sampleCase({ 'applicant.fullName': 'LÊ VĂN SAU' });
  await officer.call('case.activate', { id: older });
  const browser = await officer.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const workers = targetInfos.filter(t => t.type === 'service_worker');
  expect(workers.length).toBe(1);
  for (const { targetId } of workers) await browser.send('Target.closeTarget', { targetId });
  await officer.panel.reload();
  await expect(officer.panel.locator('.panel')).toContainText('ĐỖ THỊ TRƯỚC');
  await expect(officer.panel.locator('.panel')).not.toContainText('LÊ VĂN SAU');
});

test('a choice that is pressed when the page has gone takes nothing and says so', async ({ officer }) => {
  await officer.sampleCase();
  const page = await officer.openPortal('mot-cua');
  await openDrawer(page);
  const tabId = await officer.tabIdOf(page);
  const [field] = (await officer.call('tab.view', { tabId })).fields;
  await page.goto('about:blank');
  const view = await officer.call('tab.choose', { tabId, key: field!.key, choice: 'Nữ' });
  expect(view.problem).toBe('frame_gone');
  expect(view.undoable).toBe(0);
});

test('one value is copied for another program, and the clipboard is emptied half a minute later', async ({
  officer,
}) => {
  const { panel } = officer;
  // Another program, as far as the panel is concerned: it pastes while the panel has no focus.
  const elsewhere = await officer.openPortal('khong-co-bieu-mau');
  await officer.context.grantPermissions(['clipboard-read'], { origin: officer.portals });
  await officer.sampleCase();
  await panel.clock.install();
  await panel.bringToFront();
  await panel
    .getByRole('navigation')
    .getByRole('button', { name: /^Hồ sơ/ })
    .click();
  await panel
    .getByRole('button', { name: /^Chép “Họ/ })
    .first()
    .click();
  const held = async () => {
    await elsewhere.bringToFront();
    return elsewhere.evaluate(() => navigator.clipboard.readText());
  };
  await expect(panel.getByText('Đã chép, tự xóa')).toBeVisible();
  expect(await held()).toBe('Nguyễn Văn Thử');
  await panel.clock.runFor(29_000);
  expect(await held()).toBe('Nguyễn Văn Thử');
  await panel.clock.runFor(1000);
  expect(await held()).toBe('');
});

test('a case with nothing in it fills nothing, and says so', async ({ officer }) => {
  await officer.call('case.create', {});
  const page = await officer.openPortal('mot-cua');
  await openDrawer(page);
  await expect(page.getByRole('button', { name: 'Không có ô để điền' })).toBeDisabled();
  const before = await modelOf(page);
  const view = await officer.call('tab.fill', { tabId: await officer.tabIdOf(page) });
  expect(view.problem).toBe('nothing_to_fill');
  expect(view.undoable).toBe(0);
  expect(await modelOf(page)).toEqual(before);
});
