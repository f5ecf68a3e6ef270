import type { Layout } from './layout.ts';
import { tidy } from './text.ts';

const SKIP = /^(script|style|noscript|template|svg|option|iframe)$/;
const LONGEST = 120;
/** Only the last few pieces stand close enough to say what a control is about. */
const MOST = 4;

/** For each control the pieces of text between the control before it and itself; one walk a root. */
export function readLeads(layout: Layout): Map<Element, string[]> {
  const leads = new Map<Element, string[]>();
  const hosts = new Map<Element, Element>();
  const roots = new Set<Node>();
  for (const { host, element, kind } of layout.controls) {
    if (kind === 'hidden') continue;
    hosts.set(host, element);
    roots.add(host.getRootNode());
  }
  for (const root of roots) {
    let pieces: string[] = [];
    let last: Element | null = null;
    const walker = layout.doc.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node instanceof Element && SKIP.test(node.localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        // What a widget shows is its value, not a label of the next one.
        if (last?.contains(node)) continue;
        const piece = tidy(node.data);
        if (piece !== '' && piece.length <= LONGEST && /\p{L}/u.test(piece)) pieces.push(piece);
        continue;
      }
      const element = hosts.get(node as Element);
      if (element) {
        leads.set(element, pieces.slice(-MOST));
        pieces = [];
        last = node as Element;
      }
    }
  }
  return leads;
}
