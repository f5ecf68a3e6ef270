import { browser } from 'wxt/browser';
import { readCode } from '../core/procedures/code.ts';
import { type Catalogue, openCatalogue, trustPackaged } from '../core/procedures/open-catalogue.ts';
import type { Procedure } from '../core/procedures/procedure.ts';
import { buildIndex, type SearchIndex, type SearchResult, search } from '../core/procedures/search.ts';
import type { ParamsOf, ToBackground } from '../rpc/protocol.ts';

type Part = 'commune' | 'others';
type Opened = { catalogue: Catalogue; index: () => SearchIndex };

/** Held while the worker lives; a failed read is tried again at the next call. */
const opened = new Map<Part, Promise<Opened>>();

async function read(part: Part): Promise<Opened> {
  const answer = await fetch(browser.runtime.getURL(`/procedures/${part}.json` as '/'));
  const catalogue = openCatalogue(trustPackaged(await answer.json()));
  let index: SearchIndex | null = null;
  return {
    catalogue,
    index: () => {
      index ??= buildIndex(catalogue.summaries);
      return index;
    },
  };
}

function open(part: Part): Promise<Opened> {
  const there = opened.get(part);
  if (there) return there;
  const reading = read(part);
  opened.set(part, reading);
  reading.catch(() => opened.delete(part));
  return reading;
}

/** Official procedures for what an officer types; the long list of others is read only when all are asked for. */
export async function searchProcedures({
  query,
  scope = 'all',
  limit = 20,
}: ParamsOf<ToBackground, 'procedure.search'>): Promise<SearchResult> {
  const commune = (await open('commune')).index();
  if (scope === 'commune') return search(commune, query, limit);
  return search([...commune, ...(await open('others')).index()], query, limit);
}

/** A procedure by its code, also by the longer number of a provincial portal; null for an unknown one. */
export async function getProcedure(code: string): Promise<Procedure | null> {
  const read = readCode(code);
  if (!read.ok) return null;
  return (
    (await open('commune')).catalogue.find(read.code) ?? (await open('others')).catalogue.find(read.code)
  );
}
