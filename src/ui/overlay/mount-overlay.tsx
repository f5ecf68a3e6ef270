import { createRoot } from 'react-dom/client';
import type { Api } from '../api.ts';
import css from './overlay.css?inline';
import { Overlay } from './overlay.tsx';

/** What a page must not hear: keys and clicks inside the overlay are none of its shortcuts. */
const KEPT = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

/**
 * Draws the overlay into a shadow root of ours. Styles come as a constructed sheet, which no page policy (CSP)
 * refuses and no page style reaches. Everything ends with `signal`.
 */
export function mountOverlay(root: ShadowRoot, api: Api, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  for (const kind of KEPT) root.addEventListener(kind, event => event.stopPropagation(), { signal });
  const view = createRoot(place);
  view.render(<Overlay api={api} root={root} signal={signal} />);
  signal.addEventListener('abort', () => {
    view.unmount();
    place.remove();
  });
}
