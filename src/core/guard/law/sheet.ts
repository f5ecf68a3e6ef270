/** A page for the citizen: printed, or copied as text. Says nothing of a person unless the officer wants it. */
export type Sheet = {
  title: string;
  lines: SheetLine[];
};

export type SheetLine = {
  /** `item` is numbered; `sign` stands at the end, where the officer signs. */
  as: 'text' | 'head' | 'item' | 'sign';
  text: string;
  /** Clause of law, smaller. */
  clause?: string | undefined;
};

/** Headings of papers in the order of the official list; those that stand under none come first. */
export const headingsOf = (papers: readonly { group: string | null }[]): (string | null)[] =>
  [...new Set(papers.map(p => p.group))].sort((a, b) => Number(b === null) - Number(a === null));

/** Clauses in one line, without what they are about; undefined where none is in force. */
export const clauseLine = (citations: readonly { clause: string }[]): string | undefined =>
  citations.map(c => c.clause.replace(/\s*[(].*$/, '')).join('; ') || undefined;

/** How a sentence of a sheet is worded: the texts stand with all others of the interface. */
export type Say<K extends string> = (key: K, params?: Record<string, string | number>) => string;

/** The sheet as plain text: for a message, or for the box of a portal. */
export function sheetText({ title, lines }: Sheet): string {
  let n = 0;
  const rows = lines.map(line => {
    if (line.as !== 'item') n = 0;
    const lead = line.as === 'item' ? `${++n}. ` : '';
    return `${line.as === 'head' || line.as === 'sign' ? '\n' : ''}${lead}${line.text}${line.clause ? ` (${line.clause})` : ''}`;
  });
  return [title, ...rows].join('\n').normalize('NFC');
}
