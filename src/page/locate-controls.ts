import type { Control } from './controls/control.ts';
import { parentOf, rootsOf } from './controls/shadow.ts';

/** No map may name what nobody sees or what is not for data. */
const NEVER = new Set(['hidden', 'password', 'file', 'button']);

/**
 * The controls at each selector of a portal map, by ref. A selector that the browser refuses finds nothing: what is
 * wrong with it is said where the map is loaded.
 */
export function locateControls(
  doc: Document,
  controls: Iterable<Control>,
  selectors: readonly string[],
): number[][] {
  const owner = new Map<Element, number>();
  for (const { ref, element, host, members, kind } of controls) {
    if (NEVER.has(kind)) continue;
    for (const node of [host, element, ...members]) owner.set(node, ref);
  }
  let roots: (Document | ShadowRoot)[] | null = null;
  const find = (selector: string): Element[] => {
    try {
      const plain = [...doc.querySelectorAll(selector)];
      if (plain.length > 0) return plain;
      roots ??= rootsOf(doc);
      return roots.slice(1).flatMap(root => [...root.querySelectorAll(selector)]);
    } catch {
      return [];
    }
  };
  return selectors.map(selector => {
    const refs = new Set<number>();
    for (const element of find(selector)) {
      const ref = above(element, owner) ?? within(element, owner);
      if (ref !== undefined) refs.add(ref);
    }
    return [...refs];
  });
}

/** The control that an element is, or is a part of. */
function above(element: Element, owner: ReadonlyMap<Element, number>): number | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const ref = owner.get(node);
    if (ref !== undefined) return ref;
  }
}

/** The only control inside a block that a selector names. */
function within(element: Element, owner: ReadonlyMap<Element, number>): number | undefined {
  const refs = new Set<number>();
  for (const part of element.querySelectorAll('*')) {
    const ref = owner.get(part);
    if (ref !== undefined) refs.add(ref);
  }
  return refs.size === 1 ? [...refs][0] : undefined;
}
