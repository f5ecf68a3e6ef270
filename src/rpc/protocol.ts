import { z } from 'zod';
import { Outcome, Receipt, UndoReceipt, Write } from '../core/fill/write.ts';
import { Notice } from '../core/guard/notice.ts';
import { FieldMap } from '../core/match/field-map.ts';
import { PageSnapshot } from '../core/match/page-snapshot.ts';
import { Case, CHANNELS } from '../core/record/case.ts';
import { CaseSummary, TabView } from './view.ts';

/**
 * Who may call what. `page` is a content script (treated as hostile: it can only speak for its own tab and frame),
 * `panel` an extension page, `background` the background itself.
 */
export type Caller = 'page' | 'panel' | 'background';

type Method = { from: readonly Caller[]; params: z.ZodType; result: z.ZodType };
const method = <P extends z.ZodType, R extends z.ZodType>(from: readonly Caller[], params: P, result: R) => ({
  from,
  params,
  result,
});
const none = z.object({});
const done = z.null();
/** The side panel names the tab; for a content script the sender's own tab is taken, whatever it says. */
const tab = z.object({ tabId: z.number().int().optional() });

/** Calls that the background answers. */
export const toBackground = {
  // sentinel and frames
  'sentinel.seen': method(['page'], z.object({ controls: z.number().int(), texts: z.number().int() }), done),
  'frame.changed': method(['page'], none, done),
  'guard.text': method(
    ['page'],
    z.object({ ref: z.number().int(), text: z.string().max(120_000) }),
    z.array(Notice),
  ),
  /** The badge at a text box was pressed. */
  'overlay.open': method(['page'], none, done),
  // overlay and side panel
  'tab.view': method(['page', 'panel'], tab, TabView),
  'tab.fill': method(
    ['page', 'panel'],
    tab.extend({ keys: z.array(z.string()).max(5000).optional(), force: z.boolean().optional() }),
    TabView,
  ),
  'tab.choose': method(
    ['page', 'panel'],
    tab.extend({ key: z.string(), choice: z.string().max(400) }),
    TabView,
  ),
  'tab.undo': method(['page', 'panel'], tab, TabView),
  'tab.show': method(['page', 'panel'], tab.extend({ key: z.string() }), done),
  'notice.apply': method(['page', 'panel'], tab.extend({ key: z.string(), id: z.string() }), TabView),
  'notice.dismiss': method(
    ['page', 'panel'],
    tab.extend({ key: z.string(), id: z.string(), reason: z.string().max(40) }),
    TabView,
  ),
  // side panel only
  'tab.current': method(['panel'], z.object({ windowId: z.number().int().optional() }), TabView.nullable()),
  /** Reads the tab anew: what the engine sees, frame by frame, with its evidence. */
  'tab.read': method(
    ['panel'],
    z.object({ tabId: z.number().int() }),
    z.object({
      frames: z.array(z.object({ key: z.string(), url: z.string(), snapshot: PageSnapshot, map: FieldMap })),
      tookMs: z.number(),
    }),
  ),
  'tab.bind': method(
    ['panel'],
    z.object({ tabId: z.number().int(), caseId: z.string().nullable() }),
    TabView,
  ),
  /** Which case is open now; pages that we have not filled yet follow it. */
  'case.activate': method(['panel'], z.object({ id: z.string() }), Case.nullable()),
  'case.list': method(['panel'], none, z.array(CaseSummary)),
  'case.get': method(['panel'], z.object({ id: z.string() }), Case.nullable()),
  'case.create': method(['panel'], none, Case),
  'case.put': method(
    ['panel'],
    z.object({
      id: z.string(),
      /** Version that the writer has read; an older one is refused as `conflict`. */
      version: z.number().int(),
      /** Path -> value; null deletes. */
      changes: z.record(z.string(), z.string().max(4000).nullable()),
      source: z.enum(['qr', 'mrz', 'typed', 'sample']),
    }),
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: Case }),
      z.object({ ok: z.literal(false), reason: z.enum(['conflict', 'no_case', 'bad_path']) }),
    ]),
  ),
  'case.describe': method(
    ['panel'],
    z.object({
      id: z.string(),
      procedureCode: z.string().max(20).nullable(),
      channel: z.enum(CHANNELS).nullable(),
    }),
    Case.nullable(),
  ),
  'case.delete': method(['panel'], z.object({ id: z.string() }), done),
} satisfies Record<string, Method>;

/** Calls that a frame's script answers. */
export const toFrame = {
  'frame.scan': method(['background'], none, PageSnapshot),
  'frame.apply': method(
    ['background'],
    z.object({ batch: z.string(), writes: z.array(Write) }),
    z.array(Outcome),
  ),
  /** After the batch: read everything back, repair once, report what held. */
  'frame.settle': method(['background'], z.object({ batch: z.string() }), Receipt),
  'frame.undo': method(['background'], z.object({ batch: z.string() }), UndoReceipt),
  'frame.replace': method(
    ['background'],
    z.object({
      ref: z.number().int(),
      start: z.number().int(),
      end: z.number().int(),
      /** What must stand there now; else the answer is false and nothing is written. */
      expect: z.string(),
      text: z.string(),
    }),
    z.boolean(),
  ),
  'frame.show': method(['background'], z.object({ ref: z.number().int() }), done),
} satisfies Record<string, Method>;

/** News that nobody answers. To the overlay of one tab, and to extension pages. */
export const news = {
  'view.changed': TabView,
  'overlay.toggle': z.object({ open: z.boolean().optional() }),
  /** A hotkey: the overlay does it only where its preview stands open and visible, else it opens itself. */
  'overlay.press': z.object({ act: z.enum(['fill']) }),
  'cases.changed': none,
} satisfies Record<string, z.ZodType>;

export type ToBackground = typeof toBackground;
export type ToFrame = typeof toFrame;
export type News = typeof news;
export type ParamsOf<M extends Record<string, Method>, K extends keyof M> = z.input<M[K]['params']>;
export type ResultOf<M extends Record<string, Method>, K extends keyof M> = z.output<M[K]['result']>;
