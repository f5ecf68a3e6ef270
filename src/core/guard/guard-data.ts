import { z } from 'zod';
import { CHANNELS } from '../record/case.ts';
import { SOURCE_STATUSES, VERDICTS } from './notice.ts';

/** Word lists of src/data/lexicon: words only, no patterns. `compose` gives every pair of a first and a second word. */
export const WordFile = z.strictObject({
  source: z.string(),
  classes: z.record(z.string(), z.array(z.string().min(1))),
  compose: z.array(
    z.strictObject({ into: z.string(), first: z.array(z.string().min(1)), then: z.array(z.string().min(1)) }),
  ),
});

export const DocumentFile = z.strictObject({
  source: z.string(),
  documents: z.array(z.strictObject({ code: z.string(), name: z.string(), phrases: z.array(z.string().min(1)).min(1) })),
});

const day = z.iso.date();

/** One row of law: what it says of a demand, from which day to which. */
export const LawRule = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  /** The lowest that applies decides; those after it are cited as well where they say the same. */
  order: z.number().int(),
  verdict: z.enum(VERDICTS),
  asks: z.enum(['certified_copy', 'original_beside_certified']),
  /** Codes of papers that it is about; null for all. */
  documents: z.array(z.string()).nullable(),
  channels: z.array(z.enum(CHANNELS)).nullable(),
  clause: z.string(),
  validFrom: day,
  /** Last day of validity, or null while it has none. */
  validTo: day.nullable(),
  status: z.enum(SOURCE_STATUSES),
  message: z.string(),
  /** Lawful wording; `{docs}` stands for the papers. Null where there is none to offer. */
  suggestion: z.string().nullable(),
  must_match: z.array(z.string()).min(5),
  must_not_match: z.array(z.string()).min(5),
});
export type LawRule = z.infer<typeof LawRule>;

export type GuardData = {
  words: z.infer<typeof WordFile>;
  documents: z.infer<typeof DocumentFile>['documents'];
  laws: LawRule[];
};

/** @param files content of src/data/lexicon and src/data/rules by path. @throws ZodError naming what is wrong. */
export function parseGuardData(files: Record<string, unknown>): GuardData {
  const named = (name: string) => Object.entries(files).find(([path]) => path.endsWith(name))?.[1];
  const laws = Object.entries(files).filter(([path]) => /(^|\/)rules\//.test(path));
  return {
    words: WordFile.parse(named('words.json')),
    documents: DocumentFile.parse(named('documents.json')).documents,
    laws: laws.map(([, body]) => LawRule.parse(body)).sort((a, b) => a.order - b.order),
  };
}
