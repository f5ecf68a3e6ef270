import { type RefObject, useEffect, useRef, useState } from 'react';
import { type ProposedBlock, propose, type Roles } from '../../../core/record/capture.ts';
import { changesOf, firstPicks, type Picks } from '../../../core/record/capture-picks.ts';
import { type Case, newCase } from '../../../core/record/case.ts';
import type { ResultOf, ToBackground } from '../../../rpc/protocol.ts';
import type { Api } from '../../api.ts';
import { codeOf } from '../../parts/use-tab.ts';
import type { Cases } from '../use-cases.ts';

export type Captured = Extract<ResultOf<ToBackground, 'tab.capture'>, { ok: true }>;

type Review = { read: Captured; caseId: string | null; roles: Roles; picks: Picks };
type Step =
  | { at: 'idle' }
  | { at: 'working' }
  | { at: 'bad'; code: string }
  | ({ at: 'review' } & Review)
  | { at: 'kept'; caseId: string; version: number; n: number; host: string }
  | { at: 'undone'; caseId: string };

export type Capture = {
  step: Step;
  /** What the review shows, compared with the case as it is now; empty outside of a review. */
  blocks: ProposedBlock[];
  /** How many values stand chosen. */
  chosen: number;
  /** Reads the page in front. Stores nothing. */
  take(): Promise<void>;
  pick(path: string, offer: number | null): void;
  /** The officer's word on whose a block of the page is. */
  assign(onPage: string, block: string): void;
  keep(): Promise<void>;
  drop(): void;
  undo(): Promise<void>;
  /** True from a review on until whoever comes after it has taken the focus back. */
  reviewed: RefObject<boolean>;
};

export const reviewing = ({ step }: Capture): boolean => step.at === 'review';

const EMPTY = newCase('-', 0);
const compare = (record: Case | null, { read, roles }: Pick<Review, 'read' | 'roles'>): ProposedBlock[] =>
  propose(record ?? EMPTY, read.findings, roles, read.masked);

/** From a press on "Lấy từ trang này" to facts of a case: read, show, choose, keep; and the way back. */
export function useCapture(api: Api, cases: Cases): Capture {
  const [step, go] = useState<Step>({ at: 'idle' });
  const open = cases.record?.id ?? null;
  const review = step.at === 'review' ? step : null;
  const reviewed = useRef(false);
  if (review) reviewed.current = true;

  // The wrong citizen: a review goes with the case that it was made for.
  useEffect(() => {
    if (review && cases.known && review.caseId !== open) go({ at: 'bad', code: 'case_switched' });
  }, [review, cases.known, open]);

  const blocks = review ? compare(cases.record, review) : [];
  const changes = review ? changesOf(blocks, review.picks) : {};
  const chosen = Object.values(changes).filter(value => value !== null).length;

  const begin = (read: Captured, roles: Roles): Step => ({
    at: 'review',
    read,
    caseId: open,
    roles,
    picks: firstPicks(compare(cases.record, { read, roles })),
  });
  const orSay = (work: Promise<void>): Promise<void> =>
    work.catch(error => go({ at: 'bad', code: codeOf(error) }));

  const take = async () => {
    go({ at: 'working' });
    const read = await api.call('tab.capture', {});
    go(read.ok ? begin(read, {}) : { at: 'bad', code: read.reason });
  };
  const keep = async () => {
    if (!review || chosen === 0) return;
    go({ at: 'working' });
    const record = cases.record ?? (await cases.create());
    if (!record) return go({ at: 'bad', code: 'no_case' });
    const { id, version } = record;
    const { page } = review.read;
    const kept = await api.call('case.keep', { id, version, changes, page });
    if (kept.ok) go({ at: 'kept', caseId: id, version: kept.value.version, n: chosen, host: page.host });
    else if (kept.reason !== 'conflict') go({ at: 'bad', code: kept.reason });
    else {
      // Somebody wrote meanwhile: the same choice is shown against the newer case.
      cases.say('conflict');
      go({ ...review, caseId: id });
    }
  };
  const undo = async () => {
    if (step.at !== 'kept') return;
    const { caseId: id, version } = step;
    const back = await api.call('case.unkeep', { id, version });
    go(back.ok ? { at: 'undone', caseId: id } : { at: 'bad', code: back.reason });
  };

  return {
    step,
    blocks,
    chosen,
    take: () => orSay(take()),
    pick: (path, offer) => review && go({ ...review, picks: { ...review.picks, [path]: offer } }),
    assign: (onPage, block) => review && go(begin(review.read, { ...review.roles, [onPage]: block })),
    keep: () => orSay(keep()),
    drop: () => go({ at: 'idle' }),
    undo: () => orSay(undo()),
    reviewed,
  };
}
