import '../shared/page.css';
import { bringWards, fillLists, listIds } from '../shared/fill-list.ts';
import { announceReady } from '../shared/widget-page.ts';

fillLists();
// It asks Bootstrap for its version before Bootstrap 5 is ready to say so.
$.fn.selectpicker.Constructor.BootstrapVersion = '4';
$('select').selectpicker({ liveSearch: true });
const heard: Record<string, unknown> = {};
$('select').on('change', (event: { target: HTMLSelectElement }) => {
  heard[event.target.id] = $(event.target).val();
});
$('#tinh').on('change', () => bringWards($('#tinh').val(), () => $('#xa').selectpicker('refresh')));

// What the page was told of, and what the closed widget shows: both must hold the value.
announceReady(() => ({
  hoTen: $('#hoTen').val(),
  ...Object.fromEntries(
    listIds.map(id => {
      const shown = $(`#${id}`).parent().find('.filter-option-inner-inner').text().trim();
      const chosen = $(`#${id} option:selected`).text();
      return [id, shown === chosen ? (heard[id] ?? '') : `shows ${shown}`];
    }),
  ),
}));
