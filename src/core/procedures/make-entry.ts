import { clean } from '../fields/fold.ts';
import type { PaperRow, ProcedureRow } from './catalogue-file.ts';
import { DOUBTS, LABEL_LETTERS } from './labels.ts';
import { channelsOf, formsOf, speaksOfAll } from './paper-facts.ts';
import { kindOfPaper, kindsNamed } from './paper-kinds.ts';
import { paperName } from './paper-name.ts';
import { readLine } from './read-line.ts';
import type { SourcePaper, SourceProcedure } from './source-procedure.ts';

const LETTER = new Map(Object.entries(LABEL_LETTERS).map(([letter, label]) => [label as string, letter]));
const short = (text: string | null | undefined, max: number) => clean(text ?? '').slice(0, max);
const UNNAMED = String(DOUBTS.indexOf('quantities_only'));
const count = (n: number | null | undefined) => Math.min(99, Math.round(n ?? 0));

/** The row of a line, or null where the line names no paper and sets no condition. */
function makePaper(paper: SourcePaper, groups: string[]): PaperRow | null {
  const text = paper.name ?? '';
  const [originals, copies] = [count(paper.original_qty), count(paper.copy_qty)];
  const line = { text, group: paper.group ?? null, original_qty: originals, copy_qty: copies };
  const reading = readLine(line);
  // A line whose name is missing still asks for something: it stays, for a person to look at.
  if (clean(text).length < 3)
    return originals + copies > 0 ? ['', '', originals, copies, 'G', '', '', UNNAMED] : null;
  if (reading.label === 'note') return null;
  const all = speaksOfAll(text, paper.group ?? '', originals + copies);
  const name = all ? '' : paperName(text);
  const kind = all ? 'ho_so_chung' : (kindOfPaper(name) ?? '');
  const heading = short(paper.group, 120);
  if (heading && !groups.includes(heading)) groups.push(heading);
  const doubts = reading.doubts.map(doubt => DOUBTS.indexOf(doubt)).join('');
  const also = all
    ? ''
    : kindsNamed(text)
        .filter(other => other !== kind)
        .slice(0, 12)
        .join(' ');
  const more = [formsOf(reading), channelsOf(text), doubts, heading ? groups.indexOf(heading) : '', also];
  while (more.at(-1) === '') more.pop();
  const letter = LETTER.get(reading.label) as PaperRow[4];
  return [name, kind, originals, copies, letter, ...more] as PaperRow;
}

/** Conditions that say the same of all papers are kept once. */
function unlike(papers: PaperRow[]): PaperRow[] {
  const seen = new Set<string>();
  return papers.filter(([name, kind, , , ...rest]) => {
    if (name !== '' || kind !== 'ho_so_chung') return true;
    const key = rest.slice(0, 3).join('|');
    return !seen.has(key) && seen.add(key);
  });
}

const LEVELS: [string, RegExp][] = [
  ['b', /bộ/i],
  ['t', /tỉnh/i],
  ['x', /xã/i],
  ['k', /khác|ngành dọc/i],
];
const CHANNELS: Record<string, string> = { DIRECT: 'i', POSTAL: 'p', ONLINE: 'o' };

/** Index of a text in a table that grows. */
function at(table: string[], text: string): number {
  const found = table.indexOf(text);
  return found >= 0 ? found : table.push(text) - 1;
}

export type Tables = { fields: string[]; bodies: string[]; databases: string[] };

/** One procedure of an official list as a row of facts; `tables` grow with what it names. */
export function makeEntry(source: SourceProcedure, tables: Tables): ProcedureRow {
  const groups: string[] = [];
  const papers = (source.documents ?? []).map(paper => makePaper(paper, groups)).filter(row => row !== null);
  const channels = (source.channels ?? []).map(c => CHANNELS[c] ?? '').join('');
  const level = source.level?.normalize('NFC') ?? '';
  const field = short(source.field, 120);
  const body = short(source.agency, 200).replace(/[.;\s]+$/, '');
  const row: ProcedureRow = {
    c: source.code,
    n: clean(source.name),
    f: field ? at(tables.fields, field) : undefined,
    b: body ? at(tables.bodies, body) : undefined,
    o: source.commune_body ?? undefined,
    l: LEVELS.flatMap(([letter, words]) => (words.test(level) ? letter : [])).join('') || undefined,
    d: short(source.decision, 120) || undefined,
    h: channels + (source.full_online ? 'f' : '') || undefined,
    g: groups.length > 0 ? groups : undefined,
    p: unlike(papers),
    r: source.nq66_7_replaced?.map(({ replaced_document, database }) => {
      const name = paperName(replaced_document);
      const where = short(database, 120).replace(/[.;\s]+$/, '');
      return [name, (kindOfPaper(name) ?? '') as '', where ? at(tables.databases, where) : -1];
    }),
  };
  return JSON.parse(JSON.stringify(row)) as ProcedureRow;
}
