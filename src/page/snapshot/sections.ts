import { parentOf } from '../controls/shadow.ts';
import type { Heading } from './headings.ts';
import type { Layout } from './layout.ts';

/** For each control the headings above it, outermost first. */
export function sectionsOf(layout: Layout, headings: readonly Heading[]): string[][] {
  const byContainer = new Map<Element, Heading[]>();
  for (const heading of headings) {
    // A heading over a single control is its label, not a section.
    if ((layout.heldBy.get(heading.container) ?? 0) <= 1) continue;
    const list = byContainer.get(heading.container) ?? [];
    list.push(heading);
    byContainer.set(heading.container, list);
  }
  return layout.controls.map(control => {
    const chain: Heading[][] = [];
    // The common host of radio buttons may be the whole block, heading and all.
    const start = control.members[0] ?? control.host;
    let child: Element = start;
    for (let node: Element | null = start; node; node = parentOf(node)) {
      const own = byContainer.get(node);
      if (own) chain.push(governing(own, child, start));
      child = node;
    }
    return chain.reverse().flatMap(level => level.map(h => h.text));
  });
}

/**
 * Of the headings of one container those that stand before the control and were not ended by another of the same or
 * a higher rank, after those that govern the whole of it.
 */
function governing(headings: readonly Heading[], child: Element, host: Element): Heading[] {
  const open: Heading[] = [];
  const whole = headings.filter(h => h.whole);
  for (const heading of headings) {
    if (heading.whole) continue;
    if (!before(heading.element, child, host)) break;
    while (open.length > 0 && open.at(-1)!.rank >= heading.rank) open.pop();
    open.push(heading);
  }
  return [...whole, ...open];
}

function before(heading: Element, child: Element, host: Element): boolean {
  const place = heading.compareDocumentPosition(host);
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED)
    return (heading.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
