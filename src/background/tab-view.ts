import { valueAt } from '../core/fields/value-at.ts';
import { planFill } from '../core/fill/plan-fill.ts';
import type { FieldMatch } from '../core/match/field-map.ts';
import type { ControlSnapshot } from '../core/match/page-snapshot.ts';
import type { Case, Source } from '../core/record/case.ts';
import { blockOf } from '../core/record/field-path.ts';
import { mainPerson } from '../core/record/main-person.ts';
import { mask } from '../core/record/mask.ts';
import { sourceOf } from '../core/record/source-of.ts';
import type { CaseSummary, FieldView, TabView } from '../rpc/view.ts';
import { dismissedFor } from './dismissals.ts';
import { viewLesson } from './lessons.ts';
import { sideOn } from './overlay-side.ts';
import { recordView } from './record-view.ts';
import { caseOf, type FrameState, identity, type TabState } from './tab-state.ts';
import { unknownControls } from './unknown-controls.ts';

/** What a page's overlay gets is masked; the side panel, an extension page, gets it in clear. */
export type Audience = 'page' | 'panel';

const inSight = (audience: Audience, path: string, value: string) =>
  audience === 'panel' ? value : mask(path, value);

/** The title of another page may name its citizen: it does not go into this one. */
function sourceFor(audience: Audience, source: Source | null): Source | null {
  if (source?.kind !== 'page' || audience === 'panel') return source;
  return { kind: 'page', host: source.host, at: source.at };
}

export function summarise(record: Case, audience: Audience): CaseSummary {
  const person = mainPerson(record);
  return {
    id: record.id,
    name: person?.name ? inSight(audience, 'applicant.fullName', person.name) : '',
    personalId: person?.personalId ? inSight(audience, 'applicant.personalId', person.personalId) : '',
    procedureCode: record.procedureCode ?? null,
    channel: record.channel ?? null,
    size: Object.keys(record.values).length,
  };
}

export async function viewOf(tab: TabState, audience: Audience): Promise<TabView> {
  const record = await caseOf(tab);
  const states = Object.entries(tab.frames).flatMap(([key, frame]) => statesOf(tab, key, frame, record));
  const shown = fitting(states);
  const inState = (state: FieldView['state']) => states.filter(s => s.state === state).length;
  const reads = Object.values(tab.frames).flatMap(f => f.read ?? []);
  const dismissed = await dismissedFor(record?.id ?? null);
  const notices = Object.values(tab.notices)
    .flat()
    .filter(n => !dismissed(n));
  return {
    tabId: tab.tabId,
    host: tab.host,
    side: await sideOn(tab.host),
    activeCase: record ? summarise(record, audience) : null,
    fields: shown.map(s => show(s, record, audience)),
    more: states.length - shown.length,
    counts: {
      recognised: states.length,
      ready: inState('ready'),
      warnings: notices.filter(n => n.level === 'warn').length,
      filled: inState('filled'),
      refused: inState('refused'),
    },
    notices,
    unknown:
      audience === 'panel' ? Object.entries(tab.frames).flatMap(([k, f]) => unknownControls(k, f)) : [],
    unsure: reads.flatMap(r => r.notes.unsure.map(viewLesson)),
    oldMaps: [...new Set(reads.flatMap(r => r.notes.oldMaps))],
    procedure: tab.page?.procedure ?? null,
    channel: tab.page?.channel ?? null,
    printed: notices.length > 0 ? tab.printed : null,
    progress: tab.progress,
    undoable: tab.batch?.written ?? 0,
    leftAfterUndo: tab.leftAfterUndo,
    problem: tab.problem,
  };
}

/** Rows that a list can show and be drawn at once; counts and filling go by all of them. */
const MOST_ROWS = 300;

/** Of a page with more fields than that: what needs the officer, then the first ones, in the order of the page. */
function fitting(states: Stated[]): Stated[] {
  if (states.length <= MOST_ROWS) return states;
  const refused = states.filter(f => f.state === 'refused');
  const others = states.filter(f => f.state !== 'refused');
  const kept = new Set([...refused, ...others].slice(0, MOST_ROWS));
  return states.filter(f => kept.has(f));
}

/** A recognised control and how it stands with it. */
type Stated = {
  key: string;
  match: FieldMatch;
  control: ControlSnapshot;
  lesson: string | null;
  state: FieldView['state'];
  refusal: FieldView['refusal'];
  choices: string[];
  canForce: boolean;
};

/** The recognised controls of a frame in the order of the page. */
function statesOf(tab: TabState, key: string, frame: FrameState, record: Case | null): Stated[] {
  if (!frame.read) return [];
  const { snapshot, map, notes } = frame.read;
  const plan = planFill(snapshot, map, recordView(record));
  const refused = new Map(plan.refused.map(r => [r.ref, r]));
  const ready = new Set(plan.selections.map(s => s.ref));
  const already = new Set(plan.already);
  const matches = new Map(map.matches.map(m => [m.ref, m]));

  return snapshot.controls.flatMap(control => {
    const match = matches.get(control.ref);
    if (!match) return [];
    const outcome = tab.outcomes[identity(match.path, control.signature)];
    const refusal = refused.get(match.ref);
    const filled = outcome?.status === 'written' && !ready.has(match.ref) && !control.empty;
    const failed = outcome?.status === 'refused' && !already.has(match.ref) ? outcome : null;
    const state: FieldView['state'] = filled
      ? 'filled'
      : !record || valueAt(record.values, match.path) === null
        ? 'no_value'
        : already.has(match.ref)
          ? 'already'
          : failed || refusal
            ? 'refused'
            : 'ready';
    return [
      {
        key: `${key}/${match.ref}`,
        match,
        control,
        lesson: notes.taught.get(match.ref)?.id ?? null,
        state,
        refusal: state === 'refused' ? (failed?.refusal ?? refusal?.refusal ?? null) : null,
        choices: failed?.choices ?? [],
        canForce: state === 'refused' && !failed && (refusal?.canForce ?? false),
      },
    ];
  });
}

function show(stated: Stated, record: Case | null, audience: Audience): FieldView {
  const { match, control, key, state, refusal, choices, canForce, lesson } = stated;
  const value = record ? valueAt(record.values, match.path) : null;
  return {
    key,
    path: match.path,
    label: control.labels[0]?.text ?? '',
    block: blockOf(match.path),
    shown: value === null ? '' : inSight(audience, match.path, value),
    source: sourceFor(audience, record ? sourceOf(record, match.path) : null),
    confidence: match.confidence,
    evidence: match.evidence,
    state,
    refusal,
    choices,
    cannotUndo: !control.undoable,
    canForce,
    lesson,
  };
}
