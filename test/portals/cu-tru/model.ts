import { $ } from './jquery-plugins.ts';

/** What the page would post: codes of lists, text of boxes, and the dates that the pickers hold, not what is shown. */
export function model(): Record<string, unknown> {
  const state: Record<string, unknown> = {};
  $('#frmCuTru select').each((_, select) => {
    state[select.id] = chosen(select as HTMLSelectElement);
  });
  $('#frmCuTru input, #frmCuTru textarea').each((_, box) => {
    const input = box as HTMLInputElement;
    if (input.classList.contains('ngay')) state[input.id] = pickedDate(input);
    else if (input.type === 'checkbox') state[input.id] = input.checked;
    else if (input.id) state[input.id] = input.value;
  });
  return state;
}

/** A code counts only if select2 shows it: a list that says one thing and posts another is no success. */
function chosen(select: HTMLSelectElement): string {
  const shown = $(select).next('.select2-container').find('.select2-selection__rendered').text();
  const text = select.selectedOptions[0]?.text ?? '';
  return shown.includes(text) ? select.value : `posts "${text}", shows "${shown}"`;
}

function pickedDate(input: HTMLInputElement): string | null {
  const date = $(input).datepicker('getDate') as Date | null;
  if (!date || Number.isNaN(date.getTime())) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
