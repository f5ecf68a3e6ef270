import type { Steps } from '../../core/steps.ts';
import type { Layout } from './layout.ts';
import { hasWords, tidy } from './text.ts';

const SKIP = new Set('script style noscript template svg option iframe'.split(' '));
const LONGEST = 120;
/** Only the last few pieces stand close enough to say what a control is about. */
const MOST = 4;
/** Nodes between two pauses. */
const STEP = 256;

/** What one walk through the text of a page gives. */
export type Walk = {
  /** For each control the pieces of text between the control before it and itself. */
  leads: ReadonlyMap<Element, string[]>;
  /** Place in the document of what was asked for; empty where shadow roots make places incomparable. */
  order: ReadonlyMap<Element, number>;
};

/**
 * One walk a root.
 * @param marks elements whose place in the document is wanted besides that of the controls.
 */
export function* walkSteps(layout: Layout, marks: Iterable<Element>): Steps<Walk> {
  const leads = new Map<Element, string[]>();
  const order = new Map<Element, number>();
  const hosts = new Map<Node, Element>();
  const wanted = new Set<Node>(marks);
  const roots = new Set<Node>();
  for (const { host, element, kind, members } of layout.controls) {
    wanted.add(members[0] ?? host);
    if (kind === 'hidden') continue;
    hosts.set(host, element);
    roots.add(host.getRootNode());
  }
  let count = 0;
  for (const root of roots) {
    let texts: string[] = [];
    /** What a widget shows is its value, not a label of the next one. */
    let inside: Node | null = null;
    let node: Node | null = root.firstChild;
    while (node) {
      if (++count % STEP === 0) yield;
      let down: Node | null = null;
      if (node.nodeType === 3) {
        if (!inside) texts.push((node as Text).data);
      } else if (node.nodeType === 1 && !SKIP.has((node as Element).localName)) {
        if (wanted.has(node)) order.set(node as Element, count);
        const element = hosts.get(node);
        if (element) {
          leads.set(element, lastPieces(texts));
          texts = [];
          inside = node;
        }
        down = node.firstChild;
      }
      let next: Node | null = down;
      while (!next && node && node !== root) {
        if (node === inside) inside = null;
        next = node.nextSibling;
        if (!next) node = node.parentNode;
      }
      node = next;
    }
  }
  if (roots.size > 1) order.clear();
  return { leads, order };
}

/** Tidied from the end, so that a long text before a control costs nothing. */
function lastPieces(texts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let i = texts.length - 1; i >= 0 && pieces.length < MOST; i--) {
    const text = texts[i]!;
    if (text.length < 2 && text.trim() === '') continue;
    const piece = tidy(text);
    if (piece !== '' && piece.length <= LONGEST && hasWords(piece)) pieces.push(piece);
  }
  return pieces.reverse();
}
