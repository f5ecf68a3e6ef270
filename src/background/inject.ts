import { browser } from 'wxt/browser';
import type { From } from '../rpc/serve-background.ts';
import { frameKey, resetTab, saveTab, type TabState } from './tab-state.ts';

const FRAME_SCRIPT = '/frame.js';
const OVERLAY_SCRIPT = '/overlay.js';

/**
 * A sentinel saw a form or an officer's text box: only now the engine goes into that frame, and the overlay into
 * the top one. The overlay answers `started` where it was not there yet: then the document is a new one.
 */
export async function admitFrame(tab: TabState, from: From): Promise<void> {
  const frameId = from.frameId ?? 0;
  const overlay = await inject(tab.tabId, 0, OVERLAY_SCRIPT);
  const host = new URL(from.url).host;
  if (overlay === 'started') resetTab(tab, host);
  const frame = { tabId: tab.tabId, frameId, documentId: from.documentId };
  for (const [key, old] of Object.entries(tab.frames)) if (old.frameId === frameId) delete tab.frames[key];
  tab.frames[frameKey(frame)] = { ...frame, url: from.url, read: null };
  if (frameId === 0 || tab.host === '') tab.host = host;
  await saveTab(tab);
  await inject(tab.tabId, frameId, FRAME_SCRIPT);
}

/**
 * The officer asked to read a page: the engine goes into every frame that we may read and that has none yet. No overlay:
 * a page without a form has nothing to fill.
 * @returns false where not even the top frame may be read.
 */
export async function admitToRead(tab: TabState, host: string): Promise<boolean> {
  const found = await frameUrls(tab.tabId);
  const top = found.find(f => f.frameId === 0);
  // Another document without a form took the place of one that we knew: nothing that was filled is on it.
  if (top && Object.values(tab.frames).some(f => f.frameId === 0 && f.documentId !== top.documentId))
    resetTab(tab, host);
  for (const { frameId, documentId, url } of found) {
    const frame = { tabId: tab.tabId, frameId, documentId };
    if (tab.frames[frameKey(frame)]) continue;
    for (const [key, old] of Object.entries(tab.frames)) if (old.frameId === frameId) delete tab.frames[key];
    tab.frames[frameKey(frame)] = { ...frame, url, read: null };
    if (tab.host === '') tab.host = host;
    await saveTab(tab);
    await inject(tab.tabId, frameId, FRAME_SCRIPT);
  }
  return top !== undefined;
}

async function frameUrls(
  tabId: number,
): Promise<{ frameId: number; documentId: string | null; url: string }[]> {
  try {
    const found = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    return found.map(f => ({
      frameId: f.frameId,
      // Firefox has none.
      documentId: (f as { documentId?: string }).documentId ?? null,
      url: String(f.result ?? ''),
    }));
  } catch {
    return [];
  }
}

async function inject(tabId: number, frameId: number, file: string): Promise<unknown> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file as never],
    });
    return first?.result;
  } catch {
    // The top page may be a site that we have no permission for: then the side panel alone serves.
    return null;
  }
}
