/** "giấy khai sinh, học bạ và bảng điểm"; "giấy tờ" where no paper is named. */
export function nameList(codes: string[], names: Map<string, string>): string {
  const words = [...new Set(codes)].map(code => names.get(code) ?? code);
  if (words.length === 0) return 'giấy tờ';
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} và ${words.at(-1)!}`;
}

export const fillTemplate = (template: string, papers: string): string =>
  template.replaceAll('{papers}', papers);

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
