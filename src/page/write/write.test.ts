import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Wish = { at: string; path: string; value: string; overwrite?: boolean; drives?: boolean };
const fill = (...wishes: Wish[]) => world.run((kit, w) => kit.fill(w), wishes);
const settle = () => world.run(kit => kit.settle());
const undo = () => world.run(kit => kit.undo());
const valueIn = (selector: string) => world.page.locator(selector).inputValue();
const name = (at: string, value = 'NGUYỄN VĂN AN', path = 'applicant.fullName'): Wish => ({
  at,
  path,
  value,
});

describe('a write', () => {
  test('leaves what stands there, unless the officer said so for that control', async () => {
    await world.show('<input id=a value="TRẦN THỊ B"><input id=b value="nguyễn văn an"><input id=c>');
    expect(await fill(name('#a'), name('#b'), name('#c'))).toEqual(['not_empty', 'already', 'written']);
    expect(await valueIn('#a')).toBe('TRẦN THỊ B');
    expect(await fill({ ...name('#a'), overwrite: true })).toEqual(['written']);
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
  });

  test('calls a default of a list that differs by its name', async () => {
    await world.show('<select id=a><option value=1 selected>Nam<option value=2>Nữ</select>');
    expect(await fill({ at: '#a', path: 'applicant.gender', value: 'Nữ' })).toEqual(['differs']);
    expect(await valueIn('#a')).toBe('1');
  });

  test('gives nothing to a block that came to hold the number of somebody else', async () => {
    await world.show('<input id=a value="001090000777"><input id=b><input id=c>');
    const outcomes = await fill(
      name('#b'),
      { at: '#a', path: 'applicant.personalId', value: '001090000123', overwrite: true },
      name('#c', 'TRẦN THỊ MẪU', 'mother.fullName'),
    );
    expect(outcomes).toEqual(['other_person', 'other_person', 'written']);
    expect(await valueIn('#b')).toBe('');
    expect(await valueIn('#a')).toBe('001090000777');
  });

  test('looks at its target again: gone, another one, hidden, switched off', async () => {
    await world.show(
      '<input id=a><label id=l for=b>Họ tên</label><input id=b><input id=c><input id=d><input id=e readonly>',
    );
    const outcomes = await world.run(
      async (kit, wishes) => {
        const writes = kit.plan(wishes);
        document.querySelector('#a')!.remove();
        document.querySelector('#l')!.textContent = 'Họ tên người bị khởi kiện';
        document.querySelector<HTMLElement>('#c')!.style.display = 'none';
        document.querySelector<HTMLInputElement>('#d')!.disabled = true;
        return kit.apply(writes);
      },
      ['#a', '#b', '#c', '#d', '#e'].map(at => name(at)),
    );
    expect(outcomes).toEqual(['gone', 'changed', 'hidden', 'disabled', 'readonly']);
  });

  test('does not touch a box in which the officer is typing', async () => {
    await world.show('<input id=a><input id=b>');
    const writes = await world.run((kit, w) => kit.plan(w), [name('#a'), name('#b')]);
    await world.page.locator('#a').pressSequentially('x');
    await world.page.locator('#a').press('Backspace');
    expect(await world.run((kit, w) => kit.apply(w), writes)).toEqual(['changed', 'written']);
    expect(await valueIn('#a')).toBe('');
  });

  test('is tried once more with real focus where the page swallows the first', async () => {
    await world.show('<input id=a><input id=b>');
    await world.page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#a')!;
      box.addEventListener('input', () => {
        if (document.activeElement !== box) box.value = '';
      });
      document.querySelector<HTMLInputElement>('#b')!.focus();
    });
    expect(await fill(name('#a'))).toEqual(['written']);
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
    expect(await world.page.evaluate(() => document.activeElement!.id)).toBe('b');
  });

  test('waits until what a driver rebuilds is over, and the rest goes on when a page handler throws', async () => {
    await world.show(
      '<select id=a><option value="">Chọn<option value=1>Vợ<option>Chồng</select><input id=b>',
    );
    await world.page.evaluate(() => {
      document.querySelector('#a')!.addEventListener('change', () => {
        setTimeout(() => {
          document.querySelector<HTMLInputElement>('#b')!.value = '';
          document.body.append('xong');
        }, 250);
        throw new Error('lỗi của cổng');
      });
    });
    const outcomes = await fill(
      { at: '#a', path: 'applicant.relation', value: 'Vợ', drives: true },
      name('#b'),
    );
    expect(outcomes).toEqual(['written', 'written']);
    expect(await settle()).toEqual(['written', 'written']);
    expect(await valueIn('#b')).toBe('NGUYỄN VĂN AN');
  });

  test('goes on where a control of the page throws as it is entered and left', async () => {
    await world.show('<input id=a><input id=b>');
    await world.page.evaluate(() => {
      const box = document.querySelector('#a')!;
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        box.addEventListener(type, () => {
          throw new Error('page');
        });
    });
    expect(await fill(name('#a'), name('#b'))).toEqual(['written', 'written']);
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
  });

  test('refuses what does not fit, and never cuts it', async () => {
    await world.show('<input id=a maxlength=5><textarea id=b maxlength=5></textarea>');
    expect(await fill(name('#a'), name('#b'))).toEqual(['too_long', 'too_long']);
    expect([await valueIn('#a'), await valueIn('#b')]).toEqual(['', '']);
  });

  test('sees a control that an earlier write of the batch hid', async () => {
    await world.show('<input id=a oninput="c.style.display=\'none\'"><input id=b><input id=c>');
    expect(await fill(name('#b'), name('#a'), name('#c'))).toEqual(['written', 'written', 'hidden']);
    expect(await valueIn('#c')).toBe('');
  });

  test('ends as cancelled when the page goes away', async () => {
    await world.show('<input id=a>');
    const outcomes = await world.run(
      async (kit, wishes) => {
        const writes = kit.plan(wishes);
        kit.abort();
        return kit.apply(writes);
      },
      [name('#a')],
    );
    expect(outcomes).toEqual(['cancelled']);
    expect(await valueIn('#a')).toBe('');
  });
});

