import { createRoot } from 'react-dom/client';
import type { Api } from '../api.ts';
import css from './overlay.css?inline';
import { Overlay } from './overlay.tsx';

/** What a page must not hear: keys and clicks inside the overlay are none of its shortcuts. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

/**
 * Draws the overlay into a shadow root of ours. Styles come as a constructed sheet, which no page policy (CSP)
 * refuses and no page style reaches. When `signal` aborts (the extension was
 * reloaded under an open page) the overlay stays and says so: the page must not lose it without a word.
 */
export function mountOverlay(root: ShadowRoot, api: Api, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  for (const kind of KEPT) root.addEventListener(kind, event => event.stopPropagation(), { signal });
  createRoot(place).render(<Overlay api={api} root={root} signal={signal} />);
}
