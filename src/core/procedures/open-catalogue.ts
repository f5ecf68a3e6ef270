import { z } from 'zod';
import type { CatalogueFile, PaperRow, ProcedureRow } from './catalogue-file.ts';
import { DOUBTS, FORM_LETTERS, LABEL_LETTERS } from './labels.ts';
import type { FILING, Paper, Procedure, ProcedureSummary } from './procedure.ts';
import { isCommune } from './source-procedure.ts';

const Head = z.object({
  fields: z.array(z.string()),
  bodies: z.array(z.string()),
  procedures: z.array(z.unknown()),
});

const CHANNELS = { i: 'in_person', p: 'post', o: 'online' } as const;
const LEVELS = { b: 'ministry', t: 'province', x: 'commune', k: 'other' } as const;

const channelsOf = (letters: string): (typeof FILING)[number][] =>
  [...letters].flatMap(c => (c in CHANNELS ? CHANNELS[c as keyof typeof CHANNELS] : []));

function paperOf([name, kind, originals, copies, letter, ...more]: PaperRow, groups: string[]): Paper {
  const [forms = '', channels = '', doubts = '', group = -1, also = ''] = more;
  return {
    name,
    kind: kind === '' ? null : kind,
    alsoNamed: String(also).split(' ').filter(Boolean),
    originals,
    copies,
    label: LABEL_LETTERS[letter],
    forms: [...String(forms)].flatMap(f =>
      f in FORM_LETTERS ? FORM_LETTERS[f as keyof typeof FORM_LETTERS] : [],
    ),
    channels: channelsOf(String(channels)),
    group: groups[Number(group === '' ? -1 : group)] ?? null,
    review: doubts !== '',
    doubts: [...String(doubts)].flatMap(d => DOUBTS[Number(d)] ?? []),
  };
}

export type Catalogue = {
  /** Every procedure of the parts that were opened, in the order of the files. */
  summaries: ProcedureSummary[];
  /** A procedure whole; null for a code that the opened parts do not hold. */
  find: (code: string) => Procedure | null;
};

type Held = { row: ProcedureRow; file: CatalogueFile };

const summaryOf = ({ row, file }: Held): ProcedureSummary => ({
  code: row.c,
  name: row.n,
  field: row.f === undefined ? null : (file.fields[row.f] ?? null),
  body: row.b === undefined ? null : (file.bodies[row.b] ?? null),
  commune: isCommune(row.o),
});

function procedureOf(held: Held): Procedure {
  const { row, file } = held;
  return {
    ...summaryOf(held),
    communeBody: row.o ?? null,
    levels: [...(row.l ?? '')].flatMap(l => LEVELS[l as keyof typeof LEVELS] ?? []),
    decision: row.d ?? null,
    channels: channelsOf(row.h ?? ''),
    fullOnline: row.h?.includes('f') ?? false,
    papers: row.p.map(paper => paperOf(paper, row.g ?? [])),
    replaced: (row.r ?? []).map(([name, kind, database]) => ({
      name,
      kind: kind === '' ? null : kind,
      database: file.databases[database] ?? null,
    })),
  };
}

/** Opens parsed files of a catalogue; procedures are unfolded when they are asked for. Pure. */
export function openCatalogue(...files: CatalogueFile[]): Catalogue {
  const held = files.flatMap(file => file.procedures.map(row => ({ row, file })));
  const byCode = new Map(held.map(h => [h.row.c, h]));
  return {
    summaries: held.map(summaryOf),
    find: code => {
      const found = byCode.get(code);
      return found ? procedureOf(found) : null;
    },
  };
}

/**
 * A file out of our own package: a test walks every row of it, so only its head is looked at here. The whole check
 * costs more than all searches of a day.
 * @throws ZodError for something that is no catalogue at all
 */
export function trustPackaged(raw: unknown): CatalogueFile {
  Head.parse(raw);
  return raw as CatalogueFile;
}

/** The papers of a procedure with their conditions; empty for an unknown code. */
export const papersOf = (catalogue: Catalogue, code: string): Paper[] => catalogue.find(code)?.papers ?? [];
