import { callFrame, tellTab } from '../rpc/frames.ts';
import type { From, Handlers } from '../rpc/serve-background.ts';
import type { TabView } from '../rpc/view.ts';
import { adviseOnClock, adviseOnCopies, adviseOnPapers } from './ask-law.ts';
import { captureTab, keepShown, unkeep } from './capture.ts';
import {
  activateCase,
  activeCase,
  createCase,
  deleteCase,
  describeCase,
  listCases,
  putCase,
  readCase,
} from './cases.ts';
import { pageContext } from './circumstances.ts';
import { dismiss } from './dismissals.ts';
import { chooseOption, fillTab, undoTab } from './fill-tab.ts';
import { admitFrame } from './inject.ts';
import { applyNotice, judgeChoice, judgeText, standsAtPrint } from './judge-text.ts';
import { exportForm, lessonViews, teach, unteach } from './lessons.ts';
import { rememberSide } from './overlay-side.ts';
import { getProcedure, searchProcedures } from './procedures.ts';
import { publish, publishAll } from './publish.ts';
import { scanTab, scanUnread } from './recognise.ts';
import { askSplit, keepParts } from './split-address.ts';
import { currentTab } from './surfaces.ts';
import { caseOf, frameKey, inTabTurn, saveTab, type TabState, tabState } from './tab-state.ts';
import { type Audience, summarise, viewOf } from './tab-view.ts';

const audienceOf = (from: From): Audience => (from.caller === 'panel' ? 'panel' : 'page');

/** A page speaks for its own tab only, whatever number it sends. */
const tabIdOf = (from: From, asked: number | undefined): number => {
  const id = from.caller === 'panel' ? asked : from.tabId;
  if (id === undefined || id === null) throw new Error('no tab');
  // The overlay stands in the top frame; a script in another one has nothing to ask of the tab.
  if (from.caller === 'page' && from.frameId !== 0) throw new Error('not the top frame');
  return id;
};

/** One act on a tab, after those before it; then every surface is told, and the asker gets its own view. */
function act(
  from: From,
  asked: number | undefined,
  work: (tab: TabState) => Promise<string | null>,
): Promise<TabView> {
  const tabId = tabIdOf(from, asked);
  return inTabTurn(String(tabId), async () => {
    const tab = await tabState(tabId);
    await scanUnread(tab);
    tab.problem = await work(tab);
    tab.progress = null;
    await saveTab(tab);
    await publish(tab);
    return viewOf(tab, audienceOf(from));
  });
}

const inTab = (from: From, work: (tab: TabState) => Promise<void>): Promise<null> =>
  inTabTurn(String(from.tabId), async () => {
    const tab = await tabState(from.tabId!);
    await work(tab);
    await saveTab(tab);
    await publish(tab);
    return null;
  });

async function judged<T>(
  from: From,
  judge: (tab: TabState, key: string) => Promise<T>,
  ref: number,
): Promise<T> {
  const tab = await tabState(from.tabId!);
  const key = `${frameKey({ frameId: from.frameId ?? 0, documentId: from.documentId })}/${ref}`;
  const notices = await judge(tab, key);
  await saveTab(tab);
  await publish(tab);
  return notices;
}

