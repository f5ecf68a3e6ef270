import type { Page } from '@playwright/test';
import type { FieldMap } from '../../core/match/field-map.ts';
import { compileFields, type FieldModel } from '../../core/match/field-model.ts';
import type { ControlSnapshot } from '../../core/match/page-snapshot.ts';
import { readFieldData } from '../read-field-data.ts';
import { startEngine } from './engine.ts';
import { controlAt, locate } from './locate.ts';
import { namesPath } from './names-path.ts';
import { type CorpusPage, readPages } from './page-corpus.ts';

/** Makes Chromium write what it infers of a control, its label among it, on the control as an attribute. */
const SHOW = '--enable-features=AutofillShowTypePredictions';
const ATTRIBUTE = 'autofill-information';
/** Chromium reads a page a moment after it has loaded; without a form that it would fill it writes nothing at all. */
const WRITTEN_WITHIN = 8000;

type Frame = { url: string; snapshot: { controls: ControlSnapshot[] }; map: FieldMap };
type Score = { page: string; controls: number; ours: number; theirs: number; theirsSeen: number };

/**
 * Kind `labels`: of the controls of a corpus that have a path, for how many the label names it: ours, and the one
 * that Chromium infers. Both are read by the same words. `theirsSeen` counts the controls that Chromium looked at.
 */
export async function evalLabels(path: string) {
  const pages = await readPages(path);
  const model = compileFields(await readFieldData());
  const engine = await startEngine(path, [SHOW]);
  const perPage: Score[] = [];
  try {
    for (const page of pages) {
      const tab = await engine.open(page);
      const { frames } = await engine.call('tab.read', { tabId: tab.tabId });
      perPage.push(await scorePage(page, tab.page, frames, model));
      await tab.close();
    }
  } finally {
    await engine.close();
  }
  const sum = (key: 'controls' | 'ours' | 'theirs' | 'theirsSeen') => perPage.reduce((n, s) => n + s[key], 0);
  return {
    kind: 'labels',
    pages: perPage.length,
    controls: sum('controls'),
    ours: sum('ours'),
    theirs: sum('theirs'),
    theirsSeen: sum('theirsSeen'),
    perPage,
  };
}

async function scorePage(
  { name, expect }: CorpusPage,
  page: Page,
  frames: Frame[],
  model: FieldModel,
): Promise<Score> {
  const wanted = Object.entries(expect.fields).filter((e): e is [string, string] => e[1] !== null);
  const places = await locate(
    page,
    wanted.map(([selector]) => selector),
  );
  await page
    .waitForFunction(attribute => document.querySelector(`[${attribute}]`) !== null, ATTRIBUTE, {
      timeout: WRITTEN_WITHIN,
    })
    .catch(() => null);
  const theirs = await chromiumLabels(
    page,
    wanted.map(([selector]) => selector),
  );
  const score: Score = { page: name, controls: wanted.length, ours: 0, theirs: 0, theirsSeen: 0 };
  wanted.forEach(([, path], i) => {
    const place = places[i];
    const frame = frames.find(f => f.url === place?.url);
    const own = place && frame ? controlAt(frame.snapshot.controls, place.address) : null;
    if (own && frame && namesPath(usedLabel(own, frame.map), path, model)) score.ours++;
    const their = theirs[i];
    if (their != null) score.theirsSeen++;
    if (their && namesPath(their, path, model)) score.theirs++;
  });
  return score;
}

/** The label that decided, else the nearest one. */
function usedLabel(control: ControlSnapshot, map: FieldMap): string {
  const match = map.matches.find(m => m.ref === control.ref);
  return match?.evidence.find(e => e.kind === 'label')?.text ?? control.labels[0]?.text ?? '';
}

/** Null where Chromium says nothing of a control. */
const chromiumLabels = (page: Page, selectors: string[]): Promise<(string | null)[]> =>
  page.evaluate(
    ({ list, attribute }) =>
      list.map(selector => {
        let root: ParentNode | null = document;
        let element: Element | null = null;
        for (const step of selector.split('>>>')) {
          element = root?.querySelector(step.trim()) ?? null;
          if (!element) return null;
          root = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
        }
        const said = element?.getAttribute(attribute);
        return said == null ? null : (/^label: (.*)$/m.exec(said)?.[1] ?? '');
      }),
    { list: selectors, attribute: ATTRIBUTE },
  );
