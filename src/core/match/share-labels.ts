import type { Steps } from '../steps.ts';
import type { ControlSnapshot } from './page-snapshot.ts';

/** How a label is shared: this control is the `nth` (from 0) of `of` neighbours that all have it. */
export type Share = { nth: number; of: number };

/** Controls between two pauses. */
const STEP = 64;

/** Heads of columns stand over every row; what stands inside a control is its own. */
const NEVER = new Set(['cell_above', 'placeholder', 'title']);

/**
 * Labels that neighbours have in common: one cell "Ngày cấp - Nơi cấp" before two boxes, "Giấy tờ tùy thân" before a
 * list and a number. @returns for each control the shares by the index of its label.
 */
export function* shareLabels(controls: readonly ControlSnapshot[]): Steps<ReadonlyMap<number, Share>[]> {
  const shares = controls.map(() => new Map<number, Share>());
  const heads = controls.map(c => c.labels.find(l => l.place === 'cell_above')?.text);
  for (const [at, control] of controls.entries()) {
    if (at % STEP === 0) yield;
    control.labels.forEach((label, index) => {
      if (NEVER.has(label.place) || shares[at]!.has(index)) return;
      const run = [{ at, index }];
      for (let next = at + 1; next < controls.length; next++) {
        if (controls[next]!.kind === 'hidden') continue;
        // What stands under another head begins anew.
        if (heads[next] !== heads[at]) break;
        const same = sameLabel(controls[next]!, label, control);
        if (same < 0) break;
        run.push({ at: next, index: same });
      }
      if (run.length > 1)
        for (const [nth, r] of run.entries()) shares[r.at]!.set(r.index, { nth, of: run.length });
    });
  }
  return shares;
}

const sameLabel = (
  other: ControlSnapshot,
  label: ControlSnapshot['labels'][number],
  control: ControlSnapshot,
): number =>
  other.sections.length === control.sections.length &&
  other.sections.every((s, i) => s === control.sections[i])
    ? other.labels.findIndex(l => l.text === label.text && !NEVER.has(l.place))
    : -1;
