import { matchFields } from '../core/match/match-fields.ts';
import { builtinFields } from '../data/fields.ts';
import { callFrame } from '../rpc/frames.ts';
import type { TabState } from './tab-state.ts';

/**
 * Reads every frame of a tab again and decides what each control is. A frame that no longer answers (it navigated,
 * or its node was removed) is forgotten.
 */
export async function scanTab(tab: TabState): Promise<void> {
  await Promise.all(
    Object.entries(tab.frames).map(async ([key, frame]) => {
      try {
        const snapshot = await callFrame(frame, 'frame.scan', {});
        frame.read = { snapshot, map: matchFields(snapshot, builtinFields()) };
      } catch {
        delete tab.frames[key];
        for (const box of Object.keys(tab.notices)) if (box.startsWith(`${key}/`)) delete tab.notices[box];
      }
    }),
  );
}

/** Reads only the frames that were never read since the worker started. */
export async function scanUnread(tab: TabState): Promise<void> {
  if (Object.values(tab.frames).some(f => f.read === null)) await scanTab(tab);
}
