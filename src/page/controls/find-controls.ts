import { runNow, type Steps } from '../../core/steps.ts';
import { drivers, WIDGET_PARTS } from '../drivers/index.ts';
import type { Control } from './control.ts';
import { type Peers, radioPeers } from './radio-peers.ts';
import { indexed, nearest } from './selector-index.ts';
import { shadowsIn } from './shadow.ts';

/** Everything that any driver may claim, found in one query a root. Order of the query is document order. */
const CANDIDATES = [
  'input',
  'select',
  'textarea',
  'button[role=switch]',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=combobox]',
  '[aria-haspopup=listbox]',
  '[role=radiogroup]',
  '.sd-dropdown',
  'mat-select',
  'ng-select',
  '[id^="custom-select-"]',
  '[tabindex]:has(li[data-value])',
].join(',');

const inParts = indexed(WIDGET_PARTS);
const inAnyWidget = indexed(drivers.flatMap(d => d.within ?? []).join(','));
/** A plain box is asked only these. */
const plainDrivers = drivers.filter(d => !d.within);
/** Controls between two pauses that a caller may take. */
const STEP = 16;

let nextRef = 1;
const refs = new WeakMap<Element, number>();

function refOf(element: Element): number {
  let ref = refs.get(element);
  if (ref === undefined) {
    ref = nextRef++;
    refs.set(element, ref);
  }
  return ref;
}

/**
 * All controls of one document in document order, through shadow roots, not into iframes (each frame runs its own
 * script). Nodes that a widget makes for itself are claimed with it and give no control of their own.
 * Two queries and one walk a root, whatever the page holds.
 */
export const findControls = (doc: Document): Control[] => runNow(findSteps(doc));

/** The same, with pauses. */
export function* findSteps(doc: Document): Steps<Control[]> {
  const scan: Scan = {
    found: [],
    taken: new Set(),
    peers: radioPeers(),
    partOf: nearest(inParts),
    widgetOf: nearest(inAnyWidget),
  };
  yield* visit(doc, scan);
  return scan.found;
}

type Scan = {
  found: Control[];
  taken: Set<Element>;
  peers: Peers;
  partOf: (element: Element) => Element | null;
  widgetOf: (element: Element) => Element | null;
};

/** Controls of a root; those of a shadow root stand where its host stands. */
function* visit(root: ParentNode, scan: Scan): Steps<void> {
  const shadows = shadowsIn(root);
  yield;
  let next = 0;
  let count = 0;
  for (const element of root.querySelectorAll<HTMLElement>(CANDIDATES)) {
    while (next < shadows.length && comesBefore(shadows[next]!.host, element))
      yield* visit(shadows[next++]!.root, scan);
    take(element, scan);
    if (++count % STEP === 0) yield;
  }
  while (next < shadows.length) yield* visit(shadows[next++]!.root, scan);
}

const comesBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function take(element: HTMLElement, scan: Scan): void {
  const { found, taken } = scan;
  if (taken.has(element) || scan.partOf(element)) return;
  const claim = claimed(element, scan);
  if (!claim) return;
  const { host, members } = claim;
  if (taken.has(host) && host !== element) return;
  taken.add(element);
  taken.add(claim.element);
  for (const member of members) taken.add(member);
  // A list may be claimed by its own frame: the box in it is its search box.
  if (host !== element || claim.kind === 'combobox') {
    taken.add(host);
    // The widget's own search box, hidden input or native list.
    if (members.length === 0) for (const part of host.querySelectorAll(CANDIDATES)) taken.add(part);
  }
  found.push({ ref: refOf(claim.element), ...claim });
}

type Claimed = Omit<Control, 'ref'>;

function claimed(element: HTMLElement, { peers, widgetOf }: Scan): Claimed | null {
  for (const driver of widgetOf(element) ? drivers : plainDrivers) {
    const claim = driver.claim(element, peers);
    if (claim)
      return {
        driver,
        element: claim.element ?? element,
        host: claim.host,
        members: claim.members ?? [],
        kind: claim.kind,
      };
  }
  return null;
}
