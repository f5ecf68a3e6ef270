import { applyPortalMap, selectorsOf } from '../core/match/apply-portal-map.ts';
import { matchInSlices } from '../core/match/match-fields.ts';
import { headingsFit, mapsFor } from '../core/match/match-portal.ts';
import { asTheRecordSays, type OptionWords } from '../core/match/option-words.ts';
import type { PageSnapshot } from '../core/match/page-snapshot.ts';
import { applyLessons } from '../core/match/teach/apply-lessons.ts';
import type { Lesson } from '../core/match/teach/lesson.ts';
import { builtinFields } from '../data/fields.ts';
import { builtinPortals } from '../data/portals.ts';
import { callFrame } from '../rpc/frames.ts';
import { lessonForms } from './lesson-store.ts';
import { readFrame } from './read-frame.ts';
import type { FrameState, TabState } from './tab-state.ts';

/** What recognising a frame brought to light besides its map. */
export type Notes = {
  /** Control -> the lesson that says what it is. */
  taught: ReadonlyMap<number, Lesson>;
  unsure: readonly Lesson[];
  oldMaps: readonly string[];
  optionWords: OptionWords;
};

/**
 * Reads every frame of a tab again and decides what each control is. A frame that no longer answers (it navigated,
 * or its node was removed) is forgotten.
 */
export async function scanTab(tab: TabState): Promise<void> {
  tab.page = null;
  await Promise.all(
    Object.entries(tab.frames).map(async ([key, frame]) => {
      try {
        frame.read = await recognise(tab, frame, await readFrame(frame));
      } catch {
        delete tab.frames[key];
        for (const box of Object.keys(tab.notices)) if (box.startsWith(`${key}/`)) delete tab.notices[box];
      }
    }),
  );
}

/** Matching first; a map of the portal is laid over it, and over both what officers taught here. */
async function recognise(
  tab: TabState,
  frame: FrameState,
  snapshot: PageSnapshot,
): Promise<NonNullable<FrameState['read']>> {
  const model = builtinFields();
  let map = await matchInSlices(snapshot, model);
  const oldMaps: string[] = [];
  const optionWords: OptionWords = [];
  for (const portal of mapsFor(builtinPortals(), frame.url)) {
    if (!headingsFit(portal, snapshot)) continue;
    const selectors = selectorsOf(portal);
    // A frame that goes away between the two questions is forgotten at the next scan.
    const refs =
      selectors.length > 0 ? await callFrame(frame, 'frame.locate', { selectors }).catch(() => []) : [];
    const mapped = applyPortalMap(portal, snapshot, map, refs, model);
    map = mapped.map;
    if (mapped.state === 'old') oldMaps.push(portal.name);
    if (mapped.state === 'applied') optionWords.push(...(portal.quirks.options ?? []));
  }
  const taught = applyLessons(snapshot, map, hostOf(tab, frame), await lessonForms(), model);
  return {
    snapshot: asTheRecordSays(snapshot, taught.map, optionWords),
    map: taught.map,
    notes: { taught: taught.by, unsure: taught.unsure, oldMaps, optionWords },
  };
}

/** The host that a frame came from; one that was written by its page has that page's. */
export function hostOf(tab: TabState, frame: FrameState): string {
  const own = URL.canParse(frame.url) ? new URL(frame.url).hostname : '';
  return own || tab.host.replace(/:\d+$/, '');
}

/** Reads only the frames that were never read since the worker started. */
export async function scanUnread(tab: TabState): Promise<void> {
  if (Object.values(tab.frames).some(f => f.read === null)) await scanTab(tab);
}
