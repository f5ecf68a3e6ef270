import type { Steps } from '../../core/steps.ts';
import { parentOf } from '../controls/shadow.ts';
import type { Heading } from './headings.ts';
import type { Layout } from './layout.ts';

/** Controls between two pauses. */
const STEP = 32;

type Order = ReadonlyMap<Element, number>;

/**
 * For each control the headings above it, outermost first.
 * @param order places in the document, where they are known.
 */
export function* sectionSteps(layout: Layout, headings: readonly Heading[], order: Order): Steps<string[][]> {
  const byContainer = new Map<Element, Container>();
  for (const heading of headings) {
    // A heading over a single control is its label, not a section.
    if ((layout.heldBy.get(heading.container) ?? 0) <= 1) continue;
    let own = byContainer.get(heading.container);
    if (!own) {
      own = { whole: [], ordered: [], said: new Map() };
      byContainer.set(heading.container, own);
    }
    (heading.whole ? own.whole : own.ordered).push(heading);
  }
  const linkOf = makeLinks(byContainer);
  const found: string[][] = [];
  let last: string[][] = [];
  let lastFlat: string[] = [];
  for (const [i, control] of layout.controls.entries()) {
    if (i % STEP === 0) yield;
    // The common host of radio buttons may be the whole block, heading and all.
    const start = control.members[0] ?? control.host;
    const chain: string[][] = [];
    for (let link = linkOf(start); link; link = link.up) chain.push(governing(link, start, order));
    // Neighbours mostly stand under the very same headings: they share one list.
    if (chain.length !== last.length || chain.some((own, n) => own !== last[n])) {
      last = chain;
      lastFlat = chain.toReversed().flat();
    }
    found.push(lastFlat);
  }
  return found;
}

/** The nearest element with headings of its own at or above another, and the child through which it is reached. */
type Link = { own: Container; child: Element; up: Link | null };

function makeLinks(byContainer: ReadonlyMap<Element, Container>): (start: Element) => Link | null {
  const known = new Map<Element, Link | null>();
  return start => {
    const path: Element[] = [];
    let link: Link | null = null;
    for (let node: Element | null = start; node; node = parentOf(node)) {
      const before = known.get(node);
      if (before !== undefined) {
        // Reached through another child than the one that it was known by.
        const child = path.at(-1);
        link = before && child && before.own === byContainer.get(node) ? { ...before, child } : before;
        break;
      }
      path.push(node);
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const node = path[i]!;
      const own = byContainer.get(node);
      // For what is reached through it; a container that is asked for itself has no child to tell.
      if (own) link = { own, child: path[i - 1] ?? node, up: link };
      known.set(node, link);
    }
    return link;
  };
}

type Container = {
  whole: Heading[];
  /** In document order. */
  ordered: Heading[];
  /** What governs, by how many of them stand before. */
  said: Map<number, string[]>;
};

/**
 * Of the headings of one container those that stand before the control and were not ended by another of the same or
 * a higher rank, after those that govern the whole of it.
 */
function governing({ own, child }: Link, host: Element, order: Order): string[] {
  const passed = countBefore(own.ordered, child, host, order);
  const known = own.said.get(passed);
  if (known) return known;
  const open: Heading[] = [];
  for (let i = 0; i < passed; i++) {
    const heading = own.ordered[i]!;
    while (open.length > 0 && open.at(-1)!.rank >= heading.rank) open.pop();
    open.push(heading);
  }
  const said = [...own.whole, ...open].map(h => h.text);
  own.said.set(passed, said);
  return said;
}

/** A page may hold hundreds of headings in one form: they are halved, not gone through. */
function countBefore(headings: readonly Heading[], child: Element, host: Element, order: Order): number {
  const at = order.get(host);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { element } = headings[middle]!;
    const own = order.get(element);
    // The browser's own comparison walks through all the siblings between two nodes.
    const earlier = own !== undefined && at !== undefined ? own < at : before(element, child, host);
    if (earlier) low = middle + 1;
    else high = middle;
  }
  return low;
}

function before(heading: Element, child: Element, host: Element): boolean {
  const place = heading.compareDocumentPosition(host);
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED)
    return (heading.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
