import type { Control } from '../controls/control.ts';

/** What the officer's own hands did in the page; what a page's script did does not count. */
export type Hands = {
  /** Typed in it a moment ago: it is not ours to touch now. */
  busy(control: Control): boolean;
  /** Typed, chose or pressed in it after we last wrote it: what stands there is hers. */
  touched(control: Control): boolean;
  /** To be told after each write: clicks and editing commands of ours raise events that count as trusted. */
  ours(control: Control): void;
};

/** A box in which the officer typed this lately is hers, ms. UniKey retypes a syllable while she thinks. */
const HERS_MS = 1500;

export function watchHands(doc: Document, signal: AbortSignal): Hands {
  const typed = new WeakMap<EventTarget, number>();
  const touched = new WeakSet<EventTarget>();
  // Every node on the way up is noted: a widget's inner box stands for the widget.
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    for (const node of event.composedPath()) {
      touched.add(node);
      if (event.type === 'input') typed.set(node, performance.now());
    }
  };
  for (const type of ['input', 'change', 'pointerdown'])
    doc.addEventListener(type, note, { capture: true, signal });
  return {
    busy: control =>
      nodesOf(control).some(
        node => performance.now() - (typed.get(node) ?? Number.NEGATIVE_INFINITY) < HERS_MS,
      ),
    touched: control => nodesOf(control).some(node => touched.has(node)),
    ours(control) {
      for (const node of nodesOf(control)) {
        typed.delete(node);
        touched.delete(node);
      }
    },
  };
}

/** The host of a group may be the whole form: only its members speak for it. */
const nodesOf = ({ element, host, members }: Control): readonly Element[] =>
  members.length > 0 ? members : [element, host];
