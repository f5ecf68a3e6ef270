import type { LawBook } from './book.ts';

const joined = (words: readonly string[], none: string): string => {
  const once = [...new Set(words)];
  if (once.length === 0) return none;
  return once.length === 1 ? once[0]! : `${once.slice(0, -1).join(', ')} và ${once.at(-1)!}`;
};

/** "giấy khai sinh, học bạ và bảng điểm"; "giấy tờ" where no paper is named. */
export const nameList = (codes: readonly string[], names: ReadonlyMap<string, string>): string =>
  joined(
    codes.map(code => names.get(code) ?? code),
    'giấy tờ',
  );

/** The wording of that key for these papers, or null where the book has none. */
export function wordingFor(book: LawBook, key: string | null, codes: readonly string[]): string | null {
  const template = key === null ? undefined : book.wordings.get(key);
  if (template === undefined) return null;
  const databases = codes.flatMap(code => book.databases.get(code) ?? []);
  return template
    .replaceAll('{papers}', nameList(codes, book.paperNames))
    .replaceAll('{database}', joined(databases, 'cơ sở dữ liệu'));
}

/**
 * Makes a sentence stand in the place of text[start..end]: a small first letter where it goes on a sentence, no
 * second full stop.
 */
export function fitInto(sentence: string, text: string, start: number, end: number): string {
  const lead = text.slice(0, start).trimEnd();
  const goesOn = /[,:;(]$/.test(lead) || /[\p{L}\p{N}]$/u.test(lead);
  const sameLine = !text.slice(lead.length, start).includes('\n');
  const body = sentence.replace(/[.\s]+$/, '');
  const first = goesOn && sameLine && !lead.endsWith(':') ? body[0]!.toLowerCase() + body.slice(1) : body;
  return /^\s*[.!?;,)]/.test(text.slice(end)) ? first : `${first}.`;
}
