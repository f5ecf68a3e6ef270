import type { FieldModel } from '../../core/match/field-model.ts';
import { readLabel } from '../../core/match/read-label.ts';
import { parsePath } from '../../core/record/field-path.ts';

/** Papers are read as "number, date, issuer of whatever paper is open". */
const PAPER: Record<string, string> = {
  personalId: 'paper.number',
  idNumber: 'paper.number',
  idIssueDate: 'paper.date',
  idIssuePlace: 'paper.issuer',
  noticeNumber: 'paper.number',
  noticeDate: 'paper.date',
  noticeIssuer: 'paper.issuer',
  number: 'paper.number',
  date: 'paper.date',
  office: 'paper.issuer',
};

/** Whether a label names what a path asks for, whosoever it is: the field, its part, or the address it is part of. */
export function namesPath(label: string, path: string, model: FieldModel): boolean {
  const parsed = parsePath(path);
  if (!parsed) return false;
  const { named, also, address, part } = readLabel(label, model);
  if (parsed.part !== null && (part === parsed.part || address !== null)) return true;
  const block = path.slice(0, path.indexOf('.'));
  const fits = new Set([
    parsed.field,
    `${block}.${parsed.field}`,
    PAPER[parsed.field],
    `${parsed.field}.${parsed.part}`,
    `address.${parsed.part ?? 'whole'}`,
  ]);
  if (parsed.field === 'fullName') fits.add('firstName');
  if (parsed.field === 'idNumber') fits.add('personalId');
  if (parsed.part === 'street') fits.add('address.whole');
  return address === parsed.field || [...named, ...also].some(def => fits.has(def.field));
}