describe('settling', () => {
  const wipe = (selector: string, value = '') =>
    world.page.evaluate(
      ([at, v]) => {
        document.querySelector<HTMLInputElement>(at!)!.value = v!;
      },
      [selector, value],
    );

  test('repairs once what the page wiped after the batch', async () => {
    await world.show('<input id=a>');
    await fill(name('#a'));
    await wipe('#a');
    expect(await settle()).toEqual(['written']);
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
  });

  test('says so where the page does not keep it', async () => {
    await world.show('<input id=a>');
    await fill(name('#a'));
    await world.page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#a')!;
      box.value = '';
      box.addEventListener('change', () => {
        box.value = '';
      });
    });
    expect(await settle()).toEqual(['not_accepted']);
  });

  test('leaves what the officer typed meanwhile', async () => {
    await world.show('<input id=a>');
    await fill(name('#a'));
    await world.page.locator('#a').fill('');
    await world.page.locator('#a').pressSequentially('LÊ VĂN C');
    expect(await settle()).toEqual(['changed']);
    expect(await valueIn('#a')).toBe('LÊ VĂN C');
  });

  test('repairs nothing in a block that shows somebody else by now', async () => {
    await world.show('<input id=a><input id=b>');
    await fill(name('#a'), { at: '#b', path: 'applicant.personalId', value: '001090000123' });
    await wipe('#a');
    await wipe('#b', '001090000777');
    expect(await settle()).toEqual(['other_person', 'other_person']);
    expect(await valueIn('#a')).toBe('');
  });

  test('finds a control that was drawn anew', async () => {
    await world.show('<form><label for=a>Họ tên</label><input id=a name=hoTen></form>');
    await fill(name('#a'));
    await world.page.evaluate(() => {
      const form = document.querySelector('form')!;
      form.innerHTML = `${form.innerHTML}`;
    });
    expect(await valueIn('#a')).toBe('');
    expect(await settle()).toEqual(['written']);
    expect(await valueIn('#a')).toBe('NGUYỄN VĂN AN');
  });

  test('never takes the box of another person for one that looks the same', async () => {
    const block = '<p><span>Ngày cấp</span><input class=d></p>';
    await world.show(`<div id=all>${block}${block}</div>`);
    await fill(
      { at: 'p:nth-child(1) input', path: 'mother.idIssueDate', value: '2021-01-02' },
      { at: 'p:nth-child(2) input', path: 'father.idIssueDate', value: '2022-03-04' },
    );
    await world.page.evaluate(html => {
      document.querySelector('#all')!.innerHTML = html;
    }, block);
    expect(await settle()).toEqual(['gone', 'gone']);
    expect(await valueIn('.d')).toBe('');
  });

  test('repairs nothing once the portal shows another address', async () => {
    await world.show('<form><label for=a>Họ tên</label><input id=a name=hoTen></form>');
    await fill(name('#a'));
    await world.page.evaluate(() => {
      history.pushState(null, '', '/ho-so-khac');
      document.querySelector('form')!.innerHTML = '<label for=a>Họ tên</label><input id=a name=hoTen>';
    });
    expect(await settle()).toEqual(['gone']);
    expect(await valueIn('#a')).toBe('');
  });
});

