import type { Outcome } from '../core/fill/write.ts';
import type { FieldMap } from '../core/match/field-map.ts';
import type { PageSnapshot } from '../core/match/page-snapshot.ts';
import type { FrameTarget } from '../rpc/frames.ts';
import type { NoticeView } from '../rpc/view.ts';
import { activeCase, readCase } from './cases.ts';
import type { PageContext } from './circumstances.ts';
import type { Notes } from './recognise.ts';
import { dropSession, makeQueue, readSession, writeSession } from './session-store.ts';

export type FrameState = FrameTarget & {
  /** Kept in memory only: an address may hold a dossier number. */
  url: string;
  /** What was read last; not kept across a restart of the worker, the frame is simply asked again. */
  read: { snapshot: PageSnapshot; map: FieldMap; notes: Notes } | null;
};

/** What the background knows of one tab. */
export type TabState = {
  tabId: number;
  host: string;
  /** The case that this page was filled from; null while nothing was filled: then the page follows the open case. */
  boundTo: string | null;
  frames: Record<string, FrameState>;
  /** Last outcome by identity of the control (path and signature): refs die when a page redraws. */
  outcomes: Record<string, Outcome>;
  /** The last batch, until it is taken back. */
  batch: { id: string; frames: string[]; written: number } | null;
  leftAfterUndo: string[];
  notices: Record<string, NoticeView[]>;
  /** What the page says of its dossier; null until it is asked for, and after its controls changed. */
  page: PageContext | null;
  /** Demands stood on the page when it was about to be printed, or was. */
  printed: 'before' | 'after' | null;
  progress: { done: number; all: number } | null;
  problem: string | null;
};

const tabs = new Map<number, TabState>();
const keyOf = (tabId: number) => `tab.${tabId}`;
export const inTabTurn = makeQueue();

export const frameKey = (f: { frameId: number; documentId: string | null }): string =>
  f.documentId ?? `f${f.frameId}`;

export const identity = (path: string, signature: string): string => `${path}|${signature}`;

export const newTab = (tabId: number, host: string): TabState => ({
  tabId,
  host,
  boundTo: null,
  frames: {},
  outcomes: {},
  batch: null,
  leftAfterUndo: [],
  notices: {},
  page: null,
  printed: null,
  progress: null,
  problem: null,
});

export async function tabState(tabId: number): Promise<TabState> {
  const known = tabs.get(tabId) ?? (await readSession<TabState>(keyOf(tabId))) ?? newTab(tabId, '');
  tabs.set(tabId, known);
  return known;
}

/** Everything but what a frame can tell again. */
export async function saveTab(tab: TabState): Promise<void> {
  tabs.set(tab.tabId, tab);
  const frames = Object.fromEntries(Object.entries(tab.frames).map(([k, f]) => [k, { ...f, read: null }]));
  await writeSession(keyOf(tab.tabId), { ...tab, frames, progress: null });
}

export async function forgetTab(tabId: number): Promise<void> {
  tabs.delete(tabId);
  await dropSession(keyOf(tabId));
}

/** A new document stands in the tab's top frame: nothing that was filled before is on it. */
export function resetTab(tab: TabState, host: string): void {
  Object.assign(tab, newTab(tab.tabId, host));
}

/** The case of a tab: the one it was filled from, else the one that is open now. */
export async function caseOf(tab: TabState) {
  return (tab.boundTo ? await readCase(tab.boundTo) : null) ?? (await activeCase());
}

export const knownTabs = (): number[] => [...tabs.keys()];
