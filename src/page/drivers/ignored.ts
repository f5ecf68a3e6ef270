import type { ControlKind } from '../../core/match/page-snapshot.ts';
import type { Driver } from '../controls/control.ts';

const KINDS: Record<string, ControlKind> = {
  hidden: 'hidden',
  password: 'password',
  file: 'file',
  submit: 'button',
  button: 'button',
  reset: 'button',
  image: 'button',
  search: 'search',
  color: 'button',
  range: 'button',
};

/** Controls that are never filled. They are seen, so that they can be named and left alone. */
export const ignored: Driver = {
  id: 'ignored',
  claim(element) {
    const kind = element instanceof HTMLInputElement ? KINDS[element.type] : undefined;
    return kind ? { host: element as HTMLElement, kind } : null;
  },
  readOnly: () => true,
  disabled: () => true,
  read: () => ({ text: '', empty: true }),
  options: () => [],
  write: async () => ({ ok: false, refusal: 'no_driver' }),
  restore: async () => false,
  undoable: () => false,
};
