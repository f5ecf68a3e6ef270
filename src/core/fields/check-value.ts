import { parsePath } from '../record/field-path.ts';
import { fitsBirth, knownProvince, readPersonalId } from '../record/personal-id.ts';
import { parseDate } from './dates.ts';
import { clean, sameText } from './fold.ts';
import { isDatePath } from './for-control.ts';
import { normalisePhone } from './phone.ts';
import { checkTaxCode } from './tax-code.ts';
import { valueAt } from './value-at.ts';

/** What looks wrong about a typed value; each has a sentence (`value.<code>`). It warns, it never blocks. */
export const VALUE_WARNINGS = [
  'id_length', // not 12 digits
  'id_province', // unknown code of province
  'id_future', // a birth year that has not come
  'id_unlike_birth', // the number stands for another year than the birth date
  'id_unlike_gender',
  'date', // no date of the calendar
  'date_future',
  'date_before_birth', // a paper issued before its holder was born
  'expired', // the paper is out of date
  'phone',
  'tax_code',
  'name_digits',
  'name_one_word',
  'email',
  'gender',
  'address_old_unit', // names a district: there are none since 2025-07-01
  'number', // a count that is no number
] as const;
export type ValueWarning = (typeof VALUE_WARNINGS)[number];
export type ValueCheck = { level: 'ok' } | { level: 'warn'; code: ValueWarning };

const OK: ValueCheck = { level: 'ok' };
const warn = (code: ValueWarning): ValueCheck => ({ level: 'warn', code });
const warnUnless = (right: boolean, code: ValueWarning): ValueCheck => (right ? OK : warn(code));
const PAST = new Set(['birthDate', 'idIssueDate', 'date', 'noticeDate']);
const COUNTS = new Set(['copyCount', 'originalCount', 'quantity', 'marriageCount']);
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** NQ 203/2025/QH15: two levels of local government since 2025-07-01. A thị xã was a district as well. */
const OLD_UNIT = /(^|,\s*)(quận|huyện|thị xã|thị trấn)\s/i;

/**
 * @param today ISO `yyyy-mm-dd`.
 * @param values the other values of the case, where a value is to be compared with what stands beside it.
 */
export function checkValue(
  path: string,
  value: string,
  today = new Date().toISOString().slice(0, 10),
  values: Readonly<Record<string, string>> = {},
): ValueCheck {
  const p = parsePath(path);
  const text = clean(value);
  if (!p || text === '') return OK;
  const beside = (field: string) => valueAt(values, `${p.block}.${field}`);
  if (isDatePath(path)) return checkDate(p.field, text, today, p.role && beside('birthDate'));
  if (p.part === 'district' || (p.part !== 'province' && OLD_UNIT.test(text) && isAddress(p.field)))
    return warn('address_old_unit');
  if (COUNTS.has(p.field)) return warnUnless(/^\d{1,4}$/.test(text), 'number');
  switch (p.field) {
    case 'personalId':
      return checkId(text, today, beside('birthDate'), beside('gender'));
    case 'phone':
      return warnUnless(normalisePhone(text) !== null, 'phone');
    case 'taxCode':
      return warnUnless(checkTaxCode(text), 'tax_code');
    case 'email':
      return warnUnless(EMAIL.test(text), 'email');
    case 'gender':
      return warnUnless(text === 'Nam' || text === 'Nữ', 'gender');
    case 'fullName':
      return /\d/.test(text) ? warn('name_digits') : warnUnless(text.includes(' '), 'name_one_word');
    default:
      return OK;
  }
}

const isAddress = (field: string): boolean => /address$|^residence$|^hometown$|^birthplace$/i.test(field);

function checkDate(field: string, text: string, today: string, born: string | null): ValueCheck {
  const date = parseDate(text);
  // Of old people only the year may be known.
  if (!date) return warnUnless(field === 'birthDate' && /^(18|19|20)\d\d$/.test(text), 'date');
  if (PAST.has(field) && date > today) return warn('date_future');
  if (field === 'idExpiryDate' && date < today) return warn('expired');
  return warnUnless(!(born && field !== 'birthDate' && date < born), 'date_before_birth');
}

function checkId(text: string, today: string, born: string | null, gender: string | null): ValueCheck {
  const parts = readPersonalId(text);
  if (!parts) return warn('id_length');
  if (parts.birthYear > Number(today.slice(0, 4))) return warn('id_future');
  if (born && !fitsBirth(parts, born)) return warn('id_unlike_birth');
  if (gender && !sameText(gender, parts.gender)) return warn('id_unlike_gender');
  return warnUnless(knownProvince(parts.province), 'id_province');
}
