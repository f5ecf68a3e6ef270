import { parsePath } from '../record/field-path.ts';
import { parseAmount } from './amount.ts';
import { parseDate } from './dates.ts';
import { clean } from './fold.ts';
import { isDate } from './for-control.ts';
import { normalisePhone } from './phone.ts';
import { isPrompt, pickOption } from './pick-option.ts';
import { listOf } from './same-words.ts';

/** What a page shows for a path: `masked` and `none` are never taken; a text that is no such value is `unread`. */
export type Shown =
  | { kind: 'value' | 'unread'; value: string }
  | { kind: 'masked'; value?: never }
  | { kind: 'none'; value?: never };

const MASKED = /\*{2,}|\d\*|\*\d|#{3,}|[•●∙■█]{2,}|\d[x×]{2,}|[x×]{4,}/i;
const NOTHING =
  /^(n\/?a|null|undefined|none|\(?(trống|không có|không xác định|(chưa|không) có (thông tin|dữ liệu)|chưa có|(chưa|đang) cập nhật|chưa rõ)\)?)$/i;
/** "01 - Kinh", "(2) Nữ": the code of a list before its text. */
const CODE = /^\(?\d{1,5}\)?\s*[-–:.)]\s*(?=\p{L})/u;
const TIME_AFTER = /[T,\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?$/;
const BRACKETS_AFTER = /\s*\([^)]*\)$/;
/** How the record writes the answers of closed lists; the rest of a list stays as the page has it. */
const CANONICAL: Readonly<Record<string, readonly string[]>> = {
  gender: ['Nam', 'Nữ'],
  yesNo: ['Có', 'Không'],
  country: ['Việt Nam'],
  ethnicity: ['Kinh', 'Mông', 'Khơ Me'],
};
const COUNTS = new Set(['capital', 'copyCount', 'originalCount', 'quantity', 'marriageCount']);
const LONG_NUMBERS = new Set(['taxCode', 'bankAccount', 'socialInsuranceNumber', 'healthInsuranceNumber']);

const value = (text: string | null, otherwise: string): Shown =>
  text === null ? { kind: 'unread', value: otherwise } : { kind: 'value', value: text };

/** Turns what stands on a page into the value that a record keeps. Places are left to whoever knows the units. */
export function readShown(path: string, shown: string): Shown {
  const text = clean(shown);
  const p = parsePath(path);
  if (!p || text === '' || !/[\p{L}\p{N}]/u.test(text.replace(/x/gi, '')) || isPrompt(text))
    return MASKED.test(text) ? { kind: 'masked' } : { kind: 'none' };
  if (MASKED.test(text)) return { kind: 'masked' };
  const list = listOf(path);
  if (NOTHING.test(text) && list !== 'yesNo') return { kind: 'none' };
  if (isDate(p)) return value(dateIn(p.field, text), text);
  if (p.part === 'year') return value(/^\d{4}$/.test(text) ? text : null, text);
  if (p.part && /^(day|month|hour|minute)$/.test(p.part))
    return value(/^\d{1,2}$/.test(text) ? text.padStart(2, '0') : null, text);
  if (p.field === 'time') return value(timeIn(text), text);
  if (COUNTS.has(p.field)) return value(parseAmount(text), text);
  if (LONG_NUMBERS.has(p.field)) return value(text.replace(/\s/g, ''), text);
  switch (p.field) {
    case 'personalId':
      return value(digitsIn(text, /^\d{12}$/), text);
    case 'idNumber':
      return value(digitsIn(text.toUpperCase(), /^[A-Z]{0,2}\d{6,12}$/), text);
    case 'phone':
      return value(normalisePhone(text), text);
    case 'email':
      return value(/^\S+@\S+\.\S+$/.test(text) ? text : null, text);
    case 'gender':
      return value(listed('gender', path, text), text);
    case 'fullName':
      return value(/\d/.test(text) ? null : text, text);
  }
  if (list && CANONICAL[list]) return value(listed(list, path, text) ?? text.replace(CODE, ''), text);
  return value(list || p.part ? text.replace(CODE, '') : text, text);
}

const listed = (list: string, path: string, text: string): string | null =>
  (CANONICAL[list] ?? []).find(word => pickOption(path, word, [text]).kind === 'one') ?? null;

function dateIn(field: string, text: string): string | null {
  const bare = text.replace(BRACKETS_AFTER, '').replace(TIME_AFTER, '');
  // Of old people the papers often know the year only.
  if (field === 'birthDate' && /^(18|19|20)\d\d$/.test(bare)) return bare;
  return parseDate(text) ?? parseDate(bare);
}

function timeIn(text: string): string | null {
  const m = /^(\d{1,2})\s*(?::|giờ|h)\s*(\d{1,2})\s*(phút)?$/i.exec(text);
  if (!m || Number(m[1]) > 23 || Number(m[2]) > 59) return null;
  return `${m[1]!.padStart(2, '0')}:${m[2]!.padStart(2, '0')}`;
}

function digitsIn(text: string, shape: RegExp): string | null {
  const bare = text.replace(/[\s.-]/g, '');
  return shape.test(bare) ? bare : null;
}
