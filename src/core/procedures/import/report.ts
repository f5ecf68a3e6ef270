/** What stops an import: with one of these nothing is taken. */
export const IMPORT_ERRORS = [
  'unreadable',
  'not_a_list',
  'no_sheet',
  'too_big',
  'wrong_header',
  'no_rows',
  'code_mangled',
  'code_wrong',
  'code_missing',
  'code_duplicate',
  'name_missing',
  'name_differs',
  'quantity_wrong',
  'row_wrong',
] as const;
/** What is told and does no harm. */
export const IMPORT_WARNINGS = [
  'code_was_number',
  'heading_row',
  'paper_unnamed',
  'column_unknown',
  'no_papers',
  'review',
  'fewer',
] as const;

export type ImportIssue<Kind extends string> = {
  kind: Kind;
  /** Row of the sheet, line of the file or place in the list, from 1; null where it is about the whole. */
  line: number | null;
  /** What stands in the sentence `list.<kind>`. */
  params: Record<string, string | number>;
};
export type ImportError = ImportIssue<(typeof IMPORT_ERRORS)[number]>;
export type ImportWarning = ImportIssue<(typeof IMPORT_WARNINGS)[number]>;

export type ImportReport = {
  errors: ImportError[];
  warnings: ImportWarning[];
  procedures: number;
  papers: number;
};

export const error = (
  kind: ImportError['kind'],
  line: number | null,
  params: ImportError['params'] = {},
): ImportError => ({ kind, line, params });
export const warning = (
  kind: ImportWarning['kind'],
  line: number | null,
  params: ImportWarning['params'] = {},
): ImportWarning => ({ kind, line, params });

/** A name in a sentence: short enough for one line. */
export const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
