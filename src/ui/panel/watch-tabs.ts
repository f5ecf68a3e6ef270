import { browser } from 'wxt/browser';

/** Calls when another tab comes to the front, or another page into it. Outside an extension: never. */
export function watchTabs(listener: () => void): () => void {
  const events = [browser?.tabs?.onActivated, browser?.tabs?.onUpdated].filter(e => e !== undefined);
  const hear = (_tab: unknown, change?: unknown) => {
    const status = (change as { status?: string } | undefined)?.status;
    if (status === undefined || status === 'complete') listener();
  };
  for (const event of events) (event as typeof browser.tabs.onUpdated).addListener(hear);
  return () => {
    for (const event of events) (event as typeof browser.tabs.onUpdated).removeListener(hear);
  };
}
