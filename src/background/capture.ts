import { browser } from 'wxt/browser';
import { matchFields } from '../core/match/match-fields.ts';
import { readLabel } from '../core/match/read-label.ts';
import { forgetTexts } from '../core/match/remember.ts';
import type { Case, Source } from '../core/record/case.ts';
import { gatherShown, type ShownText } from '../core/record/gather-shown.ts';
import { pageTitle } from '../core/record/page-title.ts';
import { builtinFields } from '../data/fields.ts';
import { builtinUnits } from '../data/units.ts';
import { callFrame } from '../rpc/frames.ts';
import type { ParamsOf, ResultOf, ToBackground } from '../rpc/protocol.ts';
import { beforeKey, changeCase, restoreCase } from './cases.ts';
import { admitToRead } from './inject.ts';
import { scanTab } from './recognise.ts';
import { readSession, writeSession } from './session-store.ts';
import type { FrameState, TabState } from './tab-state.ts';

type Captured = ResultOf<ToBackground, 'tab.capture'>;
type Kept = ResultOf<ToBackground, 'case.keep'>;

/** Reads what a tab shows, in its controls and beside them. Nothing is stored: the panel asks the officer first. */
export async function captureTab(tab: TabState): Promise<Captured> {
  const page = await tabNow(tab.tabId);
  if (!page) return { ok: false, reason: 'page_gone' };
  const host = URL.canParse(page.url ?? '') ? new URL(page.url ?? '').host : tab.host;
  if (!(await admitToRead(tab, host))) return { ok: false, reason: 'not_readable' };
  await scanTab(tab);
  const frames = Object.values(tab.frames);
  const read = await Promise.all(frames.map(frame => readFrame(frame).catch(() => null)));
  if (read.every(r => r === null)) return { ok: false, reason: 'page_gone' };
  const shown = read.flatMap(r => r?.shown ?? []);
  return {
    ok: true,
    page: { host, title: pageTitle(page.title ?? '') },
    ...gatherShown(shown, builtinUnits()),
    unclear: read.reduce((n, r) => n + (r?.unclear ?? 0), 0),
  };
}

async function tabNow(tabId: number): Promise<{ url?: string; title?: string } | null> {
  try {
    const { url, title } = await browser.tabs.get(tabId);
    return { ...(url ? { url } : {}), ...(title ? { title } : {}) };
  } catch {
    return null;
  }
}

/** The texts of one frame, each with the path that the matcher gives its place. */
async function readFrame(frame: FrameState): Promise<{ shown: ShownText[]; unclear: number }> {
  if (!frame.read) throw new Error('not read');
  const form = frame.read;
  const filled = new Set(form.snapshot.controls.filter(c => c.visible && !c.empty).map(c => c.ref));
  const refs = form.map.matches.map(m => m.ref).filter(ref => filled.has(ref));
  const { texts, details } = await callFrame(frame, 'frame.read', { refs });
  const model = builtinFields();
  const detailMap = matchFields(details.snapshot, model);
  // Heads over heads: a text that is itself the name of a field is no value.
  const values = details.texts.filter(({ text }) => {
    const said = readLabel(text, model);
    return !(said.field && said.coverage === 1 && /\s/.test(text));
  });
  forgetTexts();
  return {
    shown: [...withPaths(form.snapshot, form.map, texts), ...withPaths(details.snapshot, detailMap, values)],
    unclear:
      form.map.ambiguous.filter(a => filled.has(a.ref)).length +
      detailMap.ambiguous.filter(a => values.some(v => v.ref === a.ref)).length,
  };
}

type Read = NonNullable<FrameState['read']>;

function withPaths(
  snapshot: Read['snapshot'],
  map: Read['map'],
  texts: readonly { ref: number; text: string }[],
): ShownText[] {
  const controls = new Map(snapshot.controls.map(c => [c.ref, c]));
  const byRef = new Map(texts.map(t => [t.ref, t.text]));
  return map.matches.flatMap(({ ref, path, confidence }) => {
    const control = controls.get(ref);
    // Of a list the snapshot has the chosen text in the words of the record, where a map of the portal knows them.
    const text = byRef.has(ref) ? (control?.chosen ?? byRef.get(ref)) : undefined;
    return text === undefined ? [] : [{ path, label: control?.labels[0]?.text ?? '', text, confidence }];
  });
}

/** Keeps what the officer chose, all or nothing; the case as it was is remembered until it is changed otherwise. */
export function keepShown(request: ParamsOf<ToBackground, 'case.keep'>): Promise<Kept> {
  const { id, version, changes, page } = request;
  const source: Source = { kind: 'page', ...page, title: pageTitle(page.title), at: Date.now() };
  return changeCase(id, version, changes, source, old => writeSession(beforeKey(id), old));
}

/** One press puts the case back as it was before the last keeping. */
export const unkeep = (id: string, version: number): Promise<Kept> =>
  restoreCase(id, version, async () => (await readSession<Case>(beforeKey(id))) ?? null);
