import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const controls = async (html: string) => {
  await world.show(html);
  return (await world.run(kit => kit.snapshot())).controls;
};

test('a caption below a box names it where nothing before it does', async () => {
  const found = await controls(`<h3>Người yêu cầu</h3>
    <div><input><span>Họ và tên</span></div><div><input><span>Ngày sinh</span></div>
    <div><label for=c>Điện thoại</label><input id=c><span>Gồm 10 chữ số</span></div>`);
  const labels = found.map(c => c.labels.map(l => `${l.place}: ${l.text}`));
  expect(labels[0]).toContain('near: Họ và tên');
  expect(labels[1]).toContain('near: Ngày sinh');
  expect(labels[2]).toEqual(['label: Điện thoại']);
});

test('the headings of a step that is not open yet count, those of an open one that are hidden do not', async () => {
  const box = '<label>Họ và tên <input></label><label>Ngày sinh <input></label>';
  const found = await controls(`<section><h3>Người giám hộ</h3>${box}</section>
    <section hidden><h3>Người được giám hộ</h3>${box}</section>
    <section><h3 hidden>Cán bộ</h3><h3>Chủ hộ</h3>${box}</section>`);
  expect(found.map(c => c.sections.at(-1))).toEqual([
    'Người giám hộ',
    'Người giám hộ',
    'Người được giám hộ',
    'Người được giám hộ',
    'Chủ hộ',
    'Chủ hộ',
  ]);
});

test('two parts of a step whose boxes stand in shadow roots keep their own headings', async () => {
  await world.show(`<section><h3>Người giám hộ</h3><div><x-box></x-box><x-box></x-box></div>
    <h3>Người được giám hộ</h3><div><x-box></x-box><x-box></x-box></div></section>`);
  await world.page.evaluate(() => {
    for (const box of document.querySelectorAll('x-box'))
      box.attachShadow({ mode: 'open' }).innerHTML = '<label>Họ và tên <input></label>';
  });
  const { controls: found } = await world.run(kit => kit.snapshot());
  expect(found.map(c => c.sections.at(-1))).toEqual([
    'Người giám hộ',
    'Người giám hộ',
    'Người được giám hộ',
    'Người được giám hộ',
  ]);
});

test('bold words on a line of their own head the table behind them, bold words in a line or over one box do not', async () => {
  const table =
    '<table><tr><td>Họ tên</td><td><input></td></tr><tr><td>Số CCCD</td><td><input></td></tr></table>';
  const found = await controls(`<form><b>I. Người giám hộ</b>${table}<br><b>II. Trẻ em</b><br>${table}
    Mục <b>quan trọng</b>${table}<b>III. Lý do</b><br><textarea></textarea></form>`);
  const headings = found.map(c => c.sections.at(-1));
  expect(headings.slice(0, 4)).toEqual(['I. Người giám hộ', 'I. Người giám hộ', 'II. Trẻ em', 'II. Trẻ em']);
  expect(headings.slice(4)).not.toContain('quan trọng');
  expect(headings).not.toContain('III. Lý do');
  expect(found.at(-1)?.labels[0]?.text).toBe('III. Lý do');
});
