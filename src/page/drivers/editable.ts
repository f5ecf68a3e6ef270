import { clean } from '../../core/fields/fold.ts';
import type { Driver } from '../controls/control.ts';
import { replaceAll } from './replace-all.ts';

/** contenteditable, as editors use it: text goes in the way typing does, so that the editor hears of it. */
export const editable: Driver = {
  id: 'editable',
  claim(element) {
    const host = element as HTMLElement;
    return host.isContentEditable && !host.parentElement?.isContentEditable
      ? { host, kind: 'editable' }
      : null;
  },
  readOnly: c => !c.element.isContentEditable,
  disabled: c => c.element.getAttribute('aria-disabled') === 'true',
  read: c => {
    const text = clean(c.element.textContent ?? '');
    return { text, empty: text === '' };
  },
  options: () => [],
  async write(c, { value }) {
    return replaceAll(c.element, value) ? { ok: true } : { ok: false, refusal: 'not_accepted' };
  },
  restore: async (c, before) => replaceAll(c.element, before.text),
  undoable: () => true,
};
