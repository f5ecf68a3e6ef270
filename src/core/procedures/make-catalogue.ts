import type { CatalogueFile } from './catalogue-file.ts';
import { makeEntry, type Tables } from './make-entry.ts';
import { isCommune, type SourceProcedure } from './source-procedure.ts';

export type CatalogueParts = { commune: CatalogueFile; others: CatalogueFile };

/** The two files of a catalogue, sorted by code: what communes hold themselves, and the rest. */
export function makeCatalogue(list: readonly SourceProcedure[], source: string): CatalogueParts {
  const part = (mine: boolean): CatalogueFile => {
    const tables: Tables = { fields: [], bodies: [], databases: [] };
    const procedures = list
      .filter(p => isCommune(p.commune_body) === mine)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(p => makeEntry(p, tables));
    return { source, ...tables, procedures };
  };
  return { commune: part(true), others: part(false) };
}
