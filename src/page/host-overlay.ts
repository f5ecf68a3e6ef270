import { beginLife } from './life.ts';
import { ROOT_MODE } from './root-mode.ts';

/**
 * Puts the overlay's host beside the page's body, in a shadow root that the page cannot open. It comes back once
 * when a page throws it out (some clear the document while they start), never in a loop.
 * @returns `started` in a new document, `running` where the overlay stands already.
 */
export function hostOverlay(
  doc: Document,
  mount: (root: ShadowRoot, signal: AbortSignal) => void,
): 'started' | 'running' {
  const signal = beginLife('overlay');
  if (!signal) return 'running';
  const host = doc.createElement('div');
  // The host's own box is nothing; whatever shows is fixed inside the root.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important';
  const root = host.attachShadow({ mode: ROOT_MODE });
  doc.documentElement.append(host);
  mount(root, signal);

  let backOnce = true;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (backOnce) doc.documentElement.append(host);
    else observer.disconnect();
    backOnce = false;
  });
  observer.observe(doc.documentElement, { childList: true });
  return 'started';
}
