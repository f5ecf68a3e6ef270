import { clean } from '../../core/fields/fold.ts';

const MOST = 120;

/** The words beside one radio button or check box: its label, else the text that follows it. */
export function labelOfMember(input: HTMLInputElement): string {
  const root = input.getRootNode() as ParentNode;
  const wrapping = input.closest('label');
  if (wrapping) return clean(wrapping.textContent ?? '').slice(0, MOST);
  const own = input.id === '' ? null : (labelBeside(input) ?? labelFor(input.id, root));
  if (own) return clean(own.textContent ?? '').slice(0, MOST);
  const named = input.getAttribute('aria-label');
  if (named) return clean(named);
  const box = input.closest('mat-radio-button, mat-checkbox, .radio-custom, .v-radio, .form-check');
  if (box) return clean(box.textContent ?? '').slice(0, MOST);
  return clean(following(input)).slice(0, MOST);
}

/** Where it nearly always is; a query of the whole page for every member would be quadratic. */
function labelBeside(input: HTMLInputElement): Element | null {
  for (const beside of [input.nextElementSibling, input.previousElementSibling])
    if (beside instanceof HTMLLabelElement && beside.htmlFor === input.id) return beside;
  return null;
}

const labelFor = (id: string, root: ParentNode): Element | null =>
  root.querySelector(`label[for="${CSS.escape(id)}"]`);

/** Text after the input, up to the next control. */
function following(input: HTMLInputElement): string {
  let text = '';
  for (let node = input.nextSibling; node; node = node.nextSibling) {
    if (
      node instanceof Element &&
      (node.matches('input, select, textarea, br') || node.querySelector('input, select, textarea'))
    )
      break;
    text += node.textContent ?? '';
    if (clean(text) !== '' && node instanceof Element) break;
  }
  return text;
}
