import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const write = (at: string, path: string, value: string) =>
  world.run((kit, a) => kit.write(a.at, a.path, a.value), { at, path, value });
const read = (at: string) => world.run((kit, a) => kit.read(a), at);

test('chips that only their roles call radio buttons are pressed, and said to be past undoing', async () => {
  const chip = (text: string) => `<button type=button role=radio aria-checked=false>${text}</button>`;
  await world.show(`<div role=radiogroup id=g>${['Chưa kết hôn', 'Đã ly hôn'].map(chip).join('')}</div>`);
  await world.page.evaluate(() => {
    document.querySelector('#g')!.addEventListener('click', e => {
      for (const b of document.querySelectorAll('#g button'))
        b.setAttribute('aria-checked', String(b === e.target));
    });
  });
  const before = await world.run(kit => kit.snapshot());
  expect(before.controls).toMatchObject([
    { kind: 'radio', options: ['Chưa kết hôn', 'Đã ly hôn'], empty: true, undoable: false },
  ]);
  expect(await write('#g', 'applicant.maritalStatus', 'Đã ly hôn')).toEqual({ ok: true });
  expect(await read('#g')).toEqual({ text: 'Đã ly hôn', empty: false });
  expect(await write('#g', 'applicant.maritalStatus', 'Góa')).toEqual({ ok: false, refusal: 'no_option' });
});

test('a list of a company’s own making is opened by its text and takes the item', async () => {
  await world.show(`<style>ul{display:none}.open ul{display:block}</style><div class=ddl id=d tabindex=0>
    <span class=text>-- Chọn --</span><input type=hidden name=GT>
    <ul><li data-v=1>Nam</li><li data-v=0>Nữ</li></ul></div><input type=hidden name=token>`);
  await world.page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('#d')!;
    list.addEventListener('click', e => {
      const item = (e.target as Element).closest('li');
      list.classList.toggle('open', !item && !list.classList.contains('open'));
      if (!item) return;
      list.querySelector('.text')!.textContent = item.textContent;
      list.querySelector('input')!.value = item.dataset.v!;
    });
  });
  expect((await world.run(kit => kit.snapshot())).controls.map(c => c.driver)).toEqual([
    'hidden-list',
    'ignored',
  ]);
  expect(await read('#d')).toEqual({ text: '', empty: true });
  expect(await write('#d', 'applicant.gender', 'Nữ')).toEqual({ ok: true });
  expect(await read('#d')).toEqual({ text: 'Nữ', empty: false });
  expect(await world.page.locator('#d input').inputValue()).toBe('0');
});

test('check boxes side by side of which nobody ticks two are one question, whatever they are called', async () => {
  await world.show(`<p>Giới tính: <input type=checkbox name=a> Nam <input type=checkbox name=b> Nữ</p>
    <p><label><input type=checkbox> Sổ hộ khẩu</label> <label><input type=checkbox> Giấy khai sinh</label></p>`);
  const { controls } = await world.run(kit => kit.snapshot());
  expect(controls.map(c => [c.kind, c.options])).toEqual([
    ['radio', ['Nam', 'Nữ']],
    ['check', []],
    ['check', []],
  ]);
  expect(await write('[name=b]', 'applicant.gender', 'Nữ')).toEqual({ ok: true });
  expect(await world.page.locator('[name=b]').isChecked()).toBe(true);
});

test('a button that opens a list box shows what was taken, and its label does not change with it', async () => {
  await world.show(`<style>[hidden]{display:none}</style><div id=l>Nơi cấp</div>
    <button type=button id=b aria-haspopup=listbox aria-labelledby="l v"><span id=v>Chọn…</span></button>
    <ul role=listbox hidden><li role=option>Bộ Công an</li><li role=option>Công an tỉnh Thí Điểm</li></ul>`);
  await world.page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('ul')!;
    document.querySelector('#b')!.addEventListener('click', () => {
      list.hidden = !list.hidden;
    });
    list.addEventListener('click', e => {
      document.querySelector('#v')!.textContent = (e.target as Element).textContent;
      list.hidden = true;
    });
  });
  const [before] = (await world.run(kit => kit.snapshot())).controls;
  expect(before).toMatchObject({ driver: 'button-list', empty: true });
  expect(before?.labels[0]?.text).toBe('Nơi cấp');
  expect(await write('#b', 'applicant.idIssuePlace', 'Bộ Công an')).toEqual({ ok: true });
  expect(await read('#b')).toEqual({ text: 'Bộ Công an', empty: false });
  const [after] = (await world.run(kit => kit.snapshot())).controls;
  expect(after?.signature).toBe(before?.signature);
});

test('a list with nothing but a text, a search box and items that carry values is one control', async () => {
  await world.show(`<style>.b{display:none}.open .b{display:block}</style>
    <p>Quốc tịch</p><div id=d tabindex=0><div class=h><span>-- Chọn / Select --</span></div>
    <div class=b><input placeholder="Lọc"><ul><li data-value=VNM>Việt Nam</li><li data-value=LAO>Lào</li></ul></div></div>
    <nav tabindex=0 id=n><b>Mục lục</b><ul><li data-value=1><a href="#x">Một</a></li><li data-value=2><a href="#y">Hai</a></li></ul></nav>`);
  await world.page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('#d')!;
    const face = list.querySelector<HTMLElement>('.h')!;
    face.addEventListener('click', () => list.classList.toggle('open'));
    for (const item of list.querySelectorAll('li'))
      item.addEventListener('click', () => {
        face.textContent = item.textContent;
        list.dataset.chosen = item.dataset.value!;
        list.classList.remove('open');
      });
  });
  expect((await world.run(kit => kit.snapshot())).controls.map(c => c.driver)).toEqual(['home-list']);
  expect(await read('#d')).toEqual({ text: '', empty: true });
  expect(await write('#d', 'applicant.nationality', 'Lào')).toEqual({ ok: true });
  expect(await read('#d')).toEqual({ text: 'Lào', empty: false });
  expect(await world.page.locator('#d').getAttribute('data-chosen')).toBe('LAO');
});

test('a list that shows its own name shows no choice', async () => {
  const list = (name: string, shown: string) =>
    `<div role=combobox aria-haspopup=listbox aria-label="${name}" tabindex=0><span>${shown}</span></div>`;
  await world.show(list('[05] Dân tộc', '[05] DÂN TỘC *') + list('Dân tộc', 'Thái'));
  const { controls } = await world.run(kit => kit.snapshot());
  expect(controls.map(c => [c.empty, c.chosen])).toEqual([
    [true, null],
    [false, 'Thái'],
  ]);
});
