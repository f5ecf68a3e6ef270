import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../../core/record/case.ts';
import type { ParamsOf, ToBackground } from '../../rpc/protocol.ts';
import type { CaseSummary } from '../../rpc/view.ts';
import type { Api } from '../api.ts';
import { codeOf } from '../parts/use-tab.ts';
import { type Changes, type PutSource, putOnto } from './put-onto.ts';

/** What is left out stays as it is; null takes it away. */
export type About = Omit<ParamsOf<ToBackground, 'case.describe'>, 'id'>;

export type Cases = {
  /** Newest first. */
  list: CaseSummary[];
  known: boolean;
  /** The case that this panel shows and edits. */
  record: Case | null;
  problem: string | null;
  say(problem: string | null): void;
  open(id: string): Promise<void>;
  create(): Promise<Case | null>;
  remove(id: string): Promise<void>;
  describe(about: About): Promise<void>;
  /** All of the changes or none. @returns whether they were kept; a refusal is said. */
  put(to: Case, changes: Changes, source: PutSource): Promise<boolean>;
};

/** The cases on this machine and the one that stands open. @param ofTab case of the page in front. */
export function useCases(api: Api, ofTab: string | null): Cases {
  const [list, setList] = useState<CaseSummary[]>([]);
  const [known, setKnown] = useState(false);
  const [record, setRecord] = useState<Case | null>(null);
  const [problem, say] = useState<string | null>(null);
  const openId = useRef<string | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback((next: Case | null) => {
    openId.current = next?.id ?? null;
    setRecord(next);
  }, []);
  /** One after the other, so that each write sees the version that the one before it made. */
  const inTurn = useCallback(<T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    const next = turn.current.then(work).catch(error => {
      say(codeOf(error));
      return otherwise;
    });
    turn.current = next;
    return next;
  }, []);

  const refresh = useCallback(
    () =>
      inTurn(async () => {
        const all = await api.call('case.list', {});
        const has = (id: string | null) => id !== null && all.some(c => c.id === id);
        // The worker may have been started anew meanwhile: it knows which one stands open.
        const active = (await api.call('case.active', {}))?.id ?? null;
        const id = [openId.current, ofTab, active].find(has) ?? null;
        setList(all);
        take(id ? await api.call('case.get', { id }) : null);
        setKnown(true);
      }, undefined),
    [api, ofTab, inTurn, take],
  );
  useEffect(() => {
    const life = new AbortController();
    api.onNews('cases.changed', () => void refresh(), life.signal);
    void refresh();
    return () => life.abort();
  }, [api, refresh]);

  const open = (id: string) =>
    inTurn(async () => take(await api.call('case.activate', { id })), undefined).then(refresh);
  const create = () =>
    inTurn(async () => {
      const made = await api.call('case.create', {});
      take(made);
      return made;
    }, null);
  const remove = (id: string) =>
    inTurn(async () => {
      await api.call('case.delete', { id });
      if (openId.current === id) openId.current = null;
    }, undefined).then(refresh);
  const describe: Cases['describe'] = about =>
    inTurn(async () => {
      if (openId.current) take(await api.call('case.describe', { id: openId.current, ...about }));
    }, undefined);
  const put: Cases['put'] = (to, changes, source) =>
    inTurn(async () => {
      say(null);
      const result = await putOnto(api, to, changes, source);
      if (result.now && result.now.id === openId.current) take(result.now);
      if (result.problem) say(result.problem);
      return result.problem === null;
    }, false);

  return { list, known, record, problem, say, open, create, remove, describe, put };
}
