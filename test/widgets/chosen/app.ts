import '../shared/page.css';
import { bringWards, fillLists, listIds } from '../shared/fill-list.ts';
import { announceReady } from '../shared/widget-page.ts';

fillLists();
$('select').not('#honNhan').chosen({ width: '300px' });
$('#honNhan').chosen({ width: '300px', disable_search: true, allow_single_deselect: true });
const heard: Record<string, unknown> = {};
$('select').on('change', (event: { target: HTMLSelectElement }) => {
  heard[event.target.id] = $(event.target).val();
});
$('#tinh').on('change', () => bringWards($('#tinh').val(), () => $('#xa').trigger('chosen:updated')));

// What the page was told of, and what the closed widget shows: both must hold the value.
announceReady(() => ({
  hoTen: $('#hoTen').val(),
  ...Object.fromEntries(
    listIds.map(id => {
      const shown = $(`#${id}`).next('.chosen-container').find('.chosen-single').text().trim();
      const chosen = $(`#${id} option:selected`).text();
      return [id, shown === chosen ? (heard[id] ?? '') : `shows ${shown}`];
    }),
  ),
}));
