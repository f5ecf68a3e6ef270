import { z } from 'zod';
import { SOURCE_STATUSES } from '../notice.ts';
import { type MeritClause, MeritList } from './merit.ts';
import type { LawRule } from './rule.ts';

/** Sentences that an officer may put in the place of an unlawful one. `{papers}` and `{database}` are filled in. */
export const Wordings = z.strictObject({
  source: z.string(),
  wordings: z.record(z.string(), z.string().min(10)),
});

/** In which database the data of a paper stand, as a sentence names it. */
export const Databases = z.strictObject({
  source: z.string(),
  status: z.enum(SOURCE_STATUSES),
  databases: z.array(z.strictObject({ name: z.string(), papers: z.array(z.string()).min(1) })),
});

/** All that a verdict is made of. */
export type LawBook = {
  rules: readonly LawRule[];
  wordings: ReadonlyMap<string, string>;
  /** Code of a paper -> name of its database. */
  databases: ReadonlyMap<string, string>;
  merit: readonly MeritClause[];
  /** Code of a paper -> its name in a sentence. */
  paperNames: ReadonlyMap<string, string>;
};

/** Parsed JSON files of src/data/law, by name of the file. */
export type LawData = { wording: unknown; databases: unknown; merit: unknown };

/** A book without rules yet. @throws ZodError for data of a wrong shape, as no verdict can be made without them */
export function openBook(data: LawData, paperNames: ReadonlyMap<string, string>): LawBook {
  const { databases } = Databases.parse(data.databases);
  return {
    rules: [],
    wordings: new Map(Object.entries(Wordings.parse(data.wording).wordings)),
    databases: new Map(databases.flatMap(d => d.papers.map(code => [code, d.name] as const))),
    merit: MeritList.parse(data.merit).clauses,
    paperNames,
  };
}