describe('undo', () => {
  beforeEach(async () => {
    await world.show(`<input id=a><input id=b><select id=c><option value="">Chọn<option>Nam<option>Nữ</select>
      <input type=radio name=g value=1> Nam <input type=radio name=g value=2 id=g> Nữ<input id=e value="cũ">`);
    await fill(
      name('#a'),
      name('#b', '0900000123', 'applicant.phone'),
      { at: '#c', path: 'applicant.gender', value: 'Nữ' },
      { at: '#g', path: 'subject.gender', value: 'Nữ' },
      { ...name('#e'), overwrite: true },
    );
  });

  test('puts everything back and names what the page gives no way to clear', async () => {
    expect(await undo()).toEqual({ restored: 4, cannotUndo: ['subject.gender'] });
    expect([await valueIn('#a'), await valueIn('#c'), await valueIn('#e')]).toEqual(['', '', 'cũ']);
  });

  test('leaves what the officer changed since, and names it', async () => {
    await world.page.locator('#b').fill('0900000999');
    expect((await undo()).cannotUndo).toEqual(['applicant.phone', 'subject.gender']);
    expect(await valueIn('#b')).toBe('0900000999');
  });

  test('names what a later step of the form no longer shows', async () => {
    await world.page.evaluate(() => document.querySelector('#a')!.remove());
    expect((await undo()).cannotUndo).toContain('applicant.fullName');
  });
});

describe('waiting', () => {
  test('goes on where the browser draws no frames, and ends at its limit', async () => {
    await world.show('');
    const held = await world.run(async kit => {
      globalThis.requestAnimationFrame = () => 0;
      await kit.twoFrames();
      let looked = 0;
      const held = await kit.env.until(() => ++looked > 3, 2000);
      return [held, await kit.env.until(() => false, 20)];
    });
    expect(held).toEqual([true, false]);
  });

  test('for quiet outlasts changes inside shadow roots', async () => {
    await world.show('<x-a></x-a><script>document.querySelector("x-a").attachShadow({mode:"open"})</script>');
    const last = await world.run(async kit => {
      const root = document.querySelector('x-a')!.shadowRoot!;
      let changes = 0;
      const beat = setInterval(() => {
        root.append(String(++changes));
        if (changes === 5) clearInterval(beat);
      }, 40);
      await kit.quiet(document, kit.env.signal, 150, 3000);
      return changes;
    });
    expect(last).toBe(5);
  });
});
