import { isDatePath } from '../fields/for-control.ts';
import { ADDRESS_PARTS, GROUP_FIELDS, PERSON_FIELDS, parsePath } from './field-path.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Answers out of short lists tell nobody apart: they are shown as they are. */
const OPEN = words(
  'gender nationality idType relation householdRelation residenceType maritalStatus ethnicity',
);
const DIGITS = words('personalId idNumber taxCode bankAccount socialInsuranceNumber healthInsuranceNumber');
const NAMES = words('fullName lastName middleName firstName otherName name organizationName');
/** Of a dossier, what is no free text: an officer's note may well hold a name. */
const OPEN_DOSSIER = words(
  'procedureCode procedureName copyRequested copyCount quantity resultDelivery applicantType sameAsApplicant authorised',
);
const HIDDEN = '•••';

/** A value as the overlay may show it on a screen that the next citizen can see too. */
export function mask(path: string, value: string): string {
  const p = parsePath(path);
  if (!p) return HIDDEN;
  if (p.group === 'document' || (p.group === 'dossier' ? OPEN_DOSSIER : OPEN).has(p.field))
    return short(value);
  if (['country', 'province', 'ward'].includes(p.part ?? '') || p.part === 'year') return value;
  if (isDatePath(path)) return /^\d{4}(-|$)/.test(value) ? `••/••/${value.slice(0, 4)}` : HIDDEN;
  if (p.part) return HIDDEN;
  if (p.field === 'phone') return value.length < 7 ? HIDDEN : `${HIDDEN}${value.slice(-3)}`;
  if (DIGITS.has(p.field)) return value.length < 9 ? HIDDEN : `${value.slice(0, 3)}••••${value.slice(-3)}`;
  if (NAMES.has(p.field)) return maskName(value);
  if (p.field === 'email') return maskEmail(value);
  const parts = p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field];
  if (parts === ADDRESS_PARTS)
    return value.includes(',') ? `${HIDDEN} ${value.split(',').at(-1)!.trim()}` : HIDDEN;
  return value.length <= 2 ? HIDDEN : `${value.slice(0, 1)}${HIDDEN}`;
}

/** First word and first letters: enough to see the right person, too little to read her off the screen. */
function maskName(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/).filter(Boolean);
  if (rest.length === 0) return first.length < 2 ? HIDDEN : `${first.slice(0, 1)}••`;
  return [first, ...rest.map(w => (w.length < 2 ? '••' : `${w.slice(0, 1)}••`))].join(' ');
}

function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  return at < 2 ? HIDDEN : `${value.slice(0, 1)}${HIDDEN}${value.slice(at)}`;
}

const short = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 22)}…`);
