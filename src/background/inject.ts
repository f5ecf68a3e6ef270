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
