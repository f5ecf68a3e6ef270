import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const scan = () => world.run(async kit => (await kit.scan()).snapshot);
const rows = (n: number) =>
  Array.from({ length: n }, (_, i) => `<p>Họ và tên ${i}: <input id=i${i}></p>`).join('');

describe('reading a page in slices', () => {
  test('gives what reading it at once gives', async () => {
    await world.show(`<h3>Mẹ</h3><form>${rows(300)}<select><option>Nam<option>Nữ</select></form>`);
    expect(await scan()).toEqual(await world.run(kit => kit.snapshot()));
  });

  test('lets the page run between the slices', async () => {
    await world.show(`<form>${rows(2000)}</form>`);
    const turns = await world.run(async kit => {
      let count = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        count++;
        port2.postMessage(null);
      };
      port2.postMessage(null);
      await kit.scan();
      port1.close();
      return count;
    });
    expect(turns).toBeGreaterThan(2);
  });

  test('begins anew where controls move under it, and reads what stands there then', async () => {
    await world.show(`<form>${rows(2000)}</form>`);
    const found = await world.run(async kit => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        document.querySelector('form')!.innerHTML = '<p>Ngày cấp: <input id=late></p>';
      };
      port2.postMessage(null);
      const { snapshot } = await kit.scan();
      return snapshot.controls.map(c => c.labels[0]?.text);
    });
    expect(found).toEqual(['Ngày cấp:']);
  });

  test('ends on a page that never rests', async () => {
    await world.show(`<form>${rows(1500)}</form>`);
    const found = await world.run(async kit => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.querySelector('form')!.append(document.createElement('input'));
        port2.postMessage(null);
      };
      port2.postMessage(null);
      const { snapshot } = await kit.scan();
      port1.close();
      return snapshot.controls.length;
    });
    expect(found).toBeGreaterThanOrEqual(1500);
  });

  test('reads of labels thousands of characters long only their beginning', async () => {
    const long = `Họ và tên người mẹ ${'theo giấy khai sinh '.repeat(200)}`;
    await world.show(`<label for=a>${long}</label><input id=a><p>${long}<input id=b></p>`);
    const { controls } = await scan();
    expect(controls[0]!.labels[0]!.text.length).toBeLessThanOrEqual(201);
    expect(controls[0]!.labels[0]!.text).toMatch(/^Họ và tên người mẹ/);
    expect(controls[1]!.labels.every(l => l.text.length <= 201)).toBe(true);
  });

  test('carries the head of a list of 20,000 options, and still takes one from its end', async () => {
    const options = Array.from({ length: 20_000 }, (_, i) => `<option value=${i + 1}>Phường số ${i + 1}`);
    await world.show(
      `<label>Nơi cấp <select id=a><option value="">-- Chọn --${options.join('')}</select></label>`,
    );
    const { controls } = await scan();
    expect(controls[0]!.options).toHaveLength(400);
    const wish = { at: '#a', path: 'applicant.idIssuePlace', value: 'Phường số 19999' };
    expect(await world.run((kit, w) => kit.fill([w]), wish)).toEqual(['written']);
    expect(await world.page.locator('#a').inputValue()).toBe('19999');
  });
});
