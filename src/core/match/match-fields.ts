import { runInSlices, runNow, type Steps } from '../steps.ts';
import { type ControlReading, readControl } from './candidates.ts';
import { markDateParts } from './date-parts.ts';
import type { FieldMap, FieldMatch } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { readByOrder } from './read-by-order.ts';
import { resolvePage } from './resolve-page.ts';
import { settleDuplicates } from './settle-duplicates.ts';
import { shareLabels } from './share-labels.ts';

/**
 * Decides for a whole page which canonical path each control holds: what each control says of itself, then the page
 * in reading order (whose block, which address, which paper), then one path for one control of a block.
 */
export const matchFields = (snapshot: PageSnapshot, model: FieldModel): FieldMap =>
  runNow(matchSteps(snapshot, model));

/** The same for pages of any size, without holding the thread. */
export const matchInSlices = async (snapshot: PageSnapshot, model: FieldModel): Promise<FieldMap> =>
  (await runInSlices(matchSteps(snapshot, model)))!;

/** Controls between two pauses. */
const STEP = 16;

function* matchSteps(snapshot: PageSnapshot, model: FieldModel): Steps<FieldMap> {
  const shares = yield* shareLabels(snapshot.controls);
  const readings: ControlReading[] = [];
  for (const [i, control] of snapshot.controls.entries()) {
    if (i % STEP === 0) yield;
    readings.push(readControl(control, model, shares[i]));
  }
  const parts = yield* markDateParts(readings, model);
  // "ngày" before a single box is running text, not a box for the day.
  for (const reading of readings) if (!parts.has(reading)) reading.part = null;
  yield* readByOrder(readings, parts, model);
  yield;
  const { high, medium, close } = model.data.weights;
  const found = yield* resolvePage(readings, model);
  yield;
  const resolved = settleDuplicates(found, close);
  yield;
  const matches = resolved.matches.map(({ reading, path, score, def, evidence }): FieldMatch => {
    const rounded = Math.round(score * 1000) / 1000;
    return {
      ref: reading.control.ref,
      path,
      confidence: rounded >= high ? 'high' : rounded >= medium ? 'medium' : 'low',
      score: rounded,
      drives: def.drives ?? false,
      evidence,
    };
  });
  return { matches, ambiguous: resolved.ambiguous };
}
