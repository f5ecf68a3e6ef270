import type { FieldMap, FieldMatch } from '../match/field-map.ts';
import type { ControlSnapshot, PageSnapshot } from '../match/page-snapshot.ts';
import { blockOf } from '../record/field-path.ts';
import type { Refusal } from './refusal.ts';

/**
 * What the planner may ask about the case. It never sees a value: a plan can be shown, logged and tested without
 * personal data.
 */
export type RecordView = {
  has(path: string): boolean;
  /** Whether the text of a chosen option means the very value of the case. */
  means(path: string, text: string): boolean;
  /** Whether the digits are one of the ID numbers that the case holds for this block; null where it holds none. */
  isIdOf(block: string, digits: string): boolean | null;
};

export type Selection = { ref: number; path: string; signature: string; drives: boolean; overwrite: boolean };

export type Refused = { ref: number; path: string; refusal: Refusal; canForce: boolean };

export type FillPlan = {
  selections: Selection[];
  refused: Refused[];
  /** Hold the very value already. */
  already: number[];
  /** Recognised, but the case has nothing for them. */
  noValue: number[];
};

const CHOICES = new Set(['select', 'combobox', 'radio', 'check', 'switch']);
const ID_FIELDS = /\.(personalId|idNumber)$/;

/** Blocks of the page that already hold the ID number of somebody else than the case has in that role. */
export function otherPersonBlocks(snapshot: PageSnapshot, map: FieldMap, record: RecordView): Set<string> {
  const byRef = new Map(snapshot.controls.map(c => [c.ref, c]));
  const own = new Set<string>();
  const others = new Set<string>();
  for (const match of map.matches) {
    const digits = ID_FIELDS.test(match.path) ? byRef.get(match.ref)?.idDigits : null;
    if (!digits) continue;
    const block = blockOf(match.path);
    const same = record.isIdOf(block, digits);
    if (same === true) own.add(block);
    if (same === false) others.add(block);
  }
  // A block that shows the right number once may show an older paper's number beside it.
  for (const block of own) others.delete(block);
  return others;
}

/**
 * Decides for every matched control whether it would be written.
 * @param forced refs of controls for which the officer said "write it all the same".
 * @returns selections in the order of writing: controls that drive others first, then page order.
 */
export function planFill(
  snapshot: PageSnapshot,
  map: FieldMap,
  record: RecordView,
  forced: ReadonlySet<number> = new Set(),
): FillPlan {
  const plan: FillPlan = { selections: [], refused: [], already: [], noValue: [] };
  const byRef = new Map(snapshot.controls.map(c => [c.ref, c]));
  const order = new Map(snapshot.controls.map((c, i) => [c.ref, i]));
  const others = otherPersonBlocks(snapshot, map, record);

  for (const match of map.matches) {
    const control = byRef.get(match.ref);
    if (!control) continue;
    if (!record.has(match.path)) {
      plan.noValue.push(match.ref);
      continue;
    }
    const verdict = judge(control, match, record, others, forced.has(match.ref));
    if (verdict === 'already') plan.already.push(match.ref);
    else if (verdict === 'write' || verdict === 'overwrite')
      plan.selections.push({
        ref: match.ref,
        path: match.path,
        signature: control.signature,
        drives: match.drives,
        overwrite: verdict === 'overwrite',
      });
    else plan.refused.push({ ref: match.ref, path: match.path, ...verdict });
  }
  for (const { ref, paths } of map.ambiguous) {
    if (paths.some(p => record.has(p)))
      plan.refused.push({ ref, path: paths[0] ?? '', refusal: 'ambiguous', canForce: false });
  }
  plan.selections.sort(
    (a, b) => Number(b.drives) - Number(a.drives) || (order.get(a.ref) ?? 0) - (order.get(b.ref) ?? 0),
  );
  return plan;
}

type Verdict = 'write' | 'overwrite' | 'already' | { refusal: Refusal; canForce: boolean };

function judge(
  control: ControlSnapshot,
  match: FieldMatch,
  record: RecordView,
  others: ReadonlySet<string>,
  forced: boolean,
): Verdict {
  const no = (refusal: Refusal, canForce = false): Verdict => ({ refusal, canForce });
  // First of all: nothing of this citizen goes beside another citizen's number, pressed for or not.
  if (others.has(blockOf(match.path))) return no('other_person');
  if (!control.visible) return no('hidden');
  if (CHOICES.has(control.kind) && control.chosen && !control.empty) {
    if (record.means(match.path, control.chosen)) return 'already';
    if (control.disabled) return no('disabled');
    if (control.readOnly) return no('readonly');
    return forced ? 'overwrite' : no('differs', true);
  }
  if (control.disabled) return no('disabled');
  if (control.readOnly) return no('readonly');
  if (!control.empty) return forced ? 'overwrite' : no('not_empty', true);
  return 'write';
}
