import { DATE_PARTS, GROUP_FIELDS, type ParsedPath, PERSON_FIELDS, parsePath } from '../record/field-path.ts';
import { parseAmount } from './amount.ts';
import { type DateHints, dateStyleOf, formatDate, parseDate } from './dates.ts';
import { sameKey } from './fold.ts';
import { normalisePhone } from './phone.ts';
import { pickOption } from './pick-option.ts';

/** A whole date (not one of its parts, not one in words). */
export const isDate = (p: ParsedPath): boolean =>
  p.part === null && (p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field]) === DATE_PARTS;

export function isDatePath(path: string): boolean {
  const p = parsePath(path);
  return p !== null && isDate(p);
}

/** A canonical value as a box wants to have it typed; null where it is no value of that kind. */
export function textFor(path: string, value: string, hints: DateHints): string | null {
  if (!isDatePath(path)) return value;
  const iso = parseDate(value);
  if (!iso) return hints.inputType === 'date' ? null : value;
  return formatDate(iso, dateStyleOf(hints));
}

const SMALL_NUMBER = /\.(day|month|year|hour|minute|copyCount|originalCount|quantity|marriageCount)$/;

/** Whether what stands in a control means the canonical value, in whatever way the page writes it. */
export function means(path: string, value: string, text: string): boolean {
  if (sameKey(text) === sameKey(value)) return true;
  const date = isDatePath(path) ? parseDate(value) : null;
  if (date) return parseDate(text) === date || text.trim() === formatDate(date, 'yyyy');
  if (/\.phone$/.test(path)) {
    const phone = normalisePhone(value);
    return phone !== null && normalisePhone(text) === phone;
  }
  if (/\.capital$/.test(path) || SMALL_NUMBER.test(path)) {
    const amount = parseAmount(value);
    return amount !== null && parseAmount(text) === amount;
  }
  // Masks put blanks, dots or dashes into long numbers; a leading zero counts, it is part of the number.
  if (/^\d{6,}$/.test(value)) return text.replace(/[\s.-]/g, '') === value;
  return pickOption(path, value, [text]).kind === 'one';
}
