import { valueAt } from '../core/fields/value-at.ts';
import { planFill, type Selection } from '../core/fill/plan-fill.ts';
import type { Outcome, Write } from '../core/fill/write.ts';
import { asThePageSays } from '../core/match/option-words.ts';
import type { Case } from '../core/record/case.ts';
import { callFrame } from '../rpc/frames.ts';
import { scanTab } from './recognise.ts';
import { recordView } from './record-view.ts';
import { caseOf, type FrameState, identity, type TabState } from './tab-state.ts';

export type FillRequest = {
  /** Only these controls (`<frame>/<ref>`); all that are ready where absent. */
  keys?: string[] | undefined;
  /** The officer said "write it all the same" for the named controls. */
  force?: boolean | undefined;
};

/** A page that keeps rebuilding itself ends here and is reported, instead of being fought for ever. */
const MOST_ROUNDS = 10;
/** What a page drew anew may be written once more; then what did not hold is said. */
const MOST_TRIES = 2;
/** Refusals that the next look at the page may lift: a driver switches controls on, a redraw replaces them. */
const PASSING = new Set(['gone', 'changed', 'disabled', 'no_option']);

type Run = {
  tab: TabState;
  record: Case;
  batch: string;
  wanted: Set<string> | null;
  forced: Set<string>;
  tries: Map<string, number>;
  touched: Set<string>;
  onProgress: () => void;
};

/**
 * Fills a tab from its case. Controls that drive others go first, alone; then the page is read again, because they
 * rebuild it; then the rest, frame by frame, until nothing is left to write; at last everything is read back.
 * @returns the code of a problem, or null. What was done stands in `tab.outcomes` and `tab.batch`.
 */
export async function fillTab(
  tab: TabState,
  request: FillRequest,
  onProgress: () => void,
): Promise<string | null> {
  const record = await caseOf(tab);
  if (!record) return 'no_case';
  await scanTab(tab);
  if (Object.keys(tab.frames).length === 0) return 'page_gone';
  const wanted = request.keys ? identitiesOf(tab, request.keys) : null;
  const run: Run = {
    tab,
    record,
    batch: crypto.randomUUID(),
    wanted,
    forced: request.force && wanted ? wanted : new Set(),
    tries: new Map(),
    touched: new Set(),
    onProgress,
  };
  tab.leftAfterUndo = [];
  let problem: string | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round > 0) await scanTab(tab);
    const went = await oneRound(run);
    if (went === 'lost') problem = 'navigated';
    if (went !== 'more') break;
  }
  await settle(run);
  await scanTab(tab);
  // A slow server's answer may have come only now, and taken with it what was written meanwhile: once more.
  if (!problem && (await oneRound(run)) === 'more') {
    await settle(run);
    await scanTab(tab);
  }
  if (Object.keys(tab.frames).length === 0) problem = 'navigated';
  const written = Object.values(tab.outcomes).filter(o => o.status === 'written').length;
  if (run.touched.size > 0) {
    tab.boundTo = record.id;
    const mine = [...run.tries.keys()].filter(id => tab.outcomes[id]?.status === 'written').length;
    tab.batch = mine > 0 ? { id: run.batch, frames: [...run.touched], written: mine } : tab.batch;
  } else if (written === 0 && !problem) problem = 'nothing_to_fill';
  return problem;
}

async function oneRound(run: Run): Promise<'more' | 'done' | 'lost'> {
  let wrote = false;
  for (const [key, frame] of Object.entries(run.tab.frames)) {
    const selections = selectionsFor(run, frame);
    if (selections.length === 0) continue;
    const drivers = selections.filter(s => s.drives);
    const stage = drivers.length > 0 ? drivers : selections;
    run.tab.progress = { done: run.tries.size, all: run.tries.size + selections.length };
    run.onProgress();
    const words = frame.read?.notes.optionWords ?? [];
    const writes = stage.map(s => ({
      ...s,
      value: asThePageSays(words, s.path, valueAt(run.record.values, s.path) ?? ''),
    })) satisfies Write[];
    run.touched.add(key);
    try {
      note(run, stage, await callFrame(frame, 'frame.apply', { batch: run.batch, writes }));
    } catch {
      note(
        run,
        stage,
        stage.map(s => ({ ref: s.ref, path: s.path, status: 'refused', refusal: 'cancelled' })),
      );
      if (frame.frameId === 0) return 'lost';
    }
    wrote ||= stage.some(s => (run.tries.get(identity(s.path, s.signature)) ?? 0) > 0);
  }
  return wrote ? 'more' : 'done';
}

