import { tellPages, tellTab } from '../rpc/frames.ts';
import { scanUnread } from './recognise.ts';
import { inTabTurn, knownTabs, type TabState, tabState } from './tab-state.ts';
import { viewOf } from './tab-view.ts';

/** Sends the newest view of a tab to its overlay (masked) and to open extension pages (in clear). */
export async function publish(tab: TabState): Promise<void> {
  tellTab(tab.tabId, 'view.changed', await viewOf(tab, 'page'));
  tellPages('view.changed', await viewOf(tab, 'panel'));
}

/** After the open case changed: every page that we know shows it. */
export async function publishAll(): Promise<void> {
  await Promise.all(
    knownTabs().map(id =>
      inTabTurn(String(id), async () => {
        const tab = await tabState(id);
        await scanUnread(tab);
        await publish(tab);
      }),
    ),
  );
}
