import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import '../shared/page.css';
import { fillLists, listIds } from '../shared/fill-list.ts';
import { fetchWards } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';

fillLists();
const lists = Object.fromEntries(
  listIds.map(id => [
    id,
    new TomSelect(`#${id}`, {
      // As it comes only 50 options are drawn; the others are found by typing.
      ...(id === 'noiKham' ? {} : { maxOptions: 400 }),
      ...(id === 'honNhan' ? { plugins: ['clear_button'] } : {}),
    }),
  ]),
);

const { tinh, xa } = lists;
tinh?.on('change', async (province: string) => {
  xa?.clear(true);
  xa?.clearOptions();
  xa?.addOptions((await fetchWards(province)).map(w => ({ value: w.code, text: w.name })));
  xa?.refreshOptions(false);
});

announceReady(() => ({
  hoTen: document.querySelector<HTMLInputElement>('#hoTen')?.value,
  ...Object.fromEntries(listIds.map(id => [id, lists[id]?.getValue()])),
}));
