import { z } from 'zod';
import { recordView } from '../../src/background/record-view.ts';
import type { PortalFolder } from '../../src/cli/read-portal-data.ts';
import { valueAt } from '../../src/core/fields/value-at.ts';
import { planFill } from '../../src/core/fill/plan-fill.ts';
import { applyPortalMap, type Mapped, selectorsOf } from '../../src/core/match/apply-portal-map.ts';
import type { FieldModel } from '../../src/core/match/field-model.ts';
import { matchFields } from '../../src/core/match/match-fields.ts';
import { asThePageSays, asTheRecordSays } from '../../src/core/match/option-words.ts';
import type { PageSnapshot } from '../../src/core/match/page-snapshot.ts';
import type { KnownGap, PortalMap } from '../../src/core/match/portal-map.ts';
import { newCase } from '../../src/core/record/case.ts';
import { isFieldPath } from '../../src/core/record/field-path.ts';
import type { World } from './open-world.ts';

type Gap = z.infer<typeof KnownGap>;

const Cases = z.array(
  z.strictObject({
    name: z.string(),
    record: z.record(z.string().refine(isFieldPath), z.string()),
    /** What stands at a selector afterwards, as a person reads it. */
    values: z.record(z.string(), z.string()),
  }),
);

const MOST_ROUNDS = 5;

export type PortalCheck = {
  state: Mapped['state'];
  /** Selectors that the browser refuses. */
  badSelectors: string[];
  /** Controls of the sample page without `data-expect`. */
  unmarked: string[];
  /** What the map gets wrong and does not name, and what it names and gets right: both are faults. */
  newGaps: Gap[];
  curedGaps: Gap[];
  /** What a case left otherwise than it says: "case: selector: got". */
  failed: string[];
};

/** Lays a map over its own sample page in a real browser, and fills the page from each of its cases. */
export async function checkPortal(
  world: World,
  folder: PortalFolder,
  model: FieldModel,
): Promise<PortalCheck> {
  if (!folder.read.ok) throw new Error(folder.read.problem);
  const { map } = folder.read;
  await world.show(folder.page);
  const { snapshot, mapped } = await recognise(world, map, model);
  const expected = await readExpected(world);
  const paths = new Map(mapped.map.matches.map(m => [m.ref, m.path]));
  const labels = new Map(snapshot.controls.map(c => [c.ref, c.labels[0]?.text ?? '']));
  const gaps = expected.flatMap(({ ref, at, expect }): Gap[] => {
    const wanted = expect === 'none' ? null : expect;
    const got = paths.get(ref) ?? null;
    return expect === null || wanted === got
      ? []
      : [{ at: at || (labels.get(ref) ?? ''), expect: wanted, got }];
  });
  return {
    state: mapped.state,
    badSelectors: await refused(world, selectorsOf(map)),
    unmarked: expected.filter(e => e.expect === null).map(e => e.at),
    newGaps: differ(gaps, map.knownGaps),
    curedGaps: differ(map.knownGaps, gaps),
    failed: await runCases(world, folder, map, model),
  };
}

const differ = (a: readonly Gap[], b: readonly Gap[]) =>
  a.filter(x => !b.some(y => x.at === y.at && x.expect === y.expect && x.got === y.got));

export const FAULTLESS: PortalCheck = {
  state: 'applied',
  badSelectors: [],
  unmarked: [],
  newGaps: [],
  curedGaps: [],
  failed: [],
};

async function recognise(world: World, map: PortalMap, model: FieldModel) {
  const snapshot: PageSnapshot = await world.run(kit => kit.snapshot());
  const refs: number[][] = await world.run((kit, s: string[]) => kit.locate(s), selectorsOf(map));
  return { snapshot, mapped: applyPortalMap(map, snapshot, matchFields(snapshot, model), refs, model) };
}

const readExpected = (world: World) =>
  world.run(kit =>
    kit.findControls().map(({ ref, element, host, members }) => ({
      ref,
      at: element.id || element.getAttribute('name') || '',
      expect:
        [element, host, ...members].map(e => e.getAttribute('data-expect')).find(e => e !== null) ?? null,
    })),
  );

const refused = (world: World, selectors: string[]) =>
  world.run((_kit, list: string[]) => {
    const bad: string[] = [];
    for (const selector of list)
      try {
        document.querySelector(selector);
      } catch {
        bad.push(selector);
      }
    return bad;
  }, selectors);

async function runCases(
  world: World,
  folder: PortalFolder,
  map: PortalMap,
  model: FieldModel,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, record, values } of Cases.parse(folder.cases)) {
    await world.show(folder.page);
    const words = map.quirks.options ?? [];
    const view = recordView({ ...newCase('case', 0), values: record });
    // Controls that drive others go first, alone; then the page is read again, as when an officer presses.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { snapshot, mapped } = await recognise(world, map, model);
      const { selections } = planFill(asTheRecordSays(snapshot, mapped.map, words), mapped.map, view);
      const drivers = selections.filter(s => s.drives);
      const writes = (drivers.length > 0 ? drivers : selections).map(s => ({
        ...s,
        value: asThePageSays(words, s.path, valueAt(record, s.path) ?? ''),
      }));
      if (writes.length === 0) break;
      await world.run((kit, w: typeof writes) => kit.apply(w), writes);
    }
    for (const [selector, value] of Object.entries(values)) {
      const got = await world.run((kit, at: string) => {
        const reading = kit.read(at);
        return reading.empty ? '' : reading.text;
      }, selector);
      if (got !== value) failed.push(`${name}: ${selector}: ${got}`);
    }
  }
  return failed;
}
