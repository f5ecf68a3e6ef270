import { DATE_PARTS, GROUP_FIELDS, type ParsedPath, PERSON_FIELDS, parsePath } from '../record/field-path.ts';
import { amountInWords, countInWords, formatAmount, parseAmount, readAmount } from './amount.ts';
import { DATE_PART } from './date-part.ts';
import { type DateHints, dateStyleOf, formatDate, parseDate, wantsWords } from './dates.ts';
import { sameKey } from './fold.ts';
import { formatPhone, normalisePhone } from './phone.ts';
import { pickOption } from './pick-option.ts';

/** A whole date (not one of its parts, not one in words). */
export const isDate = (p: ParsedPath): boolean =>
  p.part === null && (p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field]) === DATE_PARTS;

export function isDatePath(path: string): boolean {
  const p = parsePath(path);
  return p !== null && isDate(p);
}

const COUNT = /\.(copyCount|originalCount|quantity|marriageCount)$/;
const AMOUNT = /\.capital$/;

/** A canonical value as a box wants to have it typed; null where it is no value of that kind. */
export function textFor(path: string, value: string, hints: DateHints): string | null {
  if (isDatePath(path)) {
    const iso = parseDate(value);
    if (!iso) return hints.inputType === 'date' || hints.inputType === 'month' ? null : value;
    return formatDate(iso, dateStyleOf(hints));
  }
  if (/\.phone$/.test(path))
    return formatPhone(value, `${hints.placeholder} ${hints.title} ${hints.mask ?? ''}`);
  const figures = AMOUNT.test(path) || COUNT.test(path) ? parseAmount(value) : null;
  if (figures === null) return value;
  if (hints.inputType !== 'number' && wantsWords(hints))
    return (AMOUNT.test(path) ? amountInWords(figures) : countInWords(figures)) ?? figures;
  if (!AMOUNT.test(path)) return value;
  return hints.inputType !== 'number' && /\d\.\d{3}/.test(hints.placeholder)
    ? formatAmount(figures)
    : figures;
}

/** Whether what stands in a control means the canonical value, in whatever way the page writes it. */
export function means(path: string, value: string, text: string): boolean {
  if (sameKey(text) === sameKey(value)) return true;
  const date = isDatePath(path) || /\.birthDateInWords$/.test(path) ? parseDate(value) : null;
  if (date) return parseDate(text) === date || isPartOf(text.trim(), date);
  if (/\.phone$/.test(path)) {
    const phone = normalisePhone(value);
    return phone !== null && normalisePhone(text) === phone;
  }
  if (DATE_PART.test(path)) return pickOption(path, value, [text]).kind === 'one';
  if (AMOUNT.test(path) || COUNT.test(path)) {
    const amount = parseAmount(value);
    return amount !== null && readAmount(text) === amount;
  }
  // Masks put blanks, dots or dashes into long numbers; a leading zero counts, it is part of the number.
  if (/^\d{6,}$/.test(value)) return text.replace(/[\s.-]/g, '') === value;
  return pickOption(path, value, [text]).kind === 'one';
}

/** What a box holds that asks for the year, or month and year, only. */
const isPartOf = (text: string, iso: string): boolean =>
  (['yyyy', 'MM/yyyy', 'yyyy-MM'] as const).some(style => text === formatDate(iso, style));
