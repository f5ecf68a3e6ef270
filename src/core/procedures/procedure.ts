import { z } from 'zod';
import { DOUBTS, FORM_LETTERS, LINE_LABELS } from './labels.ts';

export const FILING = ['in_person', 'post', 'online'] as const;

/** A paper of a procedure, as the official list asks for it. */
export const Paper = z.object({
  /** Short name; empty where the line sets a condition for all papers. */
  name: z.string(),
  /** Code of a kind of paper, or null where it was not recognised; `ho_so_chung`: all papers. */
  kind: z.string().nullable(),
  /** Other kinds that the line names: parts of a list, or papers that it mentions. */
  alsoNamed: z.array(z.string()),
  originals: z.int(),
  copies: z.int(),
  label: z.enum(LINE_LABELS),
  /** What the filer may choose from, where the label leaves a choice. */
  forms: z.array(z.enum(Object.values(FORM_LETTERS))),
  /** The ways of filing that the line is bound to; empty: all. */
  channels: z.array(z.enum(FILING)),
  /** Heading of its group ("Giấy tờ phải nộp", "Trường hợp ..."). */
  group: z.string().nullable(),
  /** The parser is not sure: shown as "cần kiểm tra", never used to decide. */
  review: z.boolean(),
  doubts: z.array(z.enum(DOUBTS)),
});
export type Paper = z.infer<typeof Paper>;

/** What a list of hits needs of a procedure. */
export const ProcedureSummary = z.object({
  code: z.string(),
  name: z.string(),
  field: z.string().nullable(),
  body: z.string().nullable(),
  /** Held by UBND xã or Công an xã. */
  commune: z.boolean(),
});
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;

export const Procedure = ProcedureSummary.extend({
  /** UBND_XA, CONG_AN, THUE ...; null where no body of a commune holds it. */
  communeBody: z.string().nullable(),
  levels: z.array(z.enum(['ministry', 'province', 'commune', 'other'])),
  /** The decision that published it, as the list names it. */
  decision: z.string().nullable(),
  channels: z.array(z.enum(FILING)),
  fullOnline: z.boolean(),
  papers: z.array(Paper),
  /** Papers that a look-up replaces (annex of NQ 66.7), by the list. */
  replaced: z.array(
    z.object({ name: z.string(), kind: z.string().nullable(), database: z.string().nullable() }),
  ),
});
export type Procedure = z.infer<typeof Procedure>;
