import { ROOT_MODE } from '../root-mode.ts';

export type Layer = {
  /** The root that badges and marks are drawn in; it stands in the page only while something is shown. */
  root(): ShadowRoot;
  /** Takes the layer out of the page once nothing is left in it. */
  tidy(): void;
};

/**
 * What the guard draws lies over the page in a root of its own; the page's nodes stay as they are.
 * @param css of everything that is drawn in it.
 */
export function makeLayer(doc: Document, css: string, signal: AbortSignal): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  signal.addEventListener('abort', () => host?.remove());
  return {
    root() {
      if (!root || !host?.isConnected) {
        host = doc.createElement('div');
        host.style.cssText =
          'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483646 !important';
        root = host.attachShadow({ mode: ROOT_MODE });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        doc.documentElement.append(host);
      }
      return root;
    },
    tidy() {
      if (root?.childElementCount === 0) host?.remove();
    },
  };
}
