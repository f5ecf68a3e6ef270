import type { ControlSnapshot } from '../../core/match/page-snapshot.ts';
import { isFieldPath } from '../../core/record/field-path.ts';
import { type Engine, startEngine } from './engine.ts';
import { type CorpusPage, readPages } from './page-corpus.ts';

type PageTyping = { page: string; without: number; with: number };

/** Kinds in which an officer types or chooses. */
const BY_HAND = new Set(['text', 'multiline', 'date', 'number', 'select', 'combobox', 'radio']);

/**
 * Kind `typing`: how many empty controls of a page an officer would fill by hand, without the extension, and after one
 * press of Fill. Only controls that the engine recognises count: searches, filters and captchas are none.
 */
export async function evalTyping(path: string) {
  const pages = (await readPages(path)).filter(p => p.fill);
  const engine = await startEngine(path);
  const perPage: PageTyping[] = [];
  try {
    for (const page of pages) perPage.push(await typeInto(engine, page));
  } finally {
    await engine.close();
  }
  const sum = (key: 'without' | 'with') => perPage.reduce((n, p) => n + p[key], 0);
  return {
    kind: 'typing',
    pages: perPage.length,
    without: sum('without'),
    with: sum('with'),
    byPage: perPage,
  };
}

async function typeInto(engine: Engine, page: CorpusPage): Promise<PageTyping> {
  const changes = Object.fromEntries(Object.entries(page.fill!.record).filter(([p]) => isFieldPath(p)));
  const { id, version } = await engine.call('case.create', {});
  await engine.call('case.put', { id, version, changes, source: 'sample' });
  const { tabId, close } = await engine.open(page);
  const without = await emptyOnes(engine, tabId);
  await engine.call('tab.fill', { tabId });
  const after = await emptyOnes(engine, tabId);
  await engine.call('case.delete', { id });
  await close();
  return { page: page.name, without, with: after };
}

async function emptyOnes(engine: Engine, tabId: number): Promise<number> {
  const { frames } = await engine.call('tab.read', { tabId });
  return frames.reduce((n, { snapshot, map }) => {
    const known = new Set(map.matches.map(m => m.ref));
    return n + snapshot.controls.filter(c => byHand(c) && known.has(c.ref)).length;
  }, 0);
}

const byHand = (c: ControlSnapshot): boolean =>
  BY_HAND.has(c.kind) && c.visible && c.empty && !c.readOnly && !c.disabled;
