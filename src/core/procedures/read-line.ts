import { certifiedLabel } from './certified-label.ts';
import type { ProcedureLine } from './classify-line.ts';
import { foldLine } from './fold-line.ts';
import type { Doubt, LineLabel } from './labels.ts';
import { type Mention, mentionsOf } from './line-forms.ts';
import * as words from './line-words.ts';

export type LineReading = { label: LineLabel; doubts: Doubt[]; forms: Mention[] };

const CERTIFIED = new Set(['certified', 'valid']);
const isCopy = (m: Mention) => m.form === 'plain' || m.form === 'compared' || m.form === 'uncertified';

/** By quantities: a form to fill is an original; a copy-only row a copy; both, a copy of what others issued. */
function byQuantity(line: string, originals: number, copies: number): LineLabel {
  if (copies === 0 || words.FORM.test(line)) return 'original';
  if (originals === 0) return words.TEMPLATE.test(line) && words.MADE.test(line) ? 'original' : 'plain_copy';
  const made = words.MADE.test(line) && !words.ISSUED.test(line);
  return made || words.TEMPLATE.test(line) ? 'original' : 'plain_copy';
}

/** A line that names no paper to supply: a heading, advice on how to file, a count. */
function isNote(line: string, head: string, pieces: number): boolean {
  // "Trường hợp X: Giấy Y": the paper stands behind the case.
  const asks = [line];
  for (
    let rest = line.replace(words.CASE, '');
    rest && rest !== asks.at(-1);
    rest = rest.replace(words.CASE, '')
  )
    asks.push(rest);
  const made = asks.some(part => words.FORM.test(part) || words.MADE.test(part));
  const named = made || asks.some(part => words.PAPER.test(part));
  if (words.HEADING.test(line)) return pieces === 0 || !named || (!made && words.OPENS_LIST.test(line));
  if (pieces === 0 && /\bluu y\b|ghi chu/.test(head)) return true;
  if (pieces === 0 && words.POINTS_AT.test(line)) return true;
  if (words.ADVICE.test(line)) return pieces === 0 || (!words.SUPPLY.test(line) && !named);
  return pieces === 0 && !named;
}

/** The look-up stands for the paper that the line names first, not for another one further on. */
function isLookedUp(line: string): boolean {
  const at = line.search(words.LOOK_UP);
  if (at < 0) return false;
  const mine = words.FORM.test(line) || words.MADE.test(line);
  if (!mine) return true;
  const spared = words.SPARES.exec(line);
  const first = line.slice(0, Math.min(at, spared?.index ?? at));
  return spared !== null && !/[.;)]\s/.test(first);
}

type Read = { line: string; full: string; head: string; quantities: [number, number]; forms: Mention[] };

function ownLabel({ line, full, head, quantities, forms }: Read): LineLabel {
  const [originals, copies] = quantities;
  const pieces = originals + copies;
  if (forms.some(m => CERTIFIED.has(m.form))) return certifiedLabel(line, forms);
  const looked = isLookedUp(full);
  const copied = looked ? 'database' : 'plain_copy';
  const other = forms.find(m => m.form === 'uncertified');
  // "Trường hợp nộp bản sao không có chứng thực thì xuất trình bản chính": the certified one is another choice.
  if (other && /(truong hop|neu)[^.;]{0,70}$/.test(line.slice(0, other.from)))
    if (/^[^.]{0,90}(ban chinh|doi chieu)/.test(line.slice(other.to))) return 'certified_optional';
  if (other) return copied;
  if (words.SAO_Y.test(line) || (forms.some(isCopy) && words.SELF_STAMP.test(line)))
    return /ban chinh[^.;]{0,12}(hoac|\/)/.test(line) ? 'certified_optional' : copied;
  const copy = forms.find(isCopy) ?? forms.find(m => m.form === 'electronic' && /ban sao/.test(line));
  const counted = /\d+ (ban )?(sao|chup)/.test(line);
  if (copy && (pieces > 0 || counted || /(^\W*|\bla )ban (sao|chup)/.test(line))) return copied;
  if (words.ACT.test(line)) return 'other_certification';
  if (looked) return 'database';
  const shown = words.SHOWN.exec(line);
  const handed = words.HANDED_IN.exec(line);
  const fromOwn = words.FORM.test(line) || words.MADE.test(line);
  if (shown && (!handed || shown.index < handed.index) && !fromOwn) return 'present_only';
  if (forms.length === 0 && !words.FORM.test(line)) {
    const above = mentionsOf(head);
    if (above.some(m => CERTIFIED.has(m.form)) && pieces > 0) return certifiedLabel(head, above);
    // "Một bản sao của các tài liệu sau": said once for all of its lines.
    if (
      above.some(isCopy) &&
      !above.some(m => m.form === 'original') &&
      pieces > 0 &&
      !isNote(line, head, pieces)
    )
      return copied;
    if (words.SHOWN.test(head) && !/\bnop\b/.test(head) && !isNote(line, head, pieces)) return 'present_only';
  }
  if (isNote(line, head, pieces)) return 'note';
  if (words.ORIGINAL.test(line)) return 'original';
  return byQuantity(line, originals, copies);
}

function doubtsOf(read: Read, label: LineLabel): Doubt[] {
  const { line, full, quantities, forms } = read;
  const [originals, copies] = quantities;
  const doubts: Doubt[] = [];
  const kinds = new Set(forms.map(m => m.form));
  const spoken = forms.length > 0 || words.SHOWN.test(line) || label === 'database' || label === 'note';
  const filed = words.FORM.test(line) || words.TEMPLATE.test(line);
  if (!spoken && !filed && label !== 'other_certification' && originals > 0 === copies > 0)
    doubts.push('quantities_only');
  const original = label === 'original' && originals === 0 && copies > 0;
  const copy = label === 'plain_copy' && copies === 0 && originals > 0;
  const unnamed = label === 'note' && originals + copies > 0;
  if (original || copy || unnamed) doubts.push('words_against_quantities');
  const certified = kinds.has('certified');
  if (label.startsWith('certified_required') && kinds.size > 1) doubts.push('several_forms');
  if (label === 'plain_copy' && kinds.has('original')) doubts.push('several_forms');
  if ((label.startsWith('certified') || (label === 'plain_copy' && copies === 0)) && forms.length === 0)
    doubts.push('heading_only');
  if (label !== 'database' && words.LOOK_UP.test(full)) doubts.push('partly_looked_up');
  if (label === 'database' && (forms.length > 0 || words.FORM.test(line) || words.MADE.test(line)))
    doubts.push('partly_looked_up');
  if (!certified && (kinds.has('valid') || (label === 'certified_optional' && words.SAO_Y.test(line))))
    doubts.push('open_term');
  if (line.length > 900) doubts.push('long');
  return doubts;
}

/** Reads one line with its group's heading and its quantities; see `classifyLine` for the labels. */
export function readLine({ text, group, original_qty, copy_qty }: ProcedureLine): LineReading {
  const full = foldLine(text);
  const line = full.replace(words.DENIED, ' ');
  const head = foldLine(group ?? '');
  const forms = mentionsOf(line);
  const read: Read = { line, full, head, quantities: [original_qty, copy_qty], forms };
  const label = ownLabel(read);
  return { label, doubts: doubtsOf(read, label), forms };
}
