import { parseDate } from '../../../core/fields/dates.ts';
import { parsePath } from '../../../core/record/field-path.ts';
import { showValue } from '../../parts/show-value.ts';

export type InputKind = 'date' | 'digits' | 'choice' | 'long' | 'text';

const DATES = new Set(['birthDate', 'idIssueDate', 'idExpiryDate', 'date', 'noticeDate']);
const DIGITS = new Set([
  'personalId',
  'idNumber',
  'phone',
  'socialInsuranceNumber',
  'taxCode',
  'bankAccount',
  'marriageCount',
  'copyCount',
  'originalCount',
  'quantity',
  'capital',
]);
const CHOICES: Record<string, readonly string[]> = {
  gender: ['Nam', 'Nữ'],
  copyRequested: ['Có', 'Không'],
  sameAsApplicant: ['Có', 'Không'],
  authorised: ['Có', 'Không'],
};
const LONG = new Set(['requestContent', 'supplementRequest', 'note', 'reason', 'lines']);

const SHORT = new Set([
  'nationality',
  'ethnicity',
  'religion',
  'idType',
  'maritalStatus',
  'occupation',
  'number',
  'book',
  'time',
  'noticeNumber',
  'healthInsuranceNumber',
  'bankName',
  'residenceType',
]);

export function inputKind(path: string): InputKind {
  const parsed = parsePath(path);
  if (!parsed || parsed.part) return 'text';
  if (DATES.has(parsed.field)) return 'date';
  if (Object.hasOwn(CHOICES, parsed.field)) return 'choice';
  if (DIGITS.has(parsed.field)) return 'digits';
  return LONG.has(parsed.field) ? 'long' : 'text';
}

export const choicesOf = (path: string): readonly string[] => CHOICES[parsePath(path)?.field ?? ''] ?? [];

/** Canonical form of what was typed; text that is no date stays as typed, and a warning stands beside it. */
export function canonical(path: string, typed: string): string {
  const text = typed.normalize('NFC').trim();
  return inputKind(path) === 'date' ? (parseDate(text) ?? text) : text;
}

export const editable = (path: string, value: string): string =>
  inputKind(path) === 'date' ? showValue(value) : value;

/** Two of these fit beside each other. */
export function isShort(path: string): boolean {
  const field = parsePath(path)?.field ?? '';
  return (
    ['date', 'digits', 'choice'].includes(inputKind(path)) || (inputKind(path) === 'text' && SHORT.has(field))
  );
}
