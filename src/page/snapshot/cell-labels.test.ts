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
const labels = (found: Awaited<ReturnType<typeof controls>>) =>
  found.map(c => c.labels.map(l => `${l.place}: ${l.text}`));

test('options in a table of their own are named by the cell before that table', async () => {
  const found = await controls(`<table><tr><td>Đề nghị cấp bản sao</td><td><table><tr>
    <td><input type=radio name=a id=a0><label for=a0>Có</label></td>
    <td><input type=radio name=a id=a1><label for=a1>Không</label></td></tr></table></td></tr>
    <tr><td>Số lượng</td><td><input></td></tr></table>`);
  expect(labels(found)).toEqual([['cell_left: Đề nghị cấp bản sao'], ['cell_left: Số lượng']]);
});

test('a column of a grid may hold two boxes: each stands under the head of the column', async () => {
  const pair = '<div><div><input><input placeholder="Nơi cấp"></div></div>';
  const found = await controls(`<div><div></div><div>BÊN NỮ</div><div>BÊN NAM</div></div>
    <div><div>Cấp ngày / Nơi cấp</div>${pair}${pair}</div>`);
  const heads = found.map(c => c.labels.find(l => l.place === 'cell_above')?.text);
  expect(heads).toEqual(['BÊN NỮ', 'BÊN NỮ', 'BÊN NAM', 'BÊN NAM']);
  expect(found.every(c => c.labels.some(l => l.text === 'Cấp ngày / Nơi cấp'))).toBe(true);
});

test('steps below each other are named by their own tab', async () => {
  const step = (name: string) => `<div><div role=tab><span>2</span><span>${name}</span></div>
    <div role=tabpanel><label>Họ và tên <input></label><label>Ngày sinh <input></label></div></div>`;
  const found = await controls(`<form>${step('Người khai')}${step('Trẻ em')}</form>`);
  expect(found.map(c => c.sections.at(-1))).toEqual(['2 Người khai', '2 Người khai', '2 Trẻ em', '2 Trẻ em']);
});

test('a button beside a lone box is told, also by its magnifying glass', async () => {
  const found = await controls(`<div><input title="Tên thủ tục"><button>Tìm</button></div>
    <div><input title="Tên thủ tục"><button><i class="fa fa-search"></i></button></div>
    <div><label>Họ và tên <input></label><label>Ngày sinh <input></label><button>Lưu</button></div>`);
  expect(found.map(c => c.beside)).toEqual([['Tìm'], ['Tìm kiếm'], undefined, undefined]);
  expect(found[3]?.buttons).toEqual(['Lưu']);
});
