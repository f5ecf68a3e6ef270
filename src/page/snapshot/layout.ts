import { runNow, type Steps } from '../../core/steps.ts';
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

/** Controls between two pauses. */
const STEP = 32;

export const readLayout = (doc: Document, controls: readonly Control[]): Layout =>
  runNow(layoutSteps(doc, controls));

export function* layoutSteps(doc: Document, controls: readonly Control[]): Steps<Layout> {
  const tally = makeTally();
  const labels = new Map<Element, HTMLLabelElement>();
  const hosts = new Set<Element>();
  const roots = new Set<ParentNode>([doc]);
  for (const [i, control] of controls.entries()) {
    if (i % STEP === 0) yield;
    // A hidden input is no neighbour: widgets keep their own beside the box that is seen.
    if (control.kind === 'hidden') continue;
    const { element, host, members } = control;
    let root = element.getRootNode();
    for (; root.nodeType === 11 && (root as ShadowRoot).host; root = (root as ShadowRoot).host.getRootNode())
      roots.add(root as ShadowRoot);
    tally.add(host);
    hosts.add(host);
    if (element !== host) hosts.add(element);
    for (const member of members) hosts.add(member);
    if (element !== host) tally.holdOnce(element);
    for (const member of members) tally.holdOnce(member);
  }
  const heldBy = tally.end();
  for (const root of roots) {
    yield;
    for (const label of root.querySelectorAll('label')) {
      const target = label.control;
      if (target && !labels.has(target)) labels.set(target, label);
    }
  }
  return { doc, controls, roots, holders: new Set(heldBy.keys()), hosts, heldBy, labels };
}

/**
 * Counts controls by every element above them. The way up is walked once for each element and not once for each
 * control: neighbours share nearly all of it, so what stands open is kept as a stack.
 */
function makeTally() {
  const heldBy = new Map<Element, number>();
  const open: Element[] = [];
  const counts: number[] = [];
  const depth = new Map<Element, number>();
  const close = (keep: number) => {
    while (open.length > keep) {
      const element = open.pop()!;
      const count = counts.pop()!;
      depth.delete(element);
      heldBy.set(element, (heldBy.get(element) ?? 0) + count);
      if (open.length > 0) counts[open.length - 1]! += count;
    }
  };
  return {
    add(host: Element) {
      const fresh: Element[] = [];
      let node: Element | null = host;
      while (node && !depth.has(node)) {
        fresh.push(node);
        node = parentOf(node);
      }
      close(node ? depth.get(node)! + 1 : 0);
      for (let i = fresh.length - 1; i >= 0; i--) {
        depth.set(fresh[i]!, open.length);
        open.push(fresh[i]!);
        counts.push(0);
      }
      counts[open.length - 1]! += 1;
    },
    /** A part of a widget: what stands between it and its host holds a control, whichever. */
    holdOnce(part: Element) {
      for (
        let node: Element | null = part;
        node && !heldBy.has(node) && !depth.has(node);
        node = parentOf(node)
      )
        heldBy.set(node, 1);
    },
    end(): Map<Element, number> {
      close(0);
      return heldBy;
    },
  };
}