function selectionsFor(run: Run, frame: FrameState): Selection[] {
  if (!frame.read) return [];
  const { snapshot, map } = frame.read;
  const forced = new Set(
    snapshot.controls
      .filter(c => map.matches.some(m => m.ref === c.ref && run.forced.has(identity(m.path, c.signature))))
      .map(c => c.ref),
  );
  return planFill(snapshot, map, recordView(run.record), forced).selections.filter(s => {
    const id = identity(s.path, s.signature);
    if (run.wanted && !run.wanted.has(id)) return false;
    const tries = run.tries.get(id) ?? 0;
    const last = tries > 0 ? run.tab.outcomes[id] : undefined;
    if (last?.status === 'refused' && !PASSING.has(last.refusal ?? '')) return false;
    return tries < MOST_TRIES;
  });
}

function note(run: Run, stage: Selection[], outcomes: Outcome[]): void {
  const signatures = new Map(stage.map(s => [s.ref, s.signature]));
  for (const outcome of outcomes) {
    const id = identity(outcome.path, signatures.get(outcome.ref) ?? '');
    // A control that an earlier write of this stage redrew was not tried at all.
    const missed =
      outcome.status === 'refused' && (outcome.refusal === 'gone' || outcome.refusal === 'changed');
    run.tries.set(id, (run.tries.get(id) ?? 0) + (missed ? 0 : 1));
    run.tab.outcomes[id] = outcome;
  }
}

/** Reads back what was written; what did not hold becomes `not_accepted`. */
async function settle(run: Run): Promise<void> {
  for (const key of run.touched) {
    const frame = run.tab.frames[key];
    if (!frame) continue;
    try {
      const receipt = await callFrame(frame, 'frame.settle', { batch: run.batch });
      for (const outcome of receipt.outcomes) {
        const held = Object.entries(run.tab.outcomes).find(
          ([, o]) => o.ref === outcome.ref && o.path === outcome.path,
        );
        if (held) run.tab.outcomes[held[0]] = outcome;
      }
    } catch {
      // The frame is gone: the next scan forgets it, and the receipt says so.
    }
  }
}

/** Keys name nodes of one moment; identities survive a redraw. */
function identitiesOf(tab: TabState, keys: string[]): Set<string> {
  const found = new Set<string>();
  for (const [frameKey, frame] of Object.entries(tab.frames)) {
    const byRef = new Map(frame.read?.snapshot.controls.map(c => [c.ref, c]));
    for (const match of frame.read?.map.matches ?? []) {
      const control = byRef.get(match.ref);
      if (control && keys.includes(`${frameKey}/${match.ref}`))
        found.add(identity(match.path, control.signature));
    }
  }
  return found;
}

/** Takes the last batch back. @returns the code of a problem, or null. */
export async function undoTab(tab: TabState): Promise<string | null> {
  if (!tab.batch) return 'nothing_to_undo';
  const { id, frames } = tab.batch;
  const left: string[] = [];
  let problem: string | null = null;
  for (const key of frames) {
    const frame = tab.frames[key];
    if (!frame) {
      problem = 'frame_gone';
      continue;
    }
    try {
      left.push(...(await callFrame(frame, 'frame.undo', { batch: id })).cannotUndo);
    } catch {
      problem = 'frame_gone';
    }
  }
  tab.batch = null;
  tab.leftAfterUndo = left;
  tab.outcomes = {};
  await scanTab(tab);
  return problem;
}

/** Writes the option that the officer chose out of several that fit. */
export async function chooseOption(tab: TabState, key: string, choice: string): Promise<string | null> {
  const slash = key.lastIndexOf('/');
  const frame = tab.frames[key.slice(0, slash)];
  const ref = Number(key.slice(slash + 1));
  const control = frame?.read?.snapshot.controls.find(c => c.ref === ref);
  const match = frame?.read?.map.matches.find(m => m.ref === ref);
  const record = await caseOf(tab);
  if (!frame || !control || !match || !record) return 'frame_gone';
  const plan = planFill(frame.read!.snapshot, frame.read!.map, recordView(record), new Set([ref]));
  if (plan.refused.some(r => r.ref === ref && r.refusal === 'other_person')) return null;
  const batch = tab.batch?.id ?? crypto.randomUUID();
  const write: Write = {
    ref,
    path: match.path,
    signature: control.signature,
    value: choice,
    overwrite: true,
    drives: match.drives,
  };
  // A page that went away between the question and the answer took nothing.
  const outcomes = await callFrame(frame, 'frame.apply', { batch, writes: [write] }).catch(() => null);
  if (!outcomes) return 'frame_gone';
  const settled = await callFrame(frame, 'frame.settle', { batch, only: ref }).catch(() => null);
  for (const o of [...outcomes, ...(settled?.outcomes ?? [])])
    tab.outcomes[identity(o.path, control.signature)] = o;
  const frameId = key.slice(0, slash);
  const before = tab.batch ?? { id: batch, frames: [], written: 0 };
  tab.batch = { id: batch, frames: [...new Set([...before.frames, frameId])], written: before.written + 1 };
  tab.boundTo = record.id;
  await scanTab(tab);
  return null;
}
