import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const write = (at: string, path: string, value: string) =>
  world.run((kit, a) => kit.write(a.at, a.path, a.value), { at, path, value });
const valueIn = (selector: string) => world.page.locator(selector).inputValue();

describe('a box', () => {
  test('hears each event once, in the order of Blink', async () => {
    await world.show('<input id=a>');
    await world.page.evaluate(() => {
      for (const t of ['focus', 'focusin', 'keydown', 'input', 'keyup', 'change', 'blur', 'focusout'])
        document.querySelector('#a')!.addEventListener(t, e => {
          document.title += ` ${e.type}`;
        });
    });
    await write('#a', 'applicant.fullName', 'NGUYỄN VĂN AN');
    expect(await world.page.title()).toBe('Cổng focus focusin keydown input keyup change blur focusout');
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
  });

  test('gets a date as its placeholder, its title or its type asks for it', async () => {
    await world.show(
      '<input id=a placeholder="dd/mm/yyyy"><input id=b type=date><input id=c placeholder="dd-mm-yyyy"><input id=d title="yyyy-mm-dd"><input id=e>',
    );
    for (const id of ['a', 'b', 'c', 'd', 'e']) await write(`#${id}`, 'applicant.birthDate', '1990-05-12');
    const values = await world.page.evaluate(() => [...document.querySelectorAll('input')].map(i => i.value));
    expect(values).toEqual(['12/05/1990', '1990-05-12', '12-05-1990', '1990-05-12', '12/05/1990']);
  });

  test('refuses what does not fit instead of cutting it or losing it', async () => {
    await world.show('<input id=a maxlength=5><input id=b type=number><input id=c type=datetime-local>');
    expect(await write('#a', 'applicant.fullName', 'NGUYỄN VĂN AN')).toEqual({
      ok: false,
      refusal: 'too_long',
    });
    expect(await write('#b', 'dossier.copyCount', 'hai')).toEqual({ ok: false, refusal: 'bad_value' });
    expect(await write('#c', 'applicant.birthDate', '1990-05-12')).toEqual({
      ok: false,
      refusal: 'bad_value',
    });
    expect(
      await world.page.evaluate(() => [...document.querySelectorAll('input')].map(i => i.value)),
    ).toEqual(['', '', '']);
  });

  test('with an untouched mask, a placeholder for a value or a date prompt is empty', async () => {
    await world.show(
      '<input id=a value="__/__/____"><input id=b placeholder="Nhập tên" value="Nhập tên"><input id=c value="dd/mm/yyyy"><input id=d value="0">',
    );
    const empty = await world.run(kit => ['#a', '#b', '#c', '#d'].map(at => kit.read(at).empty));
    expect(empty).toEqual([true, true, true, false]);
  });

  test('is filled in an editor as typing would', async () => {
    await world.show('<div id=a contenteditable=true>cũ</div>');
    await world.page.evaluate(() => {
      document.querySelector('#a')!.addEventListener('input', e => {
        document.title += ` ${(e as InputEvent).inputType}`;
      });
    });
    expect(await write('#a', 'dossier.reason', 'Bổ sung giấy tờ')).toEqual({ ok: true });
    expect(await world.page.locator('#a').textContent()).toBe('Bổ sung giấy tờ');
    expect(await world.page.title()).toBe('Cổng insertText');
  });
});

describe('a list', () => {
  test('is waited for while its options are on their way', async () => {
    await world.show(`<select id=a><option value="">-- Chọn --</select><script>
      setTimeout(() => { a.innerHTML += '<option value=7>Phường Láng'; }, 300);</script>`);
    expect(await write('#a', 'applicant.residence.ward', 'Phường Láng')).toEqual({ ok: true });
    expect(await valueIn('#a')).toBe('7');
  });

  test('offers the choice where several options fit, and says so where none does', async () => {
    await world.show(
      '<select id=a><option value="">Chọn<option>Mông (Hmông)<option>Mông (HơMông)<option>Kinh</select>',
    );
    const several = await write('#a', 'applicant.ethnicity', 'Mông');
    expect(several).toMatchObject({ ok: false, refusal: 'needs_choice' });
    expect((several as { choices: string[] }).choices).toContain('Mông (Hmông)');
    expect(await write('#a', 'applicant.ethnicity', 'Tày')).toEqual({ ok: false, refusal: 'no_option' });
    expect(await valueIn('#a')).toBe('');
  });

  test('of the ARIA pattern is opened, chosen from and closed, wherever its options are kept', async () => {
    await world.show(`<div id=a role=combobox tabindex=0 aria-controls=l aria-expanded=false><span>Chọn</span></div>
      <ul id=l role=listbox hidden><li role=option>Nam<li role=option>Nữ</ul><script>
      a.onclick = () => { l.hidden = !l.hidden; };
      l.onclick = e => { a.firstChild.textContent = e.target.textContent; l.hidden = true; };</script>`);
    expect(await write('#a', 'applicant.gender', 'Nữ')).toEqual({ ok: true });
    expect(await world.page.locator('#a').textContent()).toBe('Nữ');
    expect(await world.page.locator('#l').isVisible()).toBe(false);
  });

  test('that never opens is given up at a limit, and at once when the page goes away', async () => {
    await world.show('<div id=a role=combobox tabindex=0 aria-controls=none>Chọn</div>');
    const refused = await world.run(async kit => {
      const result = kit.write('#a', 'applicant.gender', 'Nữ');
      kit.abort();
      return result;
    });
    expect(refused).toEqual({ ok: false, refusal: 'not_accepted' });
  });
});

describe('a box to tick', () => {
  test('follows a yes or no, or a value that names it, and refuses any other', async () => {
    await world.show(
      '<input type=checkbox id=a><label for=a>Người nộp là chủ hồ sơ</label><input type=checkbox id=b checked><label for=b>Khác</label>',
    );
    expect(await write('#a', 'dossier.sameAsApplicant', 'Có')).toEqual({ ok: true });
    expect(await write('#b', 'dossier.authorised', 'Không')).toEqual({ ok: true });
    expect(await write('#a', 'applicant.gender', 'Nữ')).toEqual({ ok: false, refusal: 'no_option' });
    const ticked = await world.page.evaluate(() =>
      [...document.querySelectorAll('input')].map(i => i.checked),
    );
    expect(ticked).toEqual([true, false]);
  });

  test('of a group is chosen by the words beside it', async () => {
    await world.show('<input type=radio name=g value=1> Nam <input type=radio name=g value=2 id=b> Nữ');
    expect(await write('#b', 'applicant.gender', 'Nữ')).toEqual({ ok: true });
    expect(await world.page.evaluate(() => document.querySelector<HTMLInputElement>(':checked')!.value)).toBe(
      '2',
    );
  });
});
