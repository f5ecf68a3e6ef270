import { drivers, WIDGET_PARTS } from '../drivers/index.ts';
import type { Control, Driver } from './control.ts';
import { shadowOf } from './shadow.ts';

/** Everything that any driver may claim, found in one query a root. Order of the query is document order. */
const CANDIDATES = [
  'input',
  'select',
  'textarea',
  'button[role=switch]',
  '[contenteditable=""]',
  '[contenteditable=true]',
  '[role=combobox]',
  '[role=radiogroup]',
  '.sd-dropdown',
  'mat-select',
  'ng-select',
  '[id^="custom-select-"]',
].join(',');

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
 */
export function findControls(doc: Document): Control[] {
  const found: Control[] = [];
  const taken = new WeakSet<Element>();
  for (const root of rootsOf(doc)) {
    for (const element of root.querySelectorAll<HTMLElement>(CANDIDATES)) {
      if (taken.has(element) || element.closest(WIDGET_PARTS)) continue;
      const claim = claimed(element);
      if (!claim) continue;
      const { driver, host, members } = claim;
      if (taken.has(host) && host !== element) continue;
      taken.add(element);
      taken.add(claim.element);
      for (const member of members) taken.add(member);
      if (host !== element) {
        taken.add(host);
        // The widget's own search box, hidden input or native list.
        if (members.length === 0) for (const part of host.querySelectorAll(CANDIDATES)) taken.add(part);
      }
      found.push({ ref: refOf(claim.element), element: claim.element, host, members, kind: claim.kind, driver });
    }
  }
  return found;
}

type Claimed = { driver: Driver; element: HTMLElement; host: HTMLElement; members: readonly HTMLInputElement[]; kind: Control['kind'] };

function claimed(element: HTMLElement): Claimed | null {
  for (const driver of drivers) {
    const claim = driver.claim(element);
    if (claim) return { driver, element: claim.element ?? element, host: claim.host, members: claim.members ?? [], kind: claim.kind };
  }
  return null;
}

/** The document and every shadow root below it, outer ones first. Costs one walk, and only where there are any. */
function rootsOf(doc: Document): ParentNode[] {
  const roots: ParentNode[] = [doc];
  for (let i = 0; i < roots.length; i++) {
    for (const element of roots[i]!.querySelectorAll('*')) {
      // Only custom elements and a few plain ones can host a root; asking others costs for nothing.
      if (!element.localName.includes('-') && !/^(div|span|section|article|main|p|body)$/.test(element.localName)) continue;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  }
  return roots;
}
