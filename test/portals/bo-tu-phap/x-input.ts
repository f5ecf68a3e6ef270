import { keep } from './form-state.ts';

/** `<x-input name value readonly>`: both the host and the box inside carry the name. */
export class XInput extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const name = this.getAttribute('name') ?? '';
    const box = document.createElement('input');
    box.className = 'input-field';
    box.name = name;
    box.autocomplete = 'off';
    box.value = this.getAttribute('value') ?? '';
    box.readOnly = this.hasAttribute('readonly');
    keep(this, name, box.value);
    box.addEventListener('input', () => keep(this, name, box.value));
    this.append(box);
  }
}
