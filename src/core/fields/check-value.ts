import { knownProvince, readPersonalId } from '../record/personal-id.ts';
import { parsePath } from '../record/field-path.ts';
import { parseDate } from './dates.ts';
import { isDatePath } from './for-control.ts';
import { normalisePhone } from './phone.ts';

/** What looks wrong about a typed value; each has a sentence (`value.<code>`). It warns, it never blocks. */
export const VALUE_WARNINGS = [
  'id_length', // not 12 digits
  'id_province', // unknown code of province
  'id_future', // a birth year that has not come
  'date', // no date of the calendar
  'date_future',
  'phone',
  'tax_code',
  'name_digits',
  'name_one_word',
  'email',
  'gender',
] as const;
export type ValueWarning = (typeof VALUE_WARNINGS)[number];
export type ValueCheck = { level: 'ok' } | { level: 'warn'; code: ValueWarning };

const OK: ValueCheck = { level: 'ok' };
const warn = (code: ValueWarning): ValueCheck => ({ level: 'warn', code });
const PAST = new Set(['birthDate', 'idIssueDate', 'date', 'noticeDate']);

/** @param today ISO `yyyy-mm-dd`. */
export function checkValue(path: string, value: string, today = new Date().toISOString().slice(0, 10)): ValueCheck {
  const p = parsePath(path);
  if (!p || value === '') return OK;
  if (isDatePath(path)) {
    const date = parseDate(value);
    if (!date) return warn('date');
    return PAST.has(p.field) && date > today ? warn('date_future') : OK;
  }
  switch (p.field) {
    case 'personalId':
      return checkId(value, today);
    case 'phone':
      return normalisePhone(value) ? OK : warn('phone');
    case 'taxCode':
      return checkTaxCode(value) ? OK : warn('tax_code');
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? OK : warn('email');
    case 'gender':
      return value === 'Nam' || value === 'Nữ' ? OK : warn('gender');
    case 'fullName':
      if (/\d/.test(value)) return warn('name_digits');
      return value.trim().includes(' ') ? OK : warn('name_one_word');
    default:
      return OK;
  }
}

function checkId(value: string, today: string): ValueCheck {
  const parts = readPersonalId(value);
  if (!parts) return warn('id_length');
  if (parts.birthYear > Number(today.slice(0, 4))) return warn('id_future');
  return knownProvince(parts.province) ? OK : warn('id_province');
}

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Ten digits with a check digit, thirteen for a dependent unit, or the 12-digit personal number of a person or
 * household business (since 2025-07-01, TT 86/2024/TT-BTC).
 */
export function checkTaxCode(code: string): boolean {
  if (/^\d{12}$/.test(code)) return true;
  const m = /^(\d{10})(?:-?\d{3})?$/.exec(code);
  if (!m) return false;
  const digits = [...m[1]!].map(Number);
  const sum = TAX_WEIGHTS.reduce((n, w, i) => n + w * digits[i]!, 0);
  return 10 - (sum % 11) === digits[9];
}
