import { useCallback, useEffect, useRef, useState } from 'react';
import type { ParamsOf, ToBackground } from '../../rpc/protocol.ts';
import type { TabView } from '../../rpc/view.ts';
import { RpcError } from '../../rpc/wire.ts';
import type { Api } from '../api.ts';

/** Calls that act on a tab and answer with its new view. */
type TabCall =
  | 'tab.fill'
  | 'tab.choose'
  | 'tab.undo'
  | 'tab.bind'
  | 'notice.apply'
  | 'notice.dismiss'
  | 'lesson.put';

export type Tab = {
  /** Null while nothing is known, or where the panel stands beside no page. */
  view: TabView | null;
  /** False until the first answer came. */
  known: boolean;
  /** Code of a `page.<code>` sentence about the last act, or null. */
  problem: string | null;
  pending: boolean;
  run<K extends TabCall>(name: K, params: ParamsOf<ToBackground, K>): void;
  show(key: string): void;
  say(problem: string | null): void;
  reload(): void;
};

export const codeOf = (error: unknown): string => (error instanceof RpcError ? error.code : 'failed');

/**
 * One tab as a surface sees it, kept fresh by news.
 * @param whose `own`: the tab that this script runs in; `current`: the one in front, for an extension page, which
 * hears the news of every tab and keeps those of its own.
 */
export function useTab(api: Api, whose: 'own' | 'current'): Tab {
  const [view, setView] = useState<TabView | null>(null);
  const [known, setKnown] = useState(false);
  const [problem, say] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const tabId = useRef<number | null>(null);

  const take = useCallback((next: TabView | null) => {
    tabId.current = next?.tabId ?? null;
    setView(next);
    setKnown(true);
  }, []);

  const reload = useCallback(() => {
    const asked = whose === 'own' ? api.call('tab.view', {}) : api.call('tab.current', {});
    asked.then(
      next => {
        if (next?.tabId !== tabId.current) say(next?.problem ?? null);
        take(next);
      },
      error => {
        say(codeOf(error));
        setKnown(true);
      },
    );
  }, [api, whose, take]);

  useEffect(() => {
    const life = new AbortController();
    const hear = (next: TabView) => {
      if (whose === 'own' || next.tabId === tabId.current) take(next);
      // A page that was nothing to us a moment ago may be the one in front.
      else if (tabId.current === null) reload();
    };
    api.onNews('view.changed', hear, life.signal);
    reload();
    return () => life.abort();
  }, [api, whose, take, reload]);

  const run: Tab['run'] = useCallback(
    (name, params) => {
      setPending(true);
      say(null);
      const named = whose === 'own' || tabId.current === null ? params : { tabId: tabId.current, ...params };
      (api.call(name, named) as Promise<TabView>)
        .then(
          next => {
            if (whose === 'own' || next.tabId === tabId.current) take(next);
            say(next.problem);
          },
          error => say(codeOf(error)),
        )
        .finally(() => setPending(false));
    },
    [api, whose, take],
  );

  const show = useCallback(
    (key: string) => {
      const named = whose === 'own' || tabId.current === null ? { key } : { tabId: tabId.current, key };
      api.call('tab.show', named).catch(error => say(codeOf(error)));
    },
    [api, whose],
  );

  return { view, known, problem, pending, run, show, say, reload };
}
