import { z } from 'zod';

/**
 * What the engine knows of a page: structure and labels, never what others typed. Two exceptions, both needed to
 * keep a promise: the text of the chosen option of a list (so that a default that differs can be shown), and the
 * digits in a box that may hold an ID number (so that the wrong citizen is refused before anything is written).
 */
export const LABEL_PLACES = [
  'label', // <label for>, wrapping <label>, aria-labelledby
  'aria', // aria-label
  'widget', // the label that a widget library sets for its control (form item, floating label, question title)
  'preceding', // text before the control in the same paragraph, cell or flex row
  'cell_left', // header cell at the left in a table row
  'cell_above', // header cell on top of the column
  'neighbour', // the cell or column before, in a grid that is no table
  'placeholder',
  'title',
  'near', // whatever text stands closest
] as const;
export type LabelPlace = (typeof LABEL_PLACES)[number];

export const CONTROL_KINDS = [
  'text',
  'multiline',
  'editable',
  'date',
  'number',
  'select',
  'combobox',
  'radio',
  'check',
  'switch',
  'search',
  'password',
  'file',
  'hidden',
  'button',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export const ControlSnapshot = z.object({
  /** Handle of the control in its frame; stays with the node for the life of the document. */
  ref: z.number().int(),
  /** Child indexes from the document's root to the control's element; `s` steps into an open shadow root. */
  address: z.string(),
  /** The same for the outermost node of the widget, and for the members of a group. */
  hostAddress: z.string(),
  memberAddresses: z.array(z.string()),
  /** Hash of kind, labels, name and id: checked again at the moment of writing. */
  signature: z.string(),
  kind: z.enum(CONTROL_KINDS),
  /** The driver that will operate the control: file name under src/page/drivers/. */
  driver: z.string(),
  labels: z.array(z.object({ place: z.enum(LABEL_PLACES), text: z.string() })),
  /** Pieces of text between the control before it and this one: "(10) Nơi cư trú:" over a province and a ward. */
  lead: z.array(z.string()),
  /** Headings, legends and panel titles above the control, outermost first. */
  sections: z.array(z.string()),
  /** Words taken from name, id, data-name, formcontrolname and class: hints only. */
  tokens: z.array(z.string()),
  placeholder: z.string(),
  inputType: z.string(),
  maxLength: z.number().nullable(),
  /** Texts of the options where the page shows them without opening anything; of a group, its members' labels. */
  options: z.array(z.string()),
  /** Texts of the buttons of the small block that the control stands in. */
  buttons: z.array(z.string()).optional(),
  /** The same of a block that holds this control alone. */
  beside: z.array(z.string()).optional(),
  /** Row and column where the control stands in a table or a repeated block. */
  row: z.object({ group: z.string(), index: z.number().int(), column: z.number().int() }).nullable(),
  visible: z.boolean(),
  /** Not to be seen although its surroundings are: a trap for machines, or a widget's inner part. */
  concealed: z.boolean().optional(),
  readOnly: z.boolean(),
  disabled: z.boolean(),
  empty: z.boolean(),
  /** Of lists, radio and check boxes only: the text of what is chosen. */
  chosen: z.string().nullable(),
  /** Digits standing in a text box that hold 9 or 12 of them, else null. */
  idDigits: z.string().nullable(),
  /** False where the page gives no way to clear the control again. */
  undoable: z.boolean(),
});
export type ControlSnapshot = z.infer<typeof ControlSnapshot>;

export const PageSnapshot = z.object({
  title: z.string(),
  headings: z.array(z.string()),
  controls: z.array(ControlSnapshot),
});
export type PageSnapshot = z.infer<typeof PageSnapshot>;
