import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const found = () =>
  world.run(kit =>
    kit.findControls().map(c => `${c.kind} ${c.element.id || c.element.getAttribute('name')}`),
  );

describe('findControls', () => {
  test('lists what is in shadow roots where their hosts stand, nested ones too', async () => {
    await world.show(`<input id="a"><x-outer></x-outer><input id="e"><script>
      const add = (host, html) => { host.attachShadow({ mode: 'open' }).innerHTML = html; return host.shadowRoot; };
      const outer = add(document.querySelector('x-outer'), '<input id="b"><x-inner></x-inner><input id="d">');
      add(outer.querySelector('x-inner'), '<textarea id="c"></textarea>');
    </script>`);
    expect(await found()).toEqual(['text a', 'text b', 'multiline c', 'text d', 'text e']);
  });

  test('takes radio buttons of one name for one control in each form, and none across forms', async () => {
    await world.show(`<form><input type=radio name=g id=a><input type=radio name=g id=b></form>
      <form><input type=radio name=g id=c><input type=radio name=g id=d></form><input type=radio id=e>`);
    expect(await found()).toEqual(['radio a', 'radio c', 'radio e']);
    const members = await world.run(kit => kit.findControls().map(c => c.members.map(m => m.id)));
    expect(members).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('takes the exclusive check boxes of the ministry for one control', async () => {
    await world.show(
      '<x-radio name="cap"><input type=checkbox id=cap-1><label for=cap-1>Có</label><input type=checkbox id=cap-2><label for=cap-2>Không</label></x-radio><input type=checkbox id=other>',
    );
    expect(await found()).toEqual(['radio cap-1', 'check other']);
  });

  test('leaves out what a widget makes for itself and names the native list behind it', async () => {
    await world.show(`<select id=ward class="select2-hidden-accessible"><option value="">Chọn</select>
      <span class="select2 select2-container"><span class="select2-selection" role="combobox">Chọn</span></span>
      <span class="select2-container select2-container--open"><input class="select2-search__field"></span>
      <div class="flatpickr-calendar"><input class="cur-year"></div><input type=password id=p><input type=file id=f>`);
    expect(await found()).toEqual(['select ward', 'password p', 'file f']);
  });

  test('keeps the ref of a control as long as its node lives', async () => {
    await world.show('<input id=a><input id=b>');
    const refs = await world.run(kit => {
      const [first, second] = kit.findControls().map(c => c.ref);
      document.querySelector('#a')!.remove();
      document.body.append(document.createElement('input'));
      return { first, second, after: kit.findControls().map(c => c.ref) };
    });
    expect(refs.after[0]).toBe(refs.second);
    expect(refs.after).not.toContain(refs.first);
  });

  test('asks the page no more often for many groups than for few', async () => {
    const asked = (groups: number) =>
      world.run((kit, n) => {
        document.body.innerHTML = Array.from(
          { length: n },
          (_, i) => `<p><input type=radio name=g${i}><input type=radio name=g${i}></p>`,
        ).join('');
        const ask = Document.prototype.querySelectorAll;
        let times = 0;
        Document.prototype.querySelectorAll = function (this: Document, selector: string) {
          times++;
          return ask.call(this, selector);
        } as typeof ask;
        kit.findControls();
        Document.prototype.querySelectorAll = ask;
        return times;
      }, groups);
    await world.show('');
    expect(await asked(300)).toBe(await asked(3));
  });
});
