import type { Page } from '@playwright/test';
import type { ResultOf, ToBackground } from '../../rpc/protocol.ts';
import { startEngine } from './engine.ts';
import { controlAt, locate } from './locate.ts';
import { type CorpusPage, readPages } from './page-corpus.ts';
import { ratio, spread } from './spread.ts';

type Mistake = { selector: string; expected: string | null; got: string | null };
type PageScore = {
  page: string;
  correct: number;
  wrong: number;
  missed: number;
  spurious: number;
  extra: number;
  controls: number;
  scanMs: number;
  errors: Mistake[];
};

/** Kind `forms`: which canonical field is each control of a page? */
export async function evalForms(path: string) {
  const pages = await readPages(path);
  const engine = await startEngine(path);
  const scores: PageScore[] = [];
  try {
    for (const page of pages) {
      const tab = await engine.open(page);
      try {
        scores.push(await scorePage(page, tab.page, await engine.call('tab.read', { tabId: tab.tabId })));
      } finally {
        await tab.close();
      }
    }
  } finally {
    await engine.close();
  }
  const sum = (key: 'correct' | 'wrong' | 'missed' | 'spurious' | 'extra' | 'controls') =>
    scores.reduce((n, s) => n + s[key], 0);
  const [correct, wrong, missed, spurious] = [sum('correct'), sum('wrong'), sum('missed'), sum('spurious')];
  const precision = ratio(correct, correct + wrong + spurious);
  const recall = ratio(correct, correct + wrong + missed);
  return {
    kind: 'forms',
    pages: scores.length,
    controls: sum('controls'),
    correct,
    wrong,
    missed,
    spurious,
    extra: sum('extra'),
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    scanMs: spread(scores.map(s => s.scanMs)),
    perPage: scores.map(({ page, correct, wrong, missed, spurious, errors }) => ({
      page,
      correct,
      wrong,
      missed,
      spurious,
      errors,
    })),
  };
}

async function scorePage(
  { name, expect }: CorpusPage,
  page: Page,
  read: ResultOf<ToBackground, 'tab.read'>,
): Promise<PageScore> {
  const score: PageScore = {
    page: name,
    correct: 0,
    wrong: 0,
    missed: 0,
    spurious: 0,
    extra: 0,
    controls: 0,
    scanMs: read.tookMs,
    errors: [],
  };
  const unscored = Object.keys(expect.unscored ?? {});
  const selectors = [...Object.keys(expect.fields), ...unscored];
  const places = await locate(page, selectors);
  const named = new Set<string>();
  const counted = new Set<string>();

  selectors.forEach((selector, i) => {
    const place = places[i];
    const frame = place && read.frames.find(f => f.url === place.url);
    const control = frame && place ? controlAt(frame.snapshot.controls, place.address) : null;
    const id = control && frame ? `${frame.key}/${control.ref}` : selector;
    named.add(id);
    if (unscored.includes(selector)) return;
    const expected = expect.fields[selector] ?? null;
    // Members of one group are one control.
    if (counted.has(`${id}|${expected}`)) return;
    counted.add(`${id}|${expected}`);
    score.controls++;
    const got = (control && frame?.map.matches.find(m => m.ref === control.ref)?.path) ?? null;
    const right = got === expected || (got !== null && (expect.accept?.[selector] ?? []).includes(got));
    if (right && got !== null) score.correct++;
    if (right) return;
    if (expected === null) score.spurious++;
    else if (got === null) score.missed++;
    else score.wrong++;
    score.errors.push({ selector, expected, got });
  });
  for (const frame of read.frames)
    for (const match of frame.map.matches) if (!named.has(`${frame.key}/${match.ref}`)) score.extra++;
  return score;
}
