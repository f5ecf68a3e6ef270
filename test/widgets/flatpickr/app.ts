import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';
import 'flatpickr/dist/flatpickr.css';
import '../shared/page.css';
import { announceReady } from '../shared/widget-page.ts';

const SETTINGS = {
  /** As it comes: typing is switched off. */
  ngaySinh: { dateFormat: 'd/m/Y' },
  ngayCap: { dateFormat: 'd/m/Y', allowInput: true },
  hetHan: { dateFormat: 'Y-m-d', altInput: true, altFormat: 'd/m/Y' },
  ngaySinhMe: { dateFormat: 'Y-m-d', altInput: true, altFormat: 'd/m/Y', allowInput: true },
  /** A calendar that stands open below its box, with bounds. */
  ngayCapMe: { dateFormat: 'd/m/Y', inline: true, minDate: '01/01/2016' },
};

const pickers = Object.entries(SETTINGS).map(
  ([id, settings]) =>
    [id, flatpickr(`#${id}`, { locale: Vietnamese, ...settings }) as flatpickr.Instance] as const,
);

announceReady(() => ({
  hoTen: document.querySelector<HTMLInputElement>('#hoTen')?.value,
  ...Object.fromEntries(
    pickers.map(([id, picker]) => [
      id,
      picker.selectedDates[0] ? picker.formatDate(picker.selectedDates[0], 'Y-m-d') : null,
    ]),
  ),
}));
