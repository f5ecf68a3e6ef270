import { z } from 'zod';
import type { CHANNELS } from '../record/case.ts';

export const LEVELS = ['warn', 'hint', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** What the detector found in a text. Offsets are UTF-16 units of the untouched text. */
export type Demand = {
  level: 'warn' | 'hint';
  /** What is asked: a certified copy, the original beside a certified copy, a third supplement. */
  asks: 'certified_copy' | 'original_beside_certified' | 'further_supplement';
  ruleId: string;
  start: number;
  end: number;
  /** The clause that holds the demand. */
  clauseStart: number;
  clauseEnd: number;
  /** Codes of contract/document-types.json; empty where the paper is not named. */
  documentTypes: string[];
  /** The sentence speaks of a foreign paper or a foreigner: consular rules apply, no opinion is given. */
  foreign: boolean;
  /** The sentence speaks of filing by post: that channel counts, whatever the case says. */
  byPost: boolean;
};

export const VERDICTS = [
  'unlawful', // the law does not allow this demand here
  'use_database', // the data stand in a database: look it up
  'citizen_chooses', // one of several forms, and the choice is the citizen's
  'allowed', // by post, or by a clause that asks for it
  'no_opinion', // outside what the product judges (foreign papers)
  'look_at_it', // something is asked, the product is not sure what
] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export const SOURCE_STATUSES = ['text', 'secondary', 'unverified'] as const;

/** A clause of law as shown to the officer. */
export const Citation = z.object({
  ruleId: z.string(),
  /** "NĐ 23/2015/NĐ-CP Điều 6 khoản 1" */
  clause: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  status: z.enum(SOURCE_STATUSES),
});
export type Citation = z.infer<typeof Citation>;

export const Notice = z.object({
  /** Hash of clause text + rule + rule version: what "Bỏ qua" remembers. */
  id: z.string(),
  level: z.enum(['warn', 'hint']),
  verdict: z.enum(VERDICTS),
  start: z.number().int(),
  end: z.number().int(),
  clauseStart: z.number().int(),
  clauseEnd: z.number().int(),
  documentTypes: z.array(z.string()),
  /** Vietnamese sentence: what is wrong. */
  message: z.string(),
  citations: z.array(Citation),
  /** Lawful wording that replaces text[clauseStart..clauseEnd), or null where none is known. */
  suggestion: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** What is known about the dossier when a text is judged. `date` is ISO yyyy-mm-dd. */
export type Circumstances = {
  date: string;
  channel: (typeof CHANNELS)[number] | null;
  procedureCode: string | null;
};
