import { valueAt } from '../core/fields/value-at.ts';
import { planFill } from '../core/fill/plan-fill.ts';
import type { Case, Source } from '../core/record/case.ts';
import { blockOf } from '../core/record/field-path.ts';
import { mainPerson } from '../core/record/main-person.ts';
import { mask } from '../core/record/mask.ts';
import { sourceOf } from '../core/record/source-of.ts';
import type { CaseSummary, FieldView, TabView } from '../rpc/view.ts';
import { viewLesson } from './lessons.ts';
import { sideOn } from './overlay-side.ts';
import { recordView } from './record-view.ts';
import { caseOf, type FrameState, identity, type TabState } from './tab-state.ts';
import { unknownControls } from './unknown-controls.ts';

/** What a page's overlay gets is masked; the side panel, an extension page, gets it in clear. */
export type Audience = 'page' | 'panel';

const show = (audience: Audience, path: string, value: string) =>
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
    name: person?.name ? show(audience, 'applicant.fullName', person.name) : '',
    personalId: person?.personalId ? show(audience, 'applicant.personalId', person.personalId) : '',
    procedureCode: record.procedureCode ?? null,
    channel: record.channel ?? null,
    size: Object.keys(record.values).length,
  };
}

export async function viewOf(tab: TabState, audience: Audience): Promise<TabView> {
  const record = await caseOf(tab);
  const fields = Object.entries(tab.frames).flatMap(([key, frame]) =>
    fieldsOf(tab, key, frame, record, audience),
  );
  const reads = Object.values(tab.frames).flatMap(f => f.read ?? []);
  const notices = Object.values(tab.notices)
    .flat()
    .filter(n => !(n.id in tab.dismissed));
  return {
    tabId: tab.tabId,
    host: tab.host,
    side: await sideOn(tab.host),
    activeCase: record ? summarise(record, audience) : null,
    fields,
    counts: {
      recognised: fields.length,
      ready: fields.filter(f => f.state === 'ready').length,
      warnings: notices.filter(n => n.level === 'warn').length,
      filled: fields.filter(f => f.state === 'filled').length,
      refused: fields.filter(f => f.state === 'refused').length,
    },
    notices,
    unknown:
      audience === 'panel' ? Object.entries(tab.frames).flatMap(([k, f]) => unknownControls(k, f)) : [],
    unsure: reads.flatMap(r => r.notes.unsure.map(viewLesson)),
    oldMaps: [...new Set(reads.flatMap(r => r.notes.oldMaps))],
    progress: tab.progress,
    undoable: tab.batch?.written ?? 0,
    leftAfterUndo: tab.leftAfterUndo,
    problem: tab.problem,
  };
}

function fieldsOf(
  tab: TabState,
  key: string,
  frame: FrameState,
  record: Case | null,
  audience: Audience,
): FieldView[] {
  if (!frame.read) return [];
  const { snapshot, map, notes } = frame.read;
  const plan = planFill(snapshot, map, recordView(record));
  const refused = new Map(plan.refused.map(r => [r.ref, r]));
  const ready = new Set(plan.selections.map(s => s.ref));
  const already = new Set(plan.already);
  const byRef = new Map(snapshot.controls.map((c, i) => [c.ref, { control: c, order: i }]));

  const views = map.matches.flatMap(match => {
    const found = byRef.get(match.ref);
    if (!found) return [];
    const { control, order } = found;
    const value = record ? valueAt(record.values, match.path) : null;
    const outcome = tab.outcomes[identity(match.path, control.signature)];
    const refusal = refused.get(match.ref);
    const filled = outcome?.status === 'written' && !ready.has(match.ref) && !control.empty;
    const failed = outcome?.status === 'refused' && !already.has(match.ref) ? outcome : null;
    const state: FieldView['state'] = filled
      ? 'filled'
      : value === null
        ? 'no_value'
        : already.has(match.ref)
          ? 'already'
          : failed || refusal
            ? 'refused'
            : 'ready';
    const view: FieldView = {
      key: `${key}/${match.ref}`,
      path: match.path,
      label: control.labels[0]?.text ?? '',
      block: blockOf(match.path),
      shown: value === null ? '' : show(audience, match.path, value),
      source: sourceFor(audience, record ? sourceOf(record, match.path) : null),
      confidence: match.confidence,
      evidence: match.evidence,
      state,
      refusal: state === 'refused' ? (failed?.refusal ?? refusal?.refusal ?? null) : null,
      choices: failed?.choices ?? [],
      cannotUndo: !control.undoable,
      canForce: state === 'refused' && !failed && (refusal?.canForce ?? false),
      lesson: notes.taught.get(match.ref)?.id ?? null,
    };
    return [{ order, view }];
  });
  return views.sort((a, b) => a.order - b.order).map(v => v.view);
}
