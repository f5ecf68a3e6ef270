import { keep } from './form-state.ts';
import { LISTS } from './lists.ts';
import { selectBox } from './select-box.ts';

/** `<x-select name list>`: one drop-down over a list of the ministry's. */
export class XSelect extends HTMLElement {
  connectedCallback(): void {
    if (this.firstElementChild) return;
    const name = this.getAttribute('name') ?? '';
    const choices = LISTS[this.getAttribute('list') ?? ''] ?? [];
    keep(this, name, '');
    this.append(
      selectBox(
        () => choices,
        value => keep(this, name, value),
      ),
    );
  }
}
