import { clean, fold } from '../fields/fold.ts';
import {
  ACT,
  BY_TEMPLATE,
  CERTIFIED_COPY,
  COPY,
  HANDED_IN,
  HEADING,
  ISSUED,
  LOOK_UP,
  MADE_BY_FILER,
  NAMES,
  ORIGINAL,
  SELF_STAMP,
  SHOWN,
  SOFTER,
  UNCERTIFIED_COPY,
} from './line-words.ts';

/** In what form a line of an official procedure asks for a paper. */
export const LINE_LABELS = [
  'certified_required',
  'certified_required_by_post',
  'certified_optional',
  'plain_copy',
  'original',
  'present_only',
  'database',
  'other_certification',
  'note',
] as const;
export type LineLabel = (typeof LINE_LABELS)[number];

/** A line of "Thành phần hồ sơ" as the portal gives it. */
export type ProcedureLine = { text: string; group: string | null; original_qty: number; copy_qty: number };

/** True where a certified copy, not a certified act, is meant: "bản dịch công chứng" beside a copy is an act. */
function certifiedCopies(line: string): string[] {
  return [...line.matchAll(CERTIFIED_COPY)]
    .map(m => m[0])
    .filter(found => !/ban dich|chu ky|uy quyen nay/.test(found));
}

/** The line without its certified forms: what is left tells whether a softer form stands beside them. */
function withoutCertified(line: string): string {
  return line.replace(CERTIFIED_COPY, found => (/ban dich/.test(found) ? found : ' BSCT '));
}

function certifiedLabel(line: string): LineLabel {
  const rest = withoutCertified(line);
  const post = /buu (chinh|dien)/.test(line);
  if (post && (/truc tiep|xuat trinh|doi chieu/.test(line) || /buu (chinh|dien)[^.;]{0,80}BSCT/.test(rest)))
    return 'certified_required_by_post';
  if (/truc tuyen/.test(line) && (post || /truc tiep/.test(line))) return 'certified_required_by_post';
  const beside = rest.match(SOFTER)?.[0] ?? '';
  // "bản sao có chứng thực X hoặc bản chính Y" speaks of two papers: the "hoặc" must stand next to the form.
  return beside && !/^hoac[^.;:]{12,}ban (chinh|goc)$/.test(beside)
    ? 'certified_optional'
    : 'certified_required';
}

function byQuantity(line: string, copies: number): LineLabel {
  const made = MADE_BY_FILER.test(line) && !ISSUED.test(line);
  if (made || BY_TEMPLATE.test(line)) return 'original';
  if (copies > 0) return 'plain_copy';
  return 'original';
}

/** A line that names no paper: a heading, a hint on how to file, a count. */
function isNote(line: string, pieces: number): boolean {
  if (pieces === 0) return !MADE_BY_FILER.test(line) || HEADING.test(line);
  return HEADING.test(line) && !MADE_BY_FILER.test(line) && line.length > 40;
}

/**
 * The form in which a line asks for its paper; words before the group's heading before quantities. The order is
 * that of strictness: certified, plain copy in words, other certification, look-up, shown, original, note.
 */
export function classifyLine({
  text,
  group,
  original_qty: originals,
  copy_qty: copies,
}: ProcedureLine): LineLabel {
  const line = fold(clean(text)).replace(NAMES, ' ');
  const head = fold(clean(group ?? ''));
  const made = MADE_BY_FILER.test(line);
  const acts = [...line.matchAll(ACT)];
  if (certifiedCopies(line).length > 0) return certifiedLabel(line);
  if (
    /\b(co|duoc|da|ban|phai) (cong chung|chung thuc)/.test(line) &&
    acts.length === 0 &&
    !UNCERTIFIED_COPY.test(line)
  )
    return certifiedLabel(line);
  const looked = LOOK_UP.test(line) && !(made && !/khong (phai )?(nop|xuat trinh)/.test(line));
  if (UNCERTIFIED_COPY.test(line)) return looked ? 'database' : 'plain_copy';
  if (SELF_STAMP.test(line))
    return /ban chinh[^.;]{0,12}hoac/.test(line) ? 'certified_optional' : 'plain_copy';
  if (looked) return 'database';
  if (COPY.test(line) && originals + copies > 0) return 'plain_copy';
  if (acts.length > 0) return 'other_certification';
  const shown = SHOWN.exec(line);
  const handed = HANDED_IN.exec(line);
  if (shown && (!handed || shown.index < handed.index)) return 'present_only';
  if (/xuat trinh/.test(head) && !/\bnop\b/.test(head) && !made) return 'present_only';
  if (isNote(line, originals + copies)) return 'note';
  if (ORIGINAL.test(line)) return 'original';
  return byQuantity(line, copies);
}
