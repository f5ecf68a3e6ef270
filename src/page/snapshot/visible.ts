import type { Control } from '../controls/control.ts';

/** A box of at most this many pixels shows nothing: a honeypot, or the native part of a widget. */
const NOTHING = 2;

/**
 * Whether a person can see the control. A widget counts by its host: its native input is often transparent or one
 * pixel wide by design; a plain box like that is a trap and is never filled.
 */
export function isVisible({ element, host, kind, members }: Control): boolean {
  const select2 = element.classList.contains('select2-hidden-accessible');
  const shown = select2 ? (element.nextElementSibling ?? element) : host;
  const opts = {
    checkOpacity: true,
    checkVisibilityCSS: true,
    opacityProperty: true,
    visibilityProperty: true,
  };
  if (!shown.checkVisibility(opts)) return false;
  const box = shown.getBoundingClientRect();
  const plain = host === element && members.length === 0 && !select2 && kind !== 'check' && kind !== 'radio';
  if (plain && (box.width <= NOTHING || box.height <= NOTHING)) return false;
  const view = element.ownerDocument.defaultView;
  const left = box.right + (view?.scrollX ?? 0);
  const top = box.bottom + (view?.scrollY ?? 0);
  return !plain || (left > 0 && top > 0);
}
