import type { Control } from '../controls/control.ts';
import { parentOf } from '../controls/shadow.ts';

/** What label and section finding need to know of a page's structure, gathered in one pass. */
export type Layout = {
  doc: Document;
  controls: readonly Control[];
  /** The document and the shadow roots that hold controls. */
  roots: ReadonlySet<ParentNode>;
  /** Elements that hold a control (or are one): text beyond them belongs to somebody else. */
  holders: ReadonlySet<Element>;
  /** The controls themselves: outermost nodes, and members of groups. */
  hosts: ReadonlySet<Element>;
  /** How many controls an element holds. */
  heldBy: ReadonlyMap<Element, number>;
  /** Texts of `<label>` by the element that they are for. Never `el.labels`: that is quadratic on long forms. */
  labels: ReadonlyMap<Element, HTMLLabelElement>;
};

export function readLayout(doc: Document, controls: readonly Control[]): Layout {
  const heldBy = new Map<Element, number>();
  const labels = new Map<Element, HTMLLabelElement>();
  const hosts = new Set<Element>();
  const roots = new Set<ParentNode>([doc]);
  for (const control of controls) {
    // A hidden input is no neighbour: widgets keep their own beside the box that is seen.
    if (control.kind === 'hidden') continue;
    for (let root = control.element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      roots.add(root);
    for (let node: Element | null = control.host; node; node = parentOf(node))
      heldBy.set(node, (heldBy.get(node) ?? 0) + 1);
    hosts.add(control.host);
    for (const part of [control.element, ...control.members]) {
      hosts.add(part);
      for (let node: Element | null = part; node && !heldBy.has(node); node = parentOf(node))
        heldBy.set(node, 1);
    }
  }
  for (const root of roots)
    for (const label of root.querySelectorAll('label')) {
      const target = label.control;
      if (target && !labels.has(target)) labels.set(target, label);
    }
  return { doc, controls, roots, holders: new Set(heldBy.keys()), hosts, heldBy, labels };
}
