import { isDatePath } from '../fields/for-control.ts';
import { parsePath } from './field-path.ts';

/** Answers out of short lists tell nobody apart: they are shown as they are. */
const OPEN = new Set(['gender', 'nationality', 'idType', 'relation', 'householdRelation', 'residenceType', 'maritalStatus', 'ethnicity']);
const DIGITS = new Set(['personalId', 'idNumber', 'phone', 'taxCode', 'bankAccount', 'socialInsuranceNumber', 'healthInsuranceNumber']);
const NAMES = new Set(['fullName', 'lastName', 'middleName', 'firstName', 'otherName', 'name']);

/** A value as the overlay may show it on a screen that the next citizen can see too. */
export function mask(path: string, value: string): string {
  const p = parsePath(path);
  if (!p) return '•••';
  if (OPEN.has(p.field) || p.group === 'document' || p.part === 'country') return value;
  if (p.group === 'dossier') return short(value);
  if (isDatePath(path)) return `••/••/${value.slice(0, 4)}`;
  if (p.part === 'day' || p.part === 'month') return '••';
  if (p.part === 'year') return value;
  if (DIGITS.has(p.field)) return value.length <= 6 ? '•••' : `${value.slice(0, 3)}••••${value.slice(-3)}`;
  if (NAMES.has(p.field)) return maskName(value);
  if (p.part === 'province' || p.part === 'ward') return value;
  if (p.field === 'email') return `${value.slice(0, 1)}•••@${value.split('@')[1] ?? ''}`;
  if (/address|residence|hometown|birthplace/i.test(p.field)) return p.part === 'street' ? '•••' : `••• ${value.split(',').at(-1)?.trim() ?? ''}`.trim();
  return value.length <= 2 ? '••' : `${value.slice(0, 1)}•••`;
}

/** First word and first letters: enough to see the right person, too little to read her off the screen. */
const maskName = (name: string): string => {
  const [first = '', ...rest] = name.split(' ').filter(Boolean);
  return [first, ...rest.map(w => `${w.slice(0, 1)}••`)].join(' ');
};

const short = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 22)}…`);
