import type { Control } from '../controls/control.ts';

/** A box of at most this many pixels shows nothing: a honeypot, or the native part of a widget. */
const NOTHING = 2;

/** Widgets that draw themselves beside or around a hidden list. */
const DRAWN_LIST =
  '[class*=select i], [class*=choices i], [class*=chosen i], [class*=dropdown i], [class*=combo i]';

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
  const tick = kind === 'check' || (kind === 'radio' && host === element);
  const select2 = element.classList.contains('select2-hidden-accessible');
  // Styled check boxes hide the native one and draw their own beside it.
  const beside = select2 || (kind === 'select' && host === element) ? drawnList(element) : null;
  const shown = beside ?? (tick ? element.parentElement : host) ?? element;
  const opts = {
    checkOpacity: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    visibilityProperty: true,
  };
  if (!shown.checkVisibility(opts)) return false;
  const box = shown.getBoundingClientRect();
  const plain = host === element && members.length === 0 && !beside && kind !== 'check' && kind !== 'radio';
  if (plain && (box.width <= NOTHING || box.height <= NOTHING)) return false;
  const view = element.ownerDocument.defaultView;
  const left = box.right + (view?.scrollX ?? 0);
  const top = box.bottom + (view?.scrollY ?? 0);
  return !plain || (left > 0 && top > 0);
}

/** What a script draws for a native list that it has hidden; null where the list itself is seen. */
function drawnList(list: Element): Element | null {
  if (list.checkVisibility() && list.getBoundingClientRect().width > NOTHING) return null;
  const next = list.nextElementSibling;
  if (next?.matches(DRAWN_LIST)) return next;
  const box = list.parentElement;
  return box?.matches(DRAWN_LIST) ? box : null;
}
