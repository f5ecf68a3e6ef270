import { fetchWards, PROVINCES } from '../shared/units.ts';
import { keep, state } from './form-state.ts';
import { type Choice, selectBox, showChosen } from './select-box.ts';

/** `<x-select-area name>`: province, ward (late) and street. What a box is for stands before it as plain text. */
export class XSelectArea extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const name = this.getAttribute('name') ?? '';
    const key = (part: string) => `${name}.${part}`;
    for (const part of ['province', 'ward', 'street']) keep(this, key(part), '');

    let wards: Choice[] | null = [];
    const wardBox = selectBox(
      () => wards,
      value => keep(this, key('ward'), value),
    );
    const provinceBox = selectBox(
      () => PROVINCES.map(p => [p.code, p.name]),
      async code => {
        keep(this, key('province'), code);
        keep(this, key('ward'), '');
        showChosen(wardBox, '');
        wards = null;
        const list = await fetchWards(code);
        if (state[key('province')] === code) wards = list.map(w => [w.code, w.name]);
      },
    );
    const street = document.createElement('input');
    street.className = 'input-field';
    street.addEventListener('input', () => keep(this, key('street'), street.value));
    this.append(
      item('Tỉnh/Thành phố: ', provinceBox),
      item('Xã/Phường/Đặc khu: ', wardBox),
      item('Số nhà, đường, thôn: ', street),
    );
  }
}

function item(text: string, control: HTMLElement): HTMLElement {
  const cell = document.createElement('div');
  cell.className = 'select-area-item';
  cell.append(text, control);
  return cell;
}
