import { fetchWards, PROVINCES } from '../shared/units.ts';
import { $ } from './jquery-plugins.ts';

/** "Quan hệ với chủ hộ", as short as it can be and still hold near-twins. */
const RELATIONS = [
  'Chủ hộ',
  'Vợ',
  'Chồng',
  'Cha đẻ',
  'Mẹ đẻ',
  'Con đẻ',
  'Con nuôi',
  'Cháu',
  'Cháu ruột',
  'Anh ruột',
  'Người ở nhờ, thuê, mượn',
];

const EMPTY = new Option('-- Chọn --', '');

export function fillLists(): void {
  $('select.tinh').each((_, select) => {
    $(select).append(
      EMPTY.cloneNode(true) as HTMLOptionElement,
      ...PROVINCES.map(p => new Option(p.name, p.code)),
    );
  });
  $('select.xa').append(EMPTY.cloneNode(true) as HTMLOptionElement);
  $('select.quan-he').each((_, select) => {
    $(select).append(
      EMPTY.cloneNode(true) as HTMLOptionElement,
      ...RELATIONS.map((name, i) => new Option(name, `QH${i + 1}`)),
    );
  });
}

/** A province's wards come by request. The portal stores their names decomposed, so equal text is not equal code. */
export function cascadeWards(): void {
  $('select.tinh').on('change', async function (this: HTMLSelectElement) {
    const wards = $(`#${this.id.replace('CITY', 'VILLAGE')}`);
    wards
      .empty()
      .append(EMPTY.cloneNode(true) as HTMLOptionElement)
      .trigger('change');
    const province = this.value;
    if (!province) return;
    const list = await fetchWards(province);
    if (this.value !== province) return;
    wards.append(...list.map(w => new Option(w.name.normalize('NFD'), w.code)));
  });
}