export const handlers: Handlers = {
  'sentinel.seen': (_seen, from) =>
    inTabTurn(String(from.tabId), async () => {
      await admitFrame(await tabState(from.tabId!), from);
      return null;
    }),
  'frame.changed': (_none, from) => inTab(from, scanTab),
  'guard.text': ({ ref, text }, from) => judged(from, (tab, key) => judgeText(tab, key, text), ref),
  'guard.choice': ({ ref, choice }, from) => judged(from, (tab, key) => judgeChoice(tab, key, choice), ref),
  'guard.print': async ({ when }, from) => {
    const tab = await tabState(from.tabId!);
    const stands = await standsAtPrint(tab, when);
    if (stands === 0) return 0;
    await publish(tab);
    // Before, the badge at the button is all: an opened drawer might lie over it.
    if (when === 'after') tellTab(tab.tabId, 'overlay.toggle', { open: true });
    return stands;
  },
  'overlay.side': async ({ side }, from) => {
    await rememberSide((await tabState(from.tabId!)).host, side);
    return null;
  },
  'overlay.open': (_none, from) => {
    tellTab(from.tabId!, 'overlay.toggle', { open: true });
    return null;
  },

  'tab.view': ({ tabId }, from) => act(from, tabId, async tab => tab.problem),
  'tab.fill': ({ tabId, keys, force }, from) =>
    act(from, tabId, tab => fillTab(tab, { keys, force }, () => void publish(tab))),
  'tab.choose': ({ tabId, key, choice }, from) => act(from, tabId, tab => chooseOption(tab, key, choice)),
  'tab.undo': ({ tabId }, from) => act(from, tabId, undoTab),
  'tab.about': async ({ tabId }) => pageContext(await tabState(tabId)),
  'tab.show': async ({ tabId, key }, from) => {
    const tab = await tabState(tabIdOf(from, tabId));
    const slash = key.lastIndexOf('/');
    const frame = tab.frames[key.slice(0, slash)];
    if (frame) await callFrame(frame, 'frame.show', { ref: Number(key.slice(slash + 1)) });
    return null;
  },
  'tab.current': async (_none, from) => {
    const tabId = await currentTab();
    return tabId === null ? null : act(from, tabId, async tab => tab.problem);
  },
  'lesson.put': ({ tabId, key, path }, from) => act(from, tabId, tab => teach(tab, key, path)),
  'lesson.list': () => lessonViews(),
  'lesson.drop': async ({ tabId, id }, from) => {
    await unteach(id);
    if (tabId !== undefined) await act(from, tabId, tab => scanTab(tab).then(() => null));
    return null;
  },
  'lesson.export': ({ formId }) => exportForm(formId),
  'tab.read': ({ tabId }) =>
    inTabTurn(String(tabId), async () => {
      const tab = await tabState(tabId);
      const start = performance.now();
      await scanTab(tab);
      const tookMs = performance.now() - start;
      const frames = Object.entries(tab.frames).flatMap(([key, { url, read }]) =>
        read ? [{ key, url, snapshot: read.snapshot, map: read.map }] : [],
      );
      return { frames, tookMs };
    }),
  'tab.bind': ({ tabId, caseId }, from) =>
    act(from, tabId, async tab => {
      tab.boundTo = caseId;
      tab.outcomes = {};
      tab.batch = null;
      return null;
    }),
  'notice.apply': ({ tabId, key, id }, from) => act(from, tabId, tab => applyNotice(tab, key, id)),
  'notice.dismiss': ({ tabId, id, reason }, from) =>
    act(from, tabId, async tab => {
      await dismiss((await caseOf(tab))?.id ?? null, id, reason);
      return null;
    }),

  'case.active': () => activeCase(),
  'case.list': async () => (await listCases()).map(c => summarise(c, 'panel')),
  'case.get': ({ id }) => readCase(id),
  'case.create': () => thenTellAll(createCase()),
  'case.activate': ({ id }) => thenTellAll(activateCase(id)),
  'case.put': request => thenTellAll(putCase(request)),
  'case.describe': ({ id, ...about }) => thenTellAll(describeCase(id, about)),
  'case.delete': ({ id }) => thenTellAll(deleteCase(id)),
  'address.split': askSplit,
  'address.keep': request => thenTellAll(keepParts(request)),
  'procedure.search': searchProcedures,
  'procedure.get': ({ code }) => getProcedure(code),
  'law.papers': adviseOnPapers,
  'law.copies': adviseOnCopies,
  'law.clock': adviseOnClock,
  'tab.capture': async ({ tabId }) => {
    const asked = tabId ?? (await currentTab());
    if (asked === null) return { ok: false, reason: 'page_gone' };
    return inTabTurn(String(asked), async () => captureTab(await tabState(asked)));
  },
  'case.keep': request => thenTellAll(keepShown(request)),
  'case.unkeep': ({ id, version }) => thenTellAll(unkeep(id, version)),
};

async function thenTellAll<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  await publishAll();
  return result;
}
