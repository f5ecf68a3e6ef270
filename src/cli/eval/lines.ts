import { z } from 'zod';
import { classifyLine, LINE_LABELS } from '../../core/procedures/classify-line.ts';
import { readJsonl } from './read-jsonl.ts';
import { ratio } from './spread.ts';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  group: z.string().nullable(),
  original_qty: z.number(),
  copy_qty: z.number(),
  label: z.enum(LINE_LABELS),
  contestable: z.boolean().optional(),
});

/** Kind `lines`: what form of a paper does a line of an official procedure ask for? */
export async function evalLines(path: string) {
  const rows = await readJsonl(path, Row);
  const start = performance.now();
  const got = rows.map(classifyLine);
  const ms = performance.now() - start;
  const right = (list: readonly number[]) =>
    ratio(list.filter(i => got[i] === rows[i]!.label).length, list.length);
  const all = rows.map((_, i) => i);
  const perLabel = Object.fromEntries(
    LINE_LABELS.map(label => {
      const tp = all.filter(i => got[i] === label && rows[i]!.label === label).length;
      const precision = ratio(tp, all.filter(i => got[i] === label).length);
      const n = all.filter(i => rows[i]!.label === label).length;
      const recall = ratio(tp, n);
      return [label, { precision, recall, f1: ratio(2 * precision * recall, precision + recall), n }];
    }),
  );
  return {
    kind: 'lines',
    n: rows.length,
    accuracy: right(all),
    accuracyUncontested: right(all.filter(i => !rows[i]!.contestable)),
    perLabel,
    msPer1000Lines: Math.round((ms / rows.length) * 1e6) / 1000,
    errors: all
      .filter(i => got[i] !== rows[i]!.label)
      .map(i => ({ id: rows[i]!.id, expected: rows[i]!.label, got: got[i] })),
  };
}
