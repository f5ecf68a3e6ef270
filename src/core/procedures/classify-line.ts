import type { LineLabel } from './labels.ts';
import { readLine } from './read-line.ts';

export { LINE_LABELS, type LineLabel } from './labels.ts';

/** A line of "Thành phần hồ sơ" as the portal gives it. */
export type ProcedureLine = { text: string; group: string | null; original_qty: number; copy_qty: number };

/**
 * The form in which a line asks for its paper: words before the group's heading before quantities. The order is that
 * of strictness: certified, plain copy in words, other certification, look-up, shown, original, note.
 */
export const classifyLine = (line: ProcedureLine): LineLabel => readLine(line).label;
