import { z } from 'zod';
import { compileGuard } from '../../core/guard/compile-guard.ts';
import type { Demand } from '../../core/guard/notice.ts';
import { readGuardData } from '../read-guard-data.ts';
import { readJsonl } from './read-jsonl.ts';
import { ratio } from './spread.ts';

const Row = z.object({ id: z.string(), text: z.string(), demand_certified_copy: z.boolean() });

/** Kind `text`: does a text demand a certified copy? `warn` counts as positive. */
export async function evalText(path: string) {
  const rows = await readJsonl(path, Row);
  const guard = compileGuard(readGuardData());
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const errors: { id: string; expected: boolean; level: string }[] = [];
  let hintOnly = 0;
  // Once to warm up: what is measured is the guard at work, not the compiler of the machine it runs on.
  for (const row of rows) guard.detect(row.text);
  const start = performance.now();
  const answers = rows.map(r => guard.detect(r.text));
  const ms = performance.now() - start;
  rows.forEach((row, i) => {
    const level = levelOf(answers[i]!);
    const said = level === 'warn';
    if (level === 'hint') hintOnly++;
    count[row.demand_certified_copy ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn']++;
    if (said !== row.demand_certified_copy)
      errors.push({ id: row.id, expected: row.demand_certified_copy, level });
  });
  const precision = ratio(count.tp, count.tp + count.fp);
  const recall = ratio(count.tp, count.tp + count.fn);
  const chars = rows.reduce((n, r) => n + r.text.length, 0);
  return {
    kind: 'text',
    n: rows.length,
    ...count,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    hintOnly,
    msPer1000Chars: Math.round((ms / chars) * 1e6) / 1000,
    errors,
  };
}

const levelOf = (demands: readonly Demand[]): 'warn' | 'hint' | 'none' =>
  demands.some(d => d.level === 'warn' && d.asks === 'certified_copy')
    ? 'warn'
    : demands.length > 0
      ? 'hint'
      : 'none';
