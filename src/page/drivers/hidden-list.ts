import { clean } from '../../core/fields/fold.ts';
import type { Control } from '../controls/control.ts';
import { press } from './events.ts';
import { listDriver } from './list-widget.ts';

/** How far above the hidden input the widget may begin. */
const MOST_LEVELS = 2;

const listIn = (host: Element): Element | null => host.querySelector('ul, ol, [role=listbox]');
const itemsOf = (list: Element): Element[] => [...list.querySelectorAll('li, [role=option]')];

/** What stands in the widget outside its list. */
function faceOf(host: Element): HTMLElement | null {
  const list = listIn(host);
  return (
    [...host.querySelectorAll<HTMLElement>('*')].find(
      e => !list?.contains(e) && !e.contains(list) && clean(e.textContent ?? '') !== '',
    ) ?? null
  );
}

/** Nothing but a value that is sent, a text that is shown, and a list whose items carry a value. */
function hostOf(input: HTMLInputElement): HTMLElement | null {
  let host = input.parentElement;
  for (let level = 0; host && level < MOST_LEVELS; level++, host = host.parentElement) {
    if (host.querySelectorAll('input, select, textarea').length !== 1) return null;
    const list = listIn(host);
    if (!list) continue;
    const items = itemsOf(list);
    const valued = items.length >= 2 && items.every(i => Object.keys((i as HTMLElement).dataset).length > 0);
    return valued && faceOf(host) ? host : null;
  }
  return null;
}

/** Lists that companies write themselves: a hidden input, a text, and a `<ul>` that a press shows. */
export const hiddenList = listDriver({
  id: 'hidden-list',
  claim(element) {
    if (!(element instanceof HTMLInputElement) || element.type !== 'hidden') return null;
    const host = hostOf(element);
    return host ? { host, element: host, kind: 'combobox' } : null;
  },
  disabled: c => c.host.matches('[aria-disabled=true], .disabled'),
  shown: c => faceOf(c.host)?.textContent,
  open: c => press(faceOf(c.host) ?? c.host),
  isOpen: c => isShown(c),
  options: c => {
    const list = listIn(c.host);
    return list ? itemsOf(list) : [];
  },
  clearable: false,
});

const isShown = (c: Control): boolean => listIn(c.host)?.checkVisibility() ?? false;
