import type { Control } from '../controls/control.ts';

/** A box of at most this many pixels shows nothing: a honeypot, or the native part of a widget. */
const NOTHING = 2;

/** Widgets that draw themselves beside or around a hidden list. */
const DRAWN_LIST =
  '[class*=select i], [class*=choices i], [class*=chosen i], [class*=dropdown i], [class*=combo i]';

const SEEN = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
};

/** Whether the control is seen; one that is not while the block around it is shown is concealed. */
export function sight(control: Control): { visible: boolean; concealed?: boolean } {
  if (isVisible(control)) return { visible: true };
  return { visible: false, concealed: control.host.parentElement?.checkVisibility() === true };
}

/**
 * Whether a person can see the control. A widget counts by its host: its native input is often transparent or one
 * pixel wide by design; a plain box like that is a trap and is never filled.
 */
export function isVisible({ element, host, kind, members }: Control): boolean {
  if (kind === 'hidden') return false;
  const tick = kind === 'check' || (kind === 'radio' && host === element);
  const select2 = element.classList.contains('select2-hidden-accessible');
  // Styled check boxes hide the native one and draw their own beside it.
  const beside = select2 || (kind === 'select' && host === element) ? drawnList(element) : null;
  const shown = beside ?? (tick ? element.parentElement : host) ?? element;
  if (!shown.checkVisibility(SEEN)) return false;
  const plain = host === element && members.length === 0 && !beside && kind !== 'check' && kind !== 'radio';
  if (!plain) return true;
  const box = shown.getBoundingClientRect();
  if (box.width <= NOTHING || box.height <= NOTHING) return false;
  if (box.right > 0 && box.bottom > 0) return true;
  const view = element.ownerDocument.defaultView;
  return box.right + (view?.scrollX ?? 0) > 0 && box.bottom + (view?.scrollY ?? 0) > 0;
}

/** Not hidden by itself: in a step of a form that is not open yet, headings count as much as in one that is. */
export const shownWith = (element: Element, around: Element): boolean =>
  element.checkVisibility() || !around.checkVisibility();

/** What a script draws for a native list that it has hidden; null where the list itself is seen. */
function drawnList(list: Element): Element | null {
  const next = list.nextElementSibling;
  const face = next?.matches(DRAWN_LIST) ? next : list.parentElement;
  if (!face?.matches(DRAWN_LIST)) return null;
  return list.checkVisibility() && list.getBoundingClientRect().width > NOTHING ? null : face;
}
