import { clean } from '../../core/fields/fold.ts';
import { press } from './events.ts';
import { listDriver } from './list-widget.ts';

const LIST = 'ul, ol';
const FIELDS = 'input:not([type=hidden]), select, textarea, button, a[href]';

const listIn = (host: Element): Element | null => host.querySelector(LIST);
const itemsOf = (host: Element): Element[] => [...(listIn(host)?.children ?? [])];

/** What stands in the widget before the part with its list. */
function faceOf(host: Element): HTMLElement | null {
  const list = listIn(host);
  const parts = [...host.children].filter(e => e instanceof HTMLElement && !e.contains(list));
  return parts.find((e): e is HTMLElement => clean(e.textContent ?? '') !== '') ?? null;
}

/** A text, and a closed list of items that carry a value; of fields at most the box that the list is searched by. */
function isWidget(host: Element): boolean {
  const list = listIn(host);
  const items = itemsOf(host);
  if (!list || items.length < 2 || !faceOf(host)) return false;
  const valued = items.every(i => i instanceof HTMLLIElement && i.dataset.value !== undefined);
  if (!valued || host.querySelectorAll(LIST).length !== 1 || list.querySelector(FIELDS)) return false;
  const fields = [...host.querySelectorAll(FIELDS)];
  const searched = fields.length === 1 && fields[0] instanceof HTMLInputElement;
  return (fields.length === 0 || searched) && !list.checkVisibility();
}

/** Widgets are told while they are closed; one that stands open later is the same one. */
const known = new WeakSet<Element>();

/** Lists that companies write themselves: a frame with the keyboard's focus, a text, and a `<ul>` that a press shows. */
export const homeList = listDriver({
  id: 'home-list',
  claim(element) {
    if (!(element instanceof HTMLElement) || !element.hasAttribute('tabindex')) return null;
    if (!known.has(element) && !isWidget(element)) return null;
    known.add(element);
    return { host: element, kind: 'combobox' };
  },
  disabled: c => c.host.matches('[aria-disabled=true], .disabled'),
  shown: c => faceOf(c.host)?.textContent,
  open: c => press(faceOf(c.host) ?? c.host),
  isOpen: c => listIn(c.host)?.checkVisibility() ?? false,
  options: c => itemsOf(c.host),
  close: c => press(faceOf(c.host) ?? c.host),
  clearable: false,
});
