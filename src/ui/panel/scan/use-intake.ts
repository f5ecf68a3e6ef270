import { useState } from 'react';
import type { Case } from '../../../core/record/case.ts';
import { additions, type Difference, diffAgainst } from '../../../core/record/merge.ts';
import type { ScanRefusal } from '../../../core/record/scan-codes.ts';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import type { Changes, PutSource } from '../put-onto.ts';
import type { Cases } from '../use-cases.ts';
import { type Extras, type Facts, factsOf, readScan, type Scan, sourceOf } from './read-scan.ts';

/** New facts and those that disagree, before anything is kept. */
export type Merge = { changes: Changes; rows: Difference[] };

/** What would be written onto a case: what is new at once, what disagrees only as the officer decides. */
export function mergeOf(record: Case, facts: Facts): Merge {
  const rows = facts.flatMap(([block, values]) => diffAgainst(record, block, values));
  const open = new Set(rows.map(row => row.path));
  const added = facts.flatMap(([block, values]) => Object.entries(additions(record, block, values)));
  return { changes: Object.fromEntries(added.filter(([path]) => !open.has(path))), rows };
}

type Step =
  | { at: 'idle' }
  | { at: 'bad'; code: ScanRefusal }
  | { at: 'ask'; scan: Scan; extras: Extras }
  | { at: 'compare'; scan: Scan; block: string; record: Case; merge: Merge }
  | { at: 'kept'; caseId: string; text: string };

/** An address in units of today is kept unless the officer says no; one of old, and parents, only on his word. */
const ask = (scan: Scan): Step => ({
  at: 'ask',
  scan,
  extras: { address: scan.addressText !== null && !scan.warnings.includes('old_address'), parents: false },
});

export type Intake = {
  step: Step;
  read(text: string): void;
  /** @param block whose data it is. @param fresh in a new case instead of the open one. */
  assign(block: string, fresh: boolean): void;
  extra(extras: Extras): void;
  /** The disagreeing facts that the officer takes from the scan. */
  keep(chosen: Changes): void;
  back(): void;
  drop(): void;
};

/** True while a scan waits for the officer's answer: nothing else can be pressed meanwhile. */
export const asking = ({ step }: Intake): boolean => step.at === 'ask' || step.at === 'compare';

/** From a text out of the gun to facts of a case: read, ask whose they are, show what disagrees, keep. */
export function useIntake(cases: Cases): Intake {
  const [step, go] = useState<Step>({ at: 'idle' });

  const store = async (record: Case, block: string, changes: Changes, source: PutSource) => {
    const n = Object.keys(changes).length;
    const role = blockName(block);
    if (n === 0) return go({ at: 'kept', caseId: record.id, text: t('scan_box.nothing_new', { role }) });
    if (await cases.put(record, changes, source))
      go({ at: 'kept', caseId: record.id, text: t('scan_box.added', { n, role }) });
  };
  const assign = async (scan: Scan, block: string, fresh: boolean, extras: Extras) => {
    const record = fresh || !cases.record ? await cases.create() : cases.record;
    if (!record) return;
    const merge = mergeOf(record, factsOf(scan, block, extras));
    if (merge.rows.length > 0) go({ at: 'compare', scan, block, record, merge });
    else await store(record, block, merge.changes, sourceOf(scan));
  };
  return {
    step,
    read(text) {
      const result = readScan(text);
      go(result.ok ? ask(result) : { at: 'bad', code: result.code });
    },
    assign: (block, fresh) => {
      if (step.at === 'ask') void assign(step.scan, block, fresh, step.extras);
    },
    extra: extras => {
      if (step.at === 'ask') go({ ...step, extras });
    },
    keep: chosen => {
      if (step.at !== 'compare') return;
      void store(step.record, step.block, { ...step.merge.changes, ...chosen }, sourceOf(step.scan));
    },
    back: () => {
      if (step.at === 'compare') go(ask(step.scan));
    },
    drop: () => go({ at: 'idle' }),
  };
}
