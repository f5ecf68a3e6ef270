import type { Layer } from './layer.ts';

export const BADGE_CSS = `
:host { all: initial }
button { all: unset; box-sizing: border-box; position: fixed; min-width: 28px; height: 28px; padding: 0 8px;
  border-radius: 14px; font: 600 14px/28px system-ui, sans-serif; text-align: center; cursor: pointer;
  color: #fff; background: #b3261e; box-shadow: 0 1px 4px rgb(0 0 0 / 40%) }
button[data-level=hint] { background: #7a4f01 }
button:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px }
@media print { button { display: none } }
@media (forced-colors: active) { button { border: 1px solid ButtonText } }`;

/** Height of a badge, px. */
const SIZE = 28;

/**
 * A count at each box that holds a demand. It works where underlines cannot: at any zoom, in any
 * editor, for a screen reader.
 */
export function makeBadges(doc: Document, layer: Layer, open: () => void, signal: AbortSignal) {
  const shown = new Map<HTMLElement, HTMLButtonElement>();

  const place = () => {
    for (const [box, badge] of shown) {
      const r = box.getBoundingClientRect();
      const visible = box.isConnected && r.width > 0 && r.height > 0;
      badge.style.display = visible ? '' : 'none';
      const right = Math.min(r.right, doc.documentElement.clientWidth);
      // Over what is pressed, beside a tick, in the middle of a line, in the lower corner of anything taller.
      const over = badge.dataset.over === 'true';
      const left = over ? r.left : r.width < 60 ? right + 4 : right - badge.offsetWidth - 4;
      const middle = r.height < 60 ? r.top + (r.height - SIZE) / 2 : r.bottom - SIZE - 4;
      const top = over ? r.top - SIZE - 2 : middle;
      badge.style.left = `${Math.max(0, left)}px`;
      badge.style.top = `${Math.max(0, top)}px`;
    }
  };
  let frame = 0;
  const later = () => {
    if (shown.size === 0 || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  doc.addEventListener('scroll', later, { capture: true, passive: true, signal });
  doc.defaultView?.addEventListener('resize', later, { passive: true, signal });

  /**
   * @param count 0 takes the badge away.
   * @param over above what it is about: a control that is pressed must not be covered.
   */
  return (at: HTMLElement, count: number, level: 'warn' | 'hint', says: string, over = false): void => {
    let badge = shown.get(at);
    if (count === 0) {
      badge?.remove();
      shown.delete(at);
      layer.tidy();
      return;
    }
    if (!badge) {
      badge = doc.createElement('button');
      badge.type = 'button';
      badge.addEventListener('click', e => e.isTrusted && open());
      shown.set(at, badge);
    }
    if (!badge.isConnected) layer.root().append(badge);
    badge.dataset.level = level;
    badge.dataset.over = String(over);
    badge.textContent = `⚠ ${count}`;
    badge.setAttribute('aria-label', says);
    badge.title = says;
    place();
  };
}
