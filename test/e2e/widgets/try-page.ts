import type { ResultOf, ToBackground } from '../../../src/rpc/protocol.ts';
import { modelOf } from '../fixture.ts';
import type { Bench } from './bench.ts';
import { eventsAt, hearEvents } from './hear-events.ts';
import type { Row } from './report.ts';
import { type Check, checksOf, got, keyOf, readPage, type WidgetPage } from './widget-page.ts';

type Field = ResultOf<ToBackground, 'tab.view'>['fields'][number];

/** How long the engine may take to find every control of a page, ms. */
const FOUND_WITHIN = 20_000;
const HELD_BACK = 1000;

/** Fills a widget page from its record and takes it all back. @returns a row a widget, and what was not as it should be. */
export async function tryPage(
  bench: Bench,
  site: string,
  name: string,
): Promise<{ rows: Row[]; problems: string[] }> {
  const spec = readPage(name);
  const { id, version } = await bench.call('case.create', {});
  const put = await bench.call('case.put', { id, version, changes: spec.record, source: 'sample' });
  if (!put.ok) throw new Error(`${name}/fill.json: ${put.reason}`);
  const page = await bench.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(`the page threw: ${error.message.split('\n')[0]}`));
  await hearEvents(page);
  await page.goto(`${site}/${name}/index.html`);
  await page.waitForFunction('window.__ready === true');
  const tabId = await bench.tabIdOf(page);
  const targets = Object.entries(spec.fields).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] in spec.record,
  );

  const told = await whenFound(bench, tabId, new Set(targets.map(([, path]) => path)));
  const before = await modelOf(page);
  const view = await bench.call('tab.fill', { tabId });
  const read = () => Promise.all(spec.checks.map(c => got(page, c)));
  // A page may hold back what it was told for a while (debounce); the contract gives it a second.
  const took = await settled(read, values => spec.checks.every((c, i) => same(values[i], c.value)));
  const kept = await Promise.all(spec.untouched.map(c => got(page, c)));
  const heard = await Promise.all(targets.map(([selector]) => eventsAt(page, selector)));
  await bench.call('tab.undo', { tabId });
  const after = await settled(
    () => modelOf(page),
    model => Object.keys({ ...before, ...model }).every(key => same(before[key], model[key])),
  );

  const wrong = new Map(
    spec.checks.flatMap((c, i) => (same(took[i], c.value) ? [] : [[c, took[i]] as const])),
  );
  const { library } = spec;
  const rows = targets.map(([selector, path], i): Row => {
    const field = view.fields.find(f => f.path === path);
    const mine = checksOf(spec.checks, selector);
    const back = same(before[keyOf(selector)], after[keyOf(selector)]);
    const marked = told.find(f => f.path === path)?.cannotUndo ?? false;
    return {
      library,
      widget: spec.widgets[selector] ?? field?.label ?? selector,
      path,
      accepted: field?.state === 'filled' && mine.some(c => c.model) && !mine.some(c => wrong.has(c)),
      undone: back ? (marked ? 'yes, though marked' : 'yes') : marked ? 'marked' : 'no',
      events: heard[i]!,
      refusal: whyNot(field) ?? view.problem,
    };
  });
  await page.close();
  await bench.call('case.delete', { id });
  return {
    rows,
    problems: [
      ...[...wrong].map(([check, value]) => `${nameOf(check)} is ${JSON.stringify(value)}`),
      ...spec.untouched.flatMap((c, i) => (same(kept[i], c.value) ? [] : [`${nameOf(c)} was touched`])),
      ...rows.flatMap(problemsOf),
      ...elsewhere(spec, targets, before, after),
      ...errors,
    ],
  };
}

/** The engine's view of the page once it has found every control that is to be filled, or what it found in the end. */
async function whenFound(bench: Bench, tabId: number, paths: ReadonlySet<string>): Promise<Field[]> {
  const end = Date.now() + FOUND_WITHIN;
  for (;;) {
    const { fields } = await bench.call('tab.view', { tabId });
    const found = new Set(fields.map(f => f.path));
    if ([...paths].every(path => found.has(path)) || Date.now() > end) return fields;
    await bench.call('tab.read', { tabId });
  }
}

/** Reads until it is as it should be, or time is up. */
async function settled<T>(read: () => Promise<T>, right: (value: T) => boolean): Promise<T> {
  const end = Date.now() + HELD_BACK;
  for (;;) {
    const value = await read();
    if (right(value) || Date.now() > end) return value;
  }
}

const whyNot = (field: Field | undefined): string | null =>
  field ? (field.refusal ?? (field.state === 'filled' ? null : field.state)) : 'not recognised';

const nameOf = (check: Check): string => check.model ?? check.selector ?? '';

function problemsOf({ path, accepted, refusal, undone, events }: Row): string[] {
  const problems: string[] = [];
  if (!accepted) problems.push(`${path} was not accepted (${refusal ?? 'the model does not have it'})`);
  if (undone === 'no') problems.push(`${path} was not undone, nor marked`);
  if (events.input > 1 || events.change > 1)
    problems.push(`${path} heard ${events.input} input and ${events.change} change events`);
  return problems;
}

/** What the undo left different in parts of the model that were not to be filled at all. */
const elsewhere = (
  { library }: WidgetPage,
  targets: readonly [string, string][],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] => {
  const named = new Set(targets.map(([selector]) => keyOf(selector)));
  return Object.keys({ ...before, ...after })
    .filter(key => !named.has(key) && !same(before[key], after[key]))
    .map(key => `${library}: ${key} changed though nobody filled it`);
};

const NOTHING = new Set(['null', '""', 'false', '[]']);
const textOf = (value: unknown): string => {
  const text = JSON.stringify(value ?? null);
  return NOTHING.has(text) ? '' : text;
};
/** A box never touched and an empty one, a tick never set and one taken away, are the same to a page. */
const same = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);
