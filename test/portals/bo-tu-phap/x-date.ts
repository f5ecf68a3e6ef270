import { keep } from './form-state.ts';

const PARTS = [
  ['day', 'Ngày', 2],
  ['month', 'Tháng', 2],
  ['year', 'Năm', 4],
] as const;

/** `<x-date name>`: three boxes, and a calendar that writes into them. */
export class XDate extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const name = this.getAttribute('name') ?? '';
    const boxes = PARTS.map(([part, placeholder, length]) => {
      const box = document.createElement('input');
      box.name = `${name}-${part}`;
      box.placeholder = placeholder;
      box.maxLength = length;
      box.className = `phan-${part}`;
      keep(this, box.name, '');
      box.addEventListener('input', () => {
        // The real form takes digits only and drops the rest without a word.
        box.value = box.value.replace(/\D/g, '');
        keep(this, box.name, box.value);
      });
      return box;
    });
    const calendar = document.createElement('input');
    calendar.type = 'date';
    calendar.name = `${name}-name-date-input`;
    calendar.tabIndex = -1;
    calendar.addEventListener('change', () => {
      const written = calendar.value.split('-').reverse();
      boxes.forEach((box, i) => {
        box.value = written[i] ?? '';
        keep(this, box.name, box.value);
      });
    });
    this.append(...boxes, calendar);
  }
}
