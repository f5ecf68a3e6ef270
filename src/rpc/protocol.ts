import { z } from 'zod';
import { AddressParts, AddressSplit } from '../core/fields/split-address.ts';
import { Outcome, Receipt, UndoReceipt, Write } from '../core/fill/write.ts';
import { Choice } from '../core/guard/choice.ts';
import { Notice } from '../core/guard/notice.ts';
import { PageAbout } from '../core/guard/page-about.ts';
import { FieldMap } from '../core/match/field-map.ts';
import { PageSnapshot } from '../core/match/page-snapshot.ts';
import { PortalMap } from '../core/match/portal-map.ts';
import { Procedure, ProcedureSummary } from '../core/procedures/procedure.ts';
import { Case, CHANNELS, LOOKUPS } from '../core/record/case.ts';
import { Finding, Masked } from '../core/record/gather-shown.ts';
import { ClockView, CopiesAdvice, PapersAdvice } from './law-view.ts';
import { CaseSummary, LessonFormView, SIDES, TabView } from './view.ts';

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

/** How a page is named beside a value that came from it: never by its address. */
const PageName = z.object({ host: z.string().max(260), title: z.string().max(120) });
const kept = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: Case }),
  z.object({ ok: z.literal(false), reason: z.enum(['conflict', 'no_case', 'bad_path', 'nothing_to_undo']) }),
]);
const shownText = z.object({ ref: z.number().int(), text: z.string() });

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
  'guard.choice': method(['page'], z.object({ ref: z.number().int(), choice: Choice }), z.array(Notice)),
  /** A control that prints is near, or the page was printed. @returns how many demands still stand on it. */
  'guard.print': method(['page'], z.object({ when: z.enum(['before', 'after']) }), z.number().int()),
  /** The badge at a text box was pressed. */
  'overlay.open': method(['page'], none, done),
  /** The officer moved the overlay: on this portal it stays there. */
  'overlay.side': method(['page'], z.object({ side: z.enum(SIDES) }), done),
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
  /** What an officer teaches: this control is that field, or (null) nothing to fill. */
  'lesson.put': method(
    ['page', 'panel'],
    tab.extend({ key: z.string().max(200), path: z.string().max(80).nullable() }),
    TabView,
  ),
  // side panel only
  'lesson.list': method(['panel'], none, z.array(LessonFormView)),
  /** Takes one lesson back; the tab that is named is read anew. */
  'lesson.drop': method(['panel'], tab.extend({ id: z.string() }), done),
  /** A portal map with what was taught of one form, as the team lead gets it; null where the form is gone. */
  'lesson.export': method(['panel'], z.object({ formId: z.string() }), PortalMap.nullable()),
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
  /** What the page says of its dossier, asked for where it is not known; the view has it only once it was asked for. */
  'tab.about': method(
    ['panel'],
    z.object({ tabId: z.number().int() }),
    TabView.pick({ procedure: true, channel: true }),
  ),
  'tab.bind': method(
    ['panel'],
    z.object({ tabId: z.number().int(), caseId: z.string().nullable() }),
    TabView,
  ),
  /** Which case is open now; pages that we have not filled yet follow it. */
  'case.activate': method(['panel'], z.object({ id: z.string() }), Case.nullable()),
  /** The case that is open now, or null. */
  'case.active': method(['panel'], none, Case.nullable()),
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
  /** What is left out stays as it is; null takes it away. */
  'case.describe': method(
    ['panel'],
    z.object({
      id: z.string(),
      procedureCode: z.string().max(20).nullable().optional(),
      channel: z.enum(CHANNELS).nullable().optional(),
      lookup: Case.shape.lookup.nullable(),
      supplements: Case.shape.supplements.nullable(),
      told: Case.shape.told.nullable(),
    }),
    Case.nullable(),
  ),
  'case.delete': method(['panel'], z.object({ id: z.string() }), done),
  /** Takes an address in one line apart. Keeps nothing. */
  'address.split': method(
    ['panel'],
    z.object({ text: z.string().max(1000), asOf: z.iso.date().nullable() }),
    AddressSplit,
  ),
  /** Keeps parts of an address as derived from `line`. */
  'address.keep': method(
    ['panel'],
    z.object({ id: z.string(), path: z.string().max(80), parts: AddressParts, line: z.string().max(1000) }),
    kept,
  ),
  /** Official procedures by code or by words of the name; `commune` looks only at what communes hold themselves. */
  'procedure.search': method(
    ['panel'],
    z.object({
      query: z.string().max(300),
      scope: z.enum(['commune', 'all']).optional(),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    z.object({
      hits: z.array(ProcedureSummary),
      /** The code that a number cut short by a spreadsheet must have been (1.01385): the hits are of this one. */
      suspicious: z.string().nullable(),
    }),
  ),
  /** One procedure with its papers; null for an unknown code. */
  'procedure.get': method(['panel'], z.object({ code: z.string().max(40) }), Procedure.nullable()),
  /** In which form each paper of a procedure may be asked for today; null for an unknown code. */
  'law.papers': method(
    ['panel'],
    z.object({
      code: z.string().max(40),
      channel: z.enum(CHANNELS).nullable(),
      lookup: z.enum(LOOKUPS).nullable(),
      /** Requests for supplement so far; null where nobody counted. */
      supplements: z.number().int().min(0).max(20).nullable(),
    }),
    PapersAdvice.nullable(),
  ),
  /** At the certification counter (`code`): what the procedure that the copy is for takes; null for an unknown one. */
  'law.copies': method(
    ['panel'],
    z.object({ code: z.string().max(40), purpose: z.string().max(40), channel: z.enum(CHANNELS).nullable() }),
    CopiesAdvice.nullable(),
  ),
  /** How long a paper may still be asked for, the look-up having failed `since` (epoch milliseconds). */
  'law.clock': method(['panel'], z.object({ channel: z.enum(CHANNELS), since: z.number() }), ClockView),
  /** Reads what the page in front shows, on the officer's press. Keeps nothing. */
  'tab.capture': method(
    ['panel'],
    z.object({ tabId: z.number().int().optional() }),
    z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        page: PageName,
        findings: z.array(Finding),
        /** What the page hides in part, and how many controls can be read in two ways: neither is taken. */
        masked: z.array(Masked),
        unclear: z.number().int(),
      }),
      z.object({ ok: z.literal(false), reason: z.enum(['page_gone', 'not_readable']) }),
    ]),
  ),
  /** Keeps what the officer chose of a page: all of it or nothing. */
  'case.keep': method(
    ['panel'],
    z.object({
      id: z.string(),
      version: z.number().int(),
      changes: z.record(z.string(), z.string().max(4000).nullable()),
      page: PageName,
    }),
    kept,
  ),
  /** Puts a case back as it was before the last `case.keep`, while nothing else has changed it. */
  'case.unkeep': method(['panel'], z.object({ id: z.string(), version: z.number().int() }), kept),
} satisfies Record<string, Method>;

