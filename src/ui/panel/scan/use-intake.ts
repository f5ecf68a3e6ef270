import { useRef, useState } from 'react';
import type { AddressSplit } from '../../../core/fields/split-address.ts';
import type { Case } from '../../../core/record/case.ts';
import { additions, type Difference, diffAgainst } from '../../../core/record/merge.ts';
import type { ScanRefusal } from '../../../core/record/scan-codes.ts';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { blockName } from '../../parts/path-name.ts';
import { codeOf } from '../../parts/use-tab.ts';
import type { Changes } from '../put-onto.ts';
import type { Cases } from '../use-cases.ts';
import { type Extras, type Facts, factsOf, readScan, type Scan, splitOf } from './read-scan.ts';
import { type OpenWard, storeScan } from './store-scan.ts';

/** New facts and those that disagree, before anything is kept. */
export type Merge = { changes: Changes; rows: Difference[] };

/** What would be written onto a case: what is new at once, what disagrees only as the officer decides. */
export function mergeOf(record: Case, facts: Facts): Merge {
  const rows = facts.flatMap(([block, values]) => diffAgainst(record, block, values));
  const open = new Set(rows.map(row => row.path));
  const added = facts.flatMap(([block, values]) => Object.entries(additions(record, block, values)));
  return { changes: Object.fromEntries(added.filter(([path]) => !open.has(path))), rows };
}

type Asked = { scan: Scan; split: AddressSplit | null };
type Step =
  | { at: 'idle' }
  | { at: 'bad'; code: ScanRefusal }
  | ({ at: 'ask'; extras: Extras } & Asked)
  | ({ at: 'compare'; block: string; record: Case; merge: Merge } & Asked)
  | { at: 'kept'; caseId: string; text: string; ward: OpenWard | null };

/** An address of today, or one that leads to wards of today, is kept unless the officer says no; parents are not. */
const ask = (scan: Scan, split: AddressSplit | null): Step => ({
  at: 'ask',
  scan,
  split,
  extras: {
    address:
      scan.addressText !== null &&
      (!scan.warnings.includes('old_address') || Boolean(split?.sure.ward || split?.wards.length)),
    parents: false,
  },
});

/** What she has ticked or unticked meanwhile stays. */
function withSplit(now: Step & { at: 'ask' }, split: AddressSplit): Step {
  const [before, after] = [ask(now.scan, null), ask(now.scan, split)];
  if (before.at !== 'ask' || after.at !== 'ask') return now;
  const touched = now.extras.address !== before.extras.address;
  const address = touched ? now.extras.address : after.extras.address;
  return { ...now, split, extras: { ...now.extras, address } };
}

export type Intake = {
  step: Step;
  read(text: string): void;
  /** @param block whose data it is. @param fresh in a new case instead of the open one. */
  assign(block: string, fresh: boolean): void;
  extra(extras: Extras): void;
  /** The disagreeing facts that the officer takes from the scan. */
  keep(chosen: Changes): void;
  /** The ward of today, where the card's address left a choice. */
  choose(ward: string): void;
  back(): void;
  drop(): void;
};

/** True while a scan waits for the officer's answer: nothing else can be pressed meanwhile. */
export const asking = ({ step }: Intake): boolean => step.at === 'ask' || step.at === 'compare';

/** From a text out of the gun to facts of a case: read, ask whose they are, show what disagrees, keep. */
export function useIntake(cases: Cases, api: Api): Intake {
  const [step, go] = useState<Step>({ at: 'idle' });

  const store = async (record: Case, block: string, changes: Changes, { scan, split }: Asked) => {
    const role = blockName(block);
    const kept = await storeScan(api, cases, { record, block, changes, scan, split });
    if (!kept) return;
    const n = Object.keys(changes).length;
    const text = n === 0 ? t('scan_box.nothing_new', { role }) : t('scan_box.added', { n, role });
    go({ at: 'kept', caseId: record.id, text, ward: kept.ward });
  };
  const busy = useRef(false);
  /** One answer a question, however often its key is hit while it is carried out. */
  const once = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
  };
  const assign = async (asked: Asked, block: string, fresh: boolean, extras: Extras) => {
    // Before the case is made, so that none stands empty while the answer is awaited.
    const split = asked.split ?? (await splitOf(api, asked.scan));
    const record = fresh || !cases.record ? await cases.create() : cases.record;
    if (!record) return;
    const merge = mergeOf(record, factsOf(asked.scan, block, extras, split));
    const known = { scan: asked.scan, split };
    if (merge.rows.length > 0) go({ at: 'compare', block, record, merge, ...known });
    else await store(record, block, merge.changes, known);
  };
  const choose = async (open: OpenWard, ward: string) => {
    const parts = { ...open.sure, ward };
    const kept = await api.call('address.keep', { id: open.caseId, path: open.path, parts, line: open.line });
    if (!kept.ok) return cases.say(kept.reason);
    go({ at: 'kept', caseId: open.caseId, text: t('address.chosen', { ward }), ward: null });
  };
  return {
    step,
    read(text) {
      const scan = readScan(text);
      if (!scan.ok) return go({ at: 'bad', code: scan.code });
      go(ask(scan, null));
      void splitOf(api, scan).then(split =>
        go(now => (now.at === 'ask' && now.scan === scan && split ? withSplit(now, split) : now)),
      );
    },
    assign: (block, fresh) => {
      if (step.at === 'ask') void once(() => assign(step, block, fresh, step.extras));
    },
    extra: extras => {
      if (step.at === 'ask') go({ ...step, extras });
    },
    keep: chosen => {
      if (step.at === 'compare')
        void once(() => store(step.record, step.block, { ...step.merge.changes, ...chosen }, step));
    },
    choose: ward => {
      if (step.at === 'kept' && step.ward)
        void choose(step.ward, ward).catch(error => cases.say(codeOf(error)));
    },
    back: () => {
      if (step.at === 'compare') go(ask(step.scan, step.split));
    },
    drop: () => go({ at: 'idle' }),
  };
}
