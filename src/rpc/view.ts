import { z } from 'zod';
import { REFUSALS } from '../core/fill/refusal.ts';
import { Notice } from '../core/guard/notice.ts';
import { CONFIDENCES, Evidence } from '../core/match/field-map.ts';
import { CHANNELS, Source } from '../core/record/case.ts';

/** A case as every surface shows it. The overlay gets it masked, the side panel in clear. */
export const CaseSummary = z.object({
  id: z.string(),
  /** Name of the main person, masked or clear, or "" while none is known. */
  name: z.string(),
  /** ID number of the main person, masked or clear, or "". */
  personalId: z.string(),
  procedureCode: z.string().nullable(),
  channel: z.enum(CHANNELS).nullable(),
  /** How many values the case holds. */
  size: z.number().int(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const FIELD_STATES = [
  'ready', // would be written on the next press
  'filled', // written by us and read back
  'already', // holds the very value
  'refused', // see refusal
  'no_value', // recognised, but the case has nothing for it
] as const;

export const FieldView = z.object({
  /** `<frame>/<ref>`: names a control of the tab. */
  key: z.string(),
  path: z.string(),
  /** The label that the page shows for it. */
  label: z.string(),
  /** Role or group in front of the path, with index: `mother`, `member[0]`, `dossier`. */
  block: z.string(),
  /** What would be written: masked for the overlay, clear for the side panel, "" with no_value. */
  shown: z.string(),
  source: Source.nullable(),
  confidence: z.enum(CONFIDENCES),
  evidence: z.array(Evidence),
  state: z.enum(FIELD_STATES),
  refusal: z.enum(REFUSALS).nullable(),
  /** Options to choose from, with needs_choice. */
  choices: z.array(z.string()),
  /** True where the page gives no way to clear it again; said before filling. */
  cannotUndo: z.boolean(),
  /** True where the officer may say "write it all the same" (not_empty, differs). */
  canForce: z.boolean(),
  /** The lesson that says what it is, or null. */
  lesson: z.string().nullable(),
});
export type FieldView = z.infer<typeof FieldView>;

export const NoticeView = Notice.extend({
  /** `<frame>/<ref>` of the box that holds the text. */
  key: z.string(),
  /** Written by the officer, or ticked, chosen or counted by her: then there is no text to replace. */
  of: z.enum(['text', 'choice']),
  /** The officer's own words, shown beside the lawful ones. */
  clause: z.string(),
});
export type NoticeView = z.infer<typeof NoticeView>;

/** At which edge of the page the overlay stands. */
export const SIDES = ['right', 'left'] as const;

/** A control of the page that is not recognised. */
export const UnknownView = z.object({
  key: z.string(),
  label: z.string(),
  /** The headings above it, the nearest one last. */
  section: z.string(),
  /** Whose the recognised control before it is. */
  near: z.string(),
  /** What it may be, where two readings are equally good. */
  guesses: z.array(z.string()),
  /** The lesson by which it is left alone, or null. */
  lesson: z.string().nullable(),
});
export type UnknownView = z.infer<typeof UnknownView>;

const LessonView = z.object({
  id: z.string(),
  label: z.string(),
  section: z.string(),
  path: z.string().nullable(),
});

/** What was taught of one form, for the list in the side panel. */
export const LessonFormView = z.object({
  id: z.string(),
  host: z.string(),
  name: z.string(),
  lessons: z.array(LessonView),
});
export type LessonFormView = z.infer<typeof LessonFormView>;

/** Everything a surface needs to draw one tab. */
export const TabView = z.object({
  tabId: z.number().int(),
  host: z.string(),
  side: z.enum(SIDES),
  activeCase: CaseSummary.nullable(),
  fields: z.array(FieldView),
  /** How many fields of a very long page are not in the list. */
  more: z.number().int(),
  counts: z.object({
    recognised: z.number().int(),
    ready: z.number().int(),
    warnings: z.number().int(),
    filled: z.number().int(),
    refused: z.number().int(),
  }),
  notices: z.array(NoticeView),
  /** Controls that are not recognised; the side panel alone gets them. */
  unknown: z.array(UnknownView),
  /** What was taught of this form, but fits two controls equally well by now: not applied. */
  unsure: z.array(LessonView),
  /** Names of portal maps that no longer fit the page. */
  oldMaps: z.array(z.string()),
  /** Which procedure the page is of, by its own words; what was said of the case goes before it. */
  procedure: z.object({ code: z.string(), name: z.string() }).nullable(),
  channel: z.enum(CHANNELS).nullable(),
  /** Demands stood on the page when it was about to be printed, or was. */
  printed: z.enum(['before', 'after']).nullable(),
  /** Running fill: how many of how many. */
  progress: z.object({ done: z.number().int(), all: z.number().int() }).nullable(),
  /** Size of the last batch that can be taken back, 0 if none. */
  undoable: z.number().int(),
  /** Paths that the last undo could not take back. */
  leftAfterUndo: z.array(z.string()),
  /** Code of a sentence in src/locales (`page.<code>`) about the last act that did not go through, or null. */
  problem: z.string().nullable(),
});
export type TabView = z.infer<typeof TabView>;
