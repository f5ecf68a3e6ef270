/** A stretch of a text between blank lines, [start, end) in UTF-16 units. Nothing is read across a blank line. */
export type Paragraph = { start: number; end: number };

const NEWLINE = 10;
const COLON = 58;
const isBlank = (unit: number) => unit === 32 || unit === 9 || unit === 13 || unit === 0xa0;

/** Cuts a text at its blank lines, in one pass. What is between paragraphs belongs to none. */
export function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  let start = -1;
  let end = 0;
  let newlines = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE) {
      newlines++;
      continue;
    }
    if (isBlank(unit)) continue;
    // "Đề nghị bổ sung:" rules the list below it, blank line or not.
    if (start >= 0 && newlines > 1 && text.charCodeAt(end - 1) !== COLON) {
      out.push({ start, end });
      start = -1;
    }
    if (start < 0) start = i;
    end = i + 1;
    newlines = 0;
  }
  if (start >= 0) out.push({ start, end });
  return out;
}
