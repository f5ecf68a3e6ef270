/** The closed lists of the catalogue. They stand alone: the protocol needs them, and must not bring the parser along. */

/** In what form a line of an official procedure asks for a paper. */
export const PAPER_FORMS = [
  'certified_required',
  'certified_required_by_post',
  'certified_optional',
  'plain_copy',
  'original',
  'present_only',
  'database',
  'other_certification',
] as const;
/** A note names no paper. */
export const LINE_LABELS = [...PAPER_FORMS, 'note'] as const;
export type LineLabel = (typeof LINE_LABELS)[number];

/** Letters of the labels in a file; "note" never stands in a file, as it names no paper. */
export const LABEL_LETTERS = {
  C: 'certified_required',
  P: 'certified_required_by_post',
  O: 'certified_optional',
  S: 'plain_copy',
  G: 'original',
  X: 'present_only',
  D: 'database',
  A: 'other_certification',
} as const satisfies Record<string, LineLabel>;

/** The forms of a paper that words of a line can name, by their letters in a file. */
export const FORM_LETTERS = {
  c: 'certified',
  /** "bản sao hợp lệ", "bản sao của cấp có thẩm quyền": by law a certified copy or a compared one. */
  v: 'valid',
  /** A copy with the original shown beside it. */
  k: 'compared',
  s: 'plain',
  n: 'uncertified',
  e: 'electronic',
  g: 'original',
  x: 'shown',
} as const;
export type Form = (typeof FORM_LETTERS)[keyof typeof FORM_LETTERS];

/** Why a line should be looked at by a person; a file names them by their place here, so the order stays. */
export const DOUBTS = [
  /** Nothing but the quantities speaks, and they say both or nothing. */
  'quantities_only',
  /** Words and quantities say different things. */
  'words_against_quantities',
  /** Forms of different strictness that are no choice for one paper. */
  'several_forms',
  /** The form is said by the group's heading only. */
  'heading_only',
  /** Part of the line is looked up, part is handed in. */
  'partly_looked_up',
  /** A word of law with more than one reading ("bản sao hợp lệ"). */
  'open_term',
  /** So many clauses that one label can't hold them. */
  'long',
] as const;
export type Doubt = (typeof DOUBTS)[number];
