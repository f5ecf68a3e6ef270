import { z } from 'zod';
import { CODE } from './code.ts';
import { LABEL_LETTERS } from './labels.ts';
import { PAPER_KINDS } from './paper-kinds.ts';

const Kind = z.union([z.literal(''), z.enum(PAPER_KINDS)]);
/** [name, kind, originals, copies, label, forms?, channels?, doubts?, group?, also?]; what is empty at the end is left out. */
export const PaperRow = z
  .tuple([
    z.string().max(120),
    Kind,
    z.int().min(0).max(99),
    z.int().min(0).max(99),
    z.enum(Object.keys(LABEL_LETTERS) as (keyof typeof LABEL_LETTERS)[]),
  ])
  .rest(z.union([z.string().max(300), z.int()]));
export type PaperRow = z.infer<typeof PaperRow>;

/** Keys are short, as there are thousands: code, name, field, body, commune's body, level, decision, channels ... */
export const ProcedureRow = z.strictObject({
  c: z.string().regex(CODE),
  n: z.string().min(3).max(3000),
  /** Index of `fields`. */
  f: z.int().min(0).optional(),
  /** Index of `bodies`. */
  b: z.int().min(0).optional(),
  /** Who of a commune holds it: UBND_XA, CONG_AN, THUE ... */
  o: z.string().max(20).optional(),
  /** Levels: b ministry, t province, x commune, k other. */
  l: z.string().max(4).optional(),
  d: z.string().max(200).optional(),
  /** Ways of filing that the list names: i in person, p by post, o online; f: online from end to end. */
  h: z.string().max(4).optional(),
  /** Headings of groups of papers, by index from the papers. */
  g: z.array(z.string().max(160)).optional(),
  p: z.array(PaperRow),
  /** Papers that a look-up replaces (NQ 66.7 annex): [name, kind, index of `databases`]. */
  r: z.array(z.tuple([z.string().max(120), Kind, z.int().min(-1)])).optional(),
});
export type ProcedureRow = z.infer<typeof ProcedureRow>;

/** One of the two files of the catalogue: those of communes, and the rest. */
export const CatalogueFile = z.strictObject({
  source: z.string(),
  fields: z.array(z.string()),
  bodies: z.array(z.string()),
  databases: z.array(z.string()),
  procedures: z.array(ProcedureRow),
});
export type CatalogueFile = z.infer<typeof CatalogueFile>;

/** One procedure a line, so that a change of one shows as one. */
export function printCatalogue(file: CatalogueFile): string {
  const { procedures, ...head } = file;
  const top = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  return `{${top.join('\n')}\n"procedures":[\n${procedures.map(p => JSON.stringify(p)).join(',\n')}\n]}\n`;
}
