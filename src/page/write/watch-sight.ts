import type { Write } from '../../core/fill/write.ts';
import type { Control } from '../controls/control.ts';
import { rootsOf } from '../controls/shadow.ts';
import { isVisible } from '../snapshot/visible.ts';

/** How many of the controls that come next are looked at in one go, once the page proved to stand still. */
const MOST_AHEAD = 64;
/** What changes what can be seen; the value of a box, which frameworks keep as an attribute, does not. */
const SHOWING = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'dir',
  'width',
  'height',
  'type',
  'rows',
  'cols',
];

export type Sight = {
  isVisible(control: Control): boolean;
  /** Something else may have run: what was seen is old. */
  forget(): void;
  end(): void;
};

/**
 * Whether a control can be seen at the moment of writing. Each look after a write would make the browser lay the page
 * out anew, which costs more than all the rest of filling: the next few controls are looked at together, and again as
 * soon as the page changed anything but values.
 */
export function watchSight(
  doc: Document,
  writes: readonly Write[],
  controls: ReadonlyMap<number, Control>,
): Sight {
  const seen = new Map<Control, boolean>();
  let ahead = 1;
  const changed = () => {
    seen.clear();
    ahead = 1;
  };
  const order = new Map(writes.map((write, i) => [controls.get(write.ref), i]));
  const observer = new MutationObserver(changed);
  for (const root of rootsOf(doc))
    observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: SHOWING });
  return {
    isVisible(control) {
      if (observer.takeRecords().length > 0) changed();
      if (!seen.has(control)) {
        seen.set(control, isVisible(control));
        const at = order.get(control) ?? writes.length;
        for (const { ref } of writes.slice(at + 1, at + ahead)) {
          const next = controls.get(ref);
          if (next?.element.isConnected) seen.set(next, isVisible(next));
        }
        ahead = Math.min(MOST_AHEAD, ahead * 2);
      }
      return seen.get(control) ?? false;
    },
    forget: () => seen.clear(),
    end: () => observer.disconnect(),
  };
}
