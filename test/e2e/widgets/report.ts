import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What became of one widget. */
export type Row = {
  /** Library and version. */
  library: string;
  widget: string;
  path: string;
  /** Whether the page's own model holds the value that was written. */
  accepted: boolean;
  /** Taken back by one press; `marked` where it was not, and had been marked before the press as what can't be. */
  undone: 'yes' | 'yes, though marked' | 'marked' | 'no';
  events: { input: number; change: number };
  /** What the receipt said where it was not written. */
  refusal: string | null;
};

const RESULTS = join(import.meta.dirname, '..', '..', 'results');
const PARTS = join(RESULTS, 'widgets');

/** Workers run at once: each page has its own file, and the table is made of all that are there. */
export function report(page: string, rows: readonly Row[]): void {
  mkdirSync(PARTS, { recursive: true });
  writeFileSync(join(PARTS, `${page}.json`), JSON.stringify(rows, null, 2));
  const all = readdirSync(PARTS)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => JSON.parse(readFileSync(join(PARTS, name), 'utf8')) as Row[]);
  writeFileSync(join(RESULTS, 'widgets.md'), tableOf(all));
}

function tableOf(rows: readonly Row[]): string {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const lines = rows.map(({ library, ...r }) =>
    [
      '',
      library,
      r.widget,
      `\`${r.path}\``,
      r.accepted ? 'yes' : `**no** ${r.refusal ?? ''}`.trim(),
      r.undone === 'no' ? '**no**' : r.undone,
      `${r.events.input} / ${r.events.change}`,
      '',
    ]
      .join(' | ')
      .trim(),
  );
  return [
    `${rows.length} widgets: ${count(r => r.accepted)} accepted by the page's model, ${count(r => r.undone.startsWith('yes'))} undone (${count(r => r.undone !== 'yes' && r.undone.startsWith('yes'))} of them marked beforehand all the same), ${count(r => r.undone === 'marked')} not undone but marked beforehand.`,
    '',
    '| library | widget | filled with | accepted | undone | input / change |',
    '|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