/** Calls that a frame's script answers. */
export const toFrame = {
  /** Reads the page; a page of thousands of controls is handed over in parts, from the control asked for on. */
  'frame.scan': method(
    ['background'],
    z.object({ from: z.number().int() }),
    z.object({ part: PageSnapshot, more: z.boolean() }),
  ),
  'frame.apply': method(
    ['background'],
    z.object({ batch: z.string(), writes: z.array(Write) }),
    z.array(Outcome),
  ),
  /** After the batch: read everything back, repair once, report what held. */
  'frame.settle': method(
    ['background'],
    z.object({
      batch: z.string(),
      /** Only this control: the rest of the batch was settled before, and what the page did since is its own. */
      only: z.number().int().optional(),
    }),
    Receipt,
  ),
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
  /** What the page says of the dossier: its procedure and how it was handed in. */
  'frame.about': method(['background'], none, PageAbout),
  'frame.show': method(['background'], z.object({ ref: z.number().int() }), done),
  /** For each selector of a portal map the controls at it; a selector that finds nothing, or is none, has no refs. */
  'frame.locate': method(
    ['background'],
    z.object({ selectors: z.array(z.string()) }),
    z.array(z.array(z.number().int())),
  ),
  /**
   * What stands in these controls, and what the page shows without a control to type into (`details`: a snapshot of its
   * own, with refs of its own). Asked only after the officer pressed "Lấy từ trang này".
   */
  'frame.read': method(
    ['background'],
    z.object({ refs: z.array(z.number().int()) }),
    z.object({
      texts: z.array(shownText),
      details: z.object({ snapshot: PageSnapshot, texts: z.array(shownText) }),
    }),
  ),
} satisfies Record<string, Method>;

/** News that nobody answers. To the overlay of one tab, and to extension pages. */
export const news = {
  'view.changed': TabView,
  'overlay.toggle': z.object({ open: z.boolean().optional() }),
  /** A hotkey: the overlay does it only where its preview stands open and visible, else it opens itself. */
  'overlay.press': z.object({ act: z.enum(['fill']) }),
  'cases.changed': none,
  'lessons.changed': none,
} satisfies Record<string, z.ZodType>;

export type ToBackground = typeof toBackground;
export type ToFrame = typeof toFrame;
export type News = typeof news;
export type ParamsOf<M extends Record<string, Method>, K extends keyof M> = z.input<M[K]['params']>;
export type ResultOf<M extends Record<string, Method>, K extends keyof M> = z.output<M[K]['result']>;
