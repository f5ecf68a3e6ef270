import { runNow, type Steps } from '../../core/steps.ts';
import type { Control } from '../controls/control.ts';
import type { Entry, Place } from './journal.ts';

export type SignatureOf = (control: Control) => string;

/** Where each control stands among those with the same signature, by ref. */
export function* placeSteps(
  controls: Iterable<Control>,
  signatureOf: SignatureOf,
): Steps<Map<number, Place>> {
  const places = new Map<number, Place>();
  for (const same of (yield* groupSteps(controls, signatureOf)).values())
    for (const [nth, { ref }] of same.entries()) places.set(ref, { nth, of: same.length });
  return places;
}

/** Controls between two pauses. */
const STEP = 8;

function* groupSteps(controls: Iterable<Control>, signatureOf: SignatureOf): Steps<Map<string, Control[]>> {
  const groups = new Map<string, Control[]>();
  let count = 0;
  for (const control of controls) {
    if (++count % STEP === 0) yield;
    const signature = signatureOf(control);
    const group = groups.get(signature);
    if (group) group.push(control);
    else groups.set(signature, [control]);
  }
  return groups;
}

/** Reads the page anew: its controls, and how each is recognised. */
export type Look = () => { controls: readonly Control[]; signatureOf: SignatureOf };

export type Finder = {
  /**
   * The control of an entry, also after the page drew it anew. Null where the page no longer has it, shows another
   * address, or has another number of controls that look the same: whose box it would be is then a guess, and
   * nobody guesses a person.
   */
  find(entry: Entry): Control | null;
  /** Whether that control is still what it was when it was written: a framework may reuse a node for another field. */
  unchanged(entry: Entry, control: Control): boolean;
  /** Stops watching the page. */
  end(): void;
};

export function makeFinder(doc: Document, look: Look): Finder {
  let seen: { groups: Map<string, Control[]>; signatureOf: SignatureOf } | null = null;
  const observer = new MutationObserver(() => {
    seen = null;
  });
  observer.observe(doc, { subtree: true, childList: true });
  const now = () => {
    if (observer.takeRecords().length > 0) seen = null;
    if (!seen) {
      const { controls, signatureOf } = look();
      seen = { groups: runNow(groupSteps(controls, signatureOf)), signatureOf };
    }
    return seen;
  };
  return {
    find(entry) {
      if (entry.control.element.isConnected) return entry.control;
      if (doc.location.href !== entry.url) return null;
      const same = now().groups.get(entry.signature) ?? [];
      return same.length === entry.place.of ? (same[entry.place.nth] ?? null) : null;
    },
    unchanged: (entry, control) =>
      doc.location.href === entry.url && now().signatureOf(control) === entry.signature,
    end: () => observer.disconnect(),
  };
}
