import { useEffect, useState } from 'react';
import type { ResultOf, ToBackground } from '../../../rpc/protocol.ts';
import type { TabView } from '../../../rpc/view.ts';
import type { Api } from '../../api.ts';

export type PageSays = ResultOf<ToBackground, 'tab.about'>;

const NOTHING: PageSays = { procedure: null, channel: null };

/**
 * What the page in front says of its dossier; asked for whenever the page changed, while this section is open.
 * @param view null where there is no page, or one that counts for nothing here
 */
export function usePage(api: Api, view: TabView | null): PageSays {
  const [says, setSays] = useState<PageSays & { tabId: number | null }>({ ...NOTHING, tabId: null });
  const tabId = view?.host ? view.tabId : null;
  // Each new view may be of a changed page.
  useEffect(() => {
    if (tabId === null) return;
    let wanted = true;
    api.call('tab.about', { tabId }).then(
      next => wanted && setSays({ ...next, tabId }),
      () => wanted && setSays({ ...NOTHING, tabId }),
    );
    return () => {
      wanted = false;
    };
  }, [api, tabId, view]);
  return says.tabId === tabId ? says : NOTHING;
}
