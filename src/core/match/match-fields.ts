import { readControl } from './candidates.ts';
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
export function matchFields(snapshot: PageSnapshot, model: FieldModel): FieldMap {
  const shares = shareLabels(snapshot.controls);
  const readings = snapshot.controls.map((c, i) => readControl(c, model, shares[i]));
  const parts = markDateParts(readings, model);
  // "ngày" before a single box is running text, not a box for the day.
  for (const reading of readings) if (!parts.has(reading)) reading.part = null;
  readByOrder(readings, parts, model);
  const { high, medium, close } = model.data.weights;
  const resolved = settleDuplicates(resolvePage(readings, model), close);
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
