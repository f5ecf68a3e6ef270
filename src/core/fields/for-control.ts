import { parsePath, PERSON_FIELDS } from '../record/field-path.ts';
import { type DateHints, dateStyleOf, formatDate, parseDate } from './dates.ts';
import { sameKey } from './fold.ts';
import { pickOption } from './pick-option.ts';

const GROUP_DATES = new Set(['death.date', 'death.noticeDate', 'registration.date']);

/** A whole date (not one of its parts, not one in words). */
export function isDatePath(path: string): boolean {
  const p = parsePath(path);
  if (!p || p.part) return false;
  if (p.group) return GROUP_DATES.has(`${p.group}.${p.field}`);
  return PERSON_FIELDS[p.field]?.[0] === 'day';
}

/** A canonical value as a box wants to have it typed; null where it is no value of that kind. */
export function textFor(path: string, value: string, hints: DateHints): string | null {
  if (!isDatePath(path)) return value;
  const iso = parseDate(value);
  if (!iso) return hints.inputType === 'date' ? null : value;
  return formatDate(iso, dateStyleOf(hints));
}

/** Whether what stands in a control means the canonical value. */
export function means(path: string, value: string, text: string): boolean {
  if (sameKey(text) === sameKey(value)) return true;
  const date = parseDate(value);
  if (date && isDatePath(path)) return parseDate(text) === date || text === formatDate(date, 'yyyy');
  const bare = (s: string) => s.replace(/[\s.,()-]/g, '');
  if (/^[\d.,\s]+$/.test(value) && bare(text) !== '') return Number(bare(text)) === Number(bare(value)) && bare(text).replace(/^0+/, '') === bare(value).replace(/^0+/, '');
  return pickOption(path, value, [text]).kind === 'one';
}
