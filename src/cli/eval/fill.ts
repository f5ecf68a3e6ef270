import type { Page } from '@playwright/test';
import { isFieldPath } from '../../core/record/field-path.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Check, type CorpusPage, readPages } from './page-corpus.ts';
import { spread } from './spread.ts';

type PageResult = {
  page: string;
  passed: number;
  failed: { check: Check; got: unknown }[];
  untouchedBroken: number;
  ms: number;
};

/** The contract reads the page one second after the engine says that it is done. */
const AFTER_DONE_MS = 1000;

/** Kind `fill`: does a filled value reach the page's own model? */
export async function evalFill(path: string) {
  const pages = (await readPages(path)).filter(p => p.fill);
  const engine = await startEngine(path);
  const results: PageResult[] = [];
  try {
    for (const page of pages) results.push(await fillPage(engine, page));
  } finally {
    await engine.close();
  }
  const checks = pages.reduce((n, p) => n + p.fill!.checks.length, 0);
  const passed = results.reduce((n, r) => n + r.passed, 0);
  return {
    kind: 'fill',
    pages: results.length,
    checks,
    passed,
    failed: checks - passed,
    untouchedBroken: results.reduce((n, r) => n + r.untouchedBroken, 0),
    fillMs: spread(results.map(r => r.ms)),
    perPage: results.map(({ page, passed, failed, untouchedBroken }) => ({
      page,
      passed,
      failed,
      untouchedBroken,
    })),
  };
}

async function fillPage(engine: Engine, corpusPage: CorpusPage): Promise<PageResult> {
  const { record, checks, untouched } = corpusPage.fill!;
  const changes = Object.fromEntries(Object.entries(record).filter(([path]) => isFieldPath(path)));
  const { id, version } = await engine.call('case.create', {});
  await engine.call('case.put', { id, version, changes, source: 'sample' });
  const { page, tabId, close } = await engine.open(corpusPage);
  const start = performance.now();
  await engine.call('tab.fill', { tabId });
  const ms = performance.now() - start;
  await new Promise(resolve => setTimeout(resolve, AFTER_DONE_MS));

  const result: PageResult = { page: corpusPage.name, passed: 0, failed: [], untouchedBroken: 0, ms };
  for (const check of checks) {
    const got = 'selector' in check ? await textAt(page, check.selector) : await modelOf(page, check.model);
    if (same(got, check.value)) result.passed++;
    else result.failed.push({ check, got });
  }
  for (const { selector, value } of untouched)
    if (!same(await textAt(page, selector), value)) {
      result.untouchedBroken++;
      result.failed.push({ check: { selector, value }, got: `untouched: ${await textAt(page, selector)}` });
    }
  await engine.call('case.delete', { id });
  await close();
  return result;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const modelOf = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(expression).catch((error: Error) => `error: ${error.message.split('\n')[0]}`);

const textAt = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(
    steps => {
      let root: ParentNode | null = document;
      let element: Element | null = null;
      for (const step of steps) {
        element = root?.querySelector(step) ?? null;
        if (!element) return null;
        root = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
      }
      return (element as HTMLInputElement).value ?? element?.textContent ?? null;
    },
    selector.split('>>>').map(s => s.trim()),
  );
