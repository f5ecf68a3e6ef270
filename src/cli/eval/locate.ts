import type { Page } from '@playwright/test';
import type { ControlSnapshot } from '../../core/match/page-snapshot.ts';
import { addressOf } from '../../page/snapshot/address.ts';

/** Where the first element of a corpus selector stands: the document's address, and the path of child indexes. */
export type Place = { url: string; address: string };

/**
 * Resolves selectors in the page's own world: `iframe#id >>> sel` steps into a frame, `host >>> sel` into an open
 * shadow root. Null where nothing is found.
 */
export function locate(page: Page, selectors: string[]): Promise<(Place | null)[]> {
  return page.evaluate(
    ({ list, source }) => {
      const address = new Function(`return (${source})`)() as (e: Element) => string;
      return list.map(selector => {
        let root: ParentNode | null = document;
        let element: Element | null = null;
        for (const step of selector.split('>>>')) {
          element = root?.querySelector(step.trim()) ?? null;
          if (!element) return null;
          root = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
        }
        return element ? { url: element.ownerDocument.URL, address: address(element) } : null;
      });
    },
    { list: selectors, source: addressOf.toString() },
  );
}

const inside = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** The control that an element belongs to: it is the control, a member, inside its widget, or holds it. */
export function controlAt(controls: readonly ControlSnapshot[], address: string): ControlSnapshot | null {
  return (
    controls.find(c => c.address === address || c.memberAddresses.includes(address)) ??
    controls.find(c => inside(address, c.hostAddress)) ??
    controls.find(c => inside(c.address, address)) ??
    null
  );
}
