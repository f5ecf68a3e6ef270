import { browser } from 'wxt/browser';
import { tellTab } from '../rpc/frames.ts';
import { undoTab } from './fill-tab.ts';
import { publish } from './publish.ts';
import { inTabTurn, saveTab, type TabState, tabState } from './tab-state.ts';

type Command = 'open-panel' | 'toggle-overlay' | 'fill' | 'undo';

/** The tab in front of the officer. */
export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/**
 * Opens the side panel (Chromium) or sidebar (Firefox). Both want the officer's own press: nothing may be awaited
 * before the call. A browser without either gets the panel as a tab.
 */
export function openPanel(windowId: number | undefined): void {
  const sidePanel = (browser as { sidePanel?: { open(o: { windowId: number }): Promise<void> } }).sidePanel;
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  const asTab = () => void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  if (sidePanel && windowId !== undefined) sidePanel.open({ windowId }).catch(asTab);
  else if (sidebar) sidebar.open().catch(asTab);
  else asTab();
}

export function onCommand(
  command: string,
  tab: { id?: number | undefined; windowId?: number | undefined } | undefined,
): void {
  switch (command as Command) {
    case 'open-panel':
      openPanel(tab?.windowId);
      return;
    case 'toggle-overlay':
      if (tab?.id !== undefined) tellTab(tab.id, 'overlay.toggle', {});
      return;
    case 'fill':
      // A hotkey fills only what the officer can see standing in the open overlay; without one it opens it.
      if (tab?.id !== undefined) tellTab(tab.id, 'overlay.press', { act: 'fill' });
      return;
    case 'undo':
      if (tab?.id !== undefined) void onTab(tab.id, undoTab);
      return;
  }
}

async function onTab(tabId: number, work: (tab: TabState) => Promise<string | null>): Promise<void> {
  await inTabTurn(String(tabId), async () => {
    const tab = await tabState(tabId);
    tab.problem = await work(tab);
    await saveTab(tab);
    await publish(tab);
  });
}
