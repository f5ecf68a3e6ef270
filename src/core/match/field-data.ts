import { z } from 'zod';
import { ROLES } from '../record/field-path.ts';
import { CONTROL_KINDS, LABEL_PLACES } from './page-snapshot.ts';

/** Papers whose number, date and issuer are asked for; `other` ones are no fact of a case. */
const PAPERS = ['notice', 'registration', 'other'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a label means, as data: src/data/fields/*.json. Words only; a label is matched by whole words. */
export const FieldDef = z.strictObject({
  /** `birthDate` of some person, `address.ward` of some address, `paper.number` of some paper, or a whole path. */
  field: z.string(),
  labels: z.array(z.string().min(1)).min(1),
  /** Words that make the label one of something else: "Số điện thoại cơ quan" is not the person's. */
  not: z.array(z.string()).optional(),
  /** Words of names and ids: used only where no label says anything. */
  tokens: z.array(z.string()).optional(),
  /** Texts that the option list of such a control holds. */
  options: z.array(z.string()).optional(),
  /** Kinds of control that can hold it. */
  kinds: z.array(z.enum(CONTROL_KINDS)),
  /** Changing it rebuilds or wipes other controls. */
  drives: z.boolean().optional(),
  /** Those of the labels that mean it only where they are all that is said: "Số lượng", not "Số lượng lao động". */
  exact: z.array(z.string()).optional(),
  /** Words of which every option of such a list is made, however many there are. */
  optionsOf: z.array(z.string()).optional(),
  /** Words that make up such a label in any order and number, and those of which one must be among them. */
  composed: z.strictObject({ of: z.array(z.string()).min(1), needs: z.array(z.string()).min(1) }).optional(),
  /** Labels too short to mean it anywhere but right behind a control of another field: "ngày ... tại". */
  after: z
    .strictObject({ fields: z.array(z.string()).min(1), labels: z.array(z.string()).min(1) })
    .optional(),
  /** The same right before another one: "số ... quyển số ...". */
  before: z
    .strictObject({ fields: z.array(z.string()).min(1), labels: z.array(z.string()).min(1) })
    .optional(),
  /** Whose it is in a block that names nobody, on a page that tells this role from the applicant. */
  about: z.enum(ROLES).optional(),
  /** The paper that the following "Số", "Ngày cấp", "Nơi cấp" belong to. */
  opens: z.enum(['id', 'notice', 'registration']).optional(),
  /** Labels that must mean this field: the loader refuses the file where one does not. */
  examples: z.array(z.string()).min(1),
});
export type FieldDef = z.infer<typeof FieldDef>;

export const FieldFile = z.strictObject({ source: z.string(), fields: z.array(FieldDef) });

const Words = z.array(z.string().min(1)).min(1);

export const ContextFile = z.strictObject({
  source: z.string(),
  roles: z.array(z.strictObject({ role: z.enum(ROLES), words: Words, tokens: z.array(z.string()) })),
  addresses: z.array(z.strictObject({ kind: z.string(), words: Words })),
  /** People that a case holds nothing of: what is asked of them is never filled. */
  others: Words,
  papers: z.array(z.strictObject({ context: z.enum(PAPERS), words: Words })),
  groups: z.array(z.strictObject({ group: z.string(), words: Words })),
  /** Headings of a supplement request: there "Trích yếu" is the text of the request. */
  supplement: Words,
  fillers: Words,
  /** How a form addresses whoever it asks about: alone before a box they ask for the name. */
  salutations: Words,
});

/** How officers shorten words of any label, which is read as if they were written out. */
export const AbbreviationFile = z.strictObject({
  source: z.string(),
  abbreviations: z.array(z.strictObject({ full: z.string().min(1), short: Words })),
});

export const NothingFile = z.strictObject({
  source: z.string(),
  labels: Words,
  sections: Words,
  options: z.array(Words),
  /** Buttons that make their block a search; others in the same block that make it a form all the same. */
  searchButtons: Words,
  /** Words of a box that looks something up, in any of its labels; and words of names and ids of such boxes. */
  searchWords: Words,
  searchTokens: Words,
  formButtons: Words,
  examples: Words,
});

/** How far a label of each place can be trusted, 0..1, and where the lines are drawn. */
export const WeightFile = z.strictObject({
  source: z.string(),
  places: z.record(z.enum(LABEL_PLACES), z.number()),
  options: z.number(),
  optionsBeside: z.number(),
  tokens: z.number(),
  /** A second field that the label names. */
  second: z.number(),
  /** A label that names something only together with the heading above it. */
  withHeading: z.number(),
  /** A label that was meant for the first of several controls, on those after it. */
  shared: z.number(),
  /** What only its place behind another control says. */
  order: z.number(),
  /** The name of an address over a single box. */
  addressAlone: z.number(),
  /** Share of a label's words that must be understood; more where unknown words come first. */
  understood: z.number(),
  understoodAfterUnknown: z.number(),
  /** The same for the first cell of a row under column heads that mean nothing: there it is data. */
  understoodRowData: z.number(),
  least: z.number(),
  /** Two readings this close are equally good. */
  close: z.number(),
  high: z.number(),
  medium: z.number(),
});

export type FieldData = {
  fields: FieldDef[];
  contexts: z.infer<typeof ContextFile>;
  abbreviations: z.infer<typeof AbbreviationFile>['abbreviations'];
  nothing: z.infer<typeof NothingFile>;
  weights: z.infer<typeof WeightFile>;
};

/** @param files content of src/data/fields by file name. @throws ZodError that names file and place. */
export function parseFieldData(files: Record<string, unknown>): FieldData {
  const at = (name: string) => Object.entries(files).find(([path]) => path.endsWith(`${name}.json`))?.[1];
  const rest = Object.entries(files).filter(
    ([path]) => !/(contexts|abbreviations|nothing|weights)\.json$/.test(path),
  );
  return {
    fields: rest.flatMap(([, body]) => FieldFile.parse(body).fields),
    contexts: ContextFile.parse(at('contexts')),
    abbreviations: AbbreviationFile.parse(at('abbreviations')).abbreviations,
    nothing: NothingFile.parse(at('nothing')),
    weights: WeightFile.parse(at('weights')),
  };
}
