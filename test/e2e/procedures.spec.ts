import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/cli/build.ts';
import { expect, test } from './fixture.ts';

test('a procedure is found and read from the packaged list', async ({ officer }) => {
  const found = await officer.call('procedure.search', { query: 'dang ky khai sinh', limit: 3 });
  expect(found.hits[0]).toMatchObject({ code: '1.001193', commune: true });
  const own = await officer.call('procedure.search', { query: 'dang ky', scope: 'commune', limit: 100 });
  expect(own.hits.length).toBeGreaterThan(20);
  expect(own.hits.every(hit => hit.commune)).toBe(true);

  const birth = await officer.call('procedure.get', { code: '1.001193' });
  expect(birth?.papers.map(paper => paper.kind)).toContain('giay_chung_sinh');
  expect(await officer.call('procedure.get', { code: '9.999999' })).toBeNull();

  // Not one of a commune's own: it comes out of the second file.
  const all = await officer.call('procedure.search', { query: 'thủ tục hải quan' });
  const customs = all.hits.find(hit => !hit.commune);
  expect((await officer.call('procedure.get', { code: customs!.code }))?.name).toBe(customs!.name);
});

test('nothing of the list is in a script, and a page cannot fetch it', async ({ officer }) => {
  const dir = await ensureBuilt('test');
  const list = readFileSync(join(dir, 'procedures', 'commune.json'), 'utf8');
  const name = 'đăng ký khai sinh lưu động';
  expect(list).toContain(name);
  for (const script of ['background.js', 'frame.js', 'overlay.js', 'sentinel.js'])
    expect(readFileSync(join(dir, script), 'utf8')).not.toContain(name);

  const page = await officer.openPortal('mot-cua');
  const url = officer.panel.url().replace('sidepanel.html', 'procedures/commune.json');
  const read = (address: string) =>
    fetch(address).then(
      answer => answer.ok,
      () => false,
    );
  expect(await officer.panel.evaluate(read, url)).toBe(true);
  expect(await page.evaluate(read, url)).toBe(false);
});
