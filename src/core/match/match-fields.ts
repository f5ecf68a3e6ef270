import { readControl } from './candidates.ts';
import { markDateParts } from './date-parts.ts';
import type { FieldMap, FieldMatch } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { resolvePage } from './resolve-page.ts';
import { settleDuplicates } from './settle-duplicates.ts';

/**
 * Decides for a whole page which canonical path each control holds: what each control says of itself, then the page
 * in reading order (whose block, which address, which paper), then one path for one control of a block.
 */
export function matchFields(snapshot: PageSnapshot, model: FieldModel): FieldMap {
  const readings = snapshot.controls.map(c => readControl(c, model));
  markDateParts(readings, model);
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
