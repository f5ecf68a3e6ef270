import { keep, state } from './form-state.ts';

/**
 * `<x-radio name options="1:Trong nước|2:Khác">`: check boxes of which one at most stays ticked. Tells of a choice by a
 * bubbling `x-pick`.
 */
export class XRadio extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const name = this.getAttribute('name') ?? '';
    keep(this, name, '');
    const pairs = (this.getAttribute('options') ?? '').split('|').map(pair => pair.split(':'));
    for (const [value = '', text = ''] of pairs) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.id = `${name}-${value}`;
      box.value = value;
      const label = document.createElement('label');
      label.htmlFor = box.id;
      label.textContent = text;
      const pair = document.createElement('span');
      pair.className = 'o-chon';
      pair.append(box, label);
      this.append(pair);
      box.addEventListener('change', () => this.pick(name, box));
    }
  }

  private pick(name: string, picked: HTMLInputElement): void {
    for (const box of this.querySelectorAll('input')) if (box !== picked) box.checked = false;
    keep(this, name, picked.checked ? picked.value : '');
    this.dispatchEvent(new CustomEvent('x-pick', { bubbles: true, detail: { name, value: state[name] } }));
  }
}
