import type { Notice } from '../../core/guard/notice.ts';
import { ROOT_MODE } from '../root-mode.ts';
import type { TextBox } from './text-box.ts';

const CSS = `
:host { all: initial }
button { all: unset; box-sizing: border-box; position: fixed; min-width: 28px; height: 28px; padding: 0 8px;
  border-radius: 14px; font: 600 14px/28px system-ui, sans-serif; text-align: center; cursor: pointer;
  color: #fff; background: #b3261e; box-shadow: 0 1px 4px rgb(0 0 0 / 40%) }
button[data-level=hint] { background: #7a4f01 }
button:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px }
@media print { button { display: none } }
@media (forced-colors: active) { button { border: 1px solid ButtonText } }`;

/**
 * A count at the corner of each text box that holds a demand. It works where underlines cannot: at any zoom, in any
 * editor, for a screen reader. It lies over the page in a root of its own; the page's nodes stay as they are.
 */
export function makeBadges(
  doc: Document,
  label: (n: number) => string,
  open: () => void,
  signal: AbortSignal,
) {
  const shown = new Map<TextBox, HTMLButtonElement>();
  let root: ShadowRoot | null = null;
  let host: HTMLElement | null = null;

  const place = () => {
    for (const [box, badge] of shown) {
      const r = box.getBoundingClientRect();
      const visible = box.isConnected && r.width > 0 && r.height > 0;
      badge.style.display = visible ? '' : 'none';
      badge.style.left = `${Math.max(0, Math.min(r.right, doc.documentElement.clientWidth) - badge.offsetWidth - 4)}px`;
      badge.style.top = `${Math.max(0, r.bottom - 32)}px`;
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

  const rootOf = (): ShadowRoot => {
    if (!root || !host?.isConnected) {
      host = doc.createElement('div');
      host.style.cssText =
        'all: initial !important; position: fixed !important; z-index: 2147483646 !important';
      root = host.attachShadow({ mode: ROOT_MODE });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      root.adoptedStyleSheets = [sheet];
      doc.documentElement.append(host);
    }
    return root;
  };
  signal.addEventListener('abort', () => host?.remove());

  return (box: TextBox, notices: readonly Notice[]): void => {
    let badge = shown.get(box);
    if (notices.length === 0) {
      badge?.remove();
      shown.delete(box);
      if (shown.size === 0) host?.remove();
      return;
    }
    if (!badge) {
      badge = doc.createElement('button');
      badge.type = 'button';
      badge.addEventListener('click', e => e.isTrusted && open());
      shown.set(box, badge);
    }
    if (!badge.isConnected) rootOf().append(badge);
    badge.dataset.level = notices.some(n => n.level === 'warn') ? 'warn' : 'hint';
    badge.textContent = `⚠ ${notices.length}`;
    badge.setAttribute('aria-label', label(notices.length));
    badge.title = label(notices.length);
    place();
  };
}
