import { ADDRESS_PARTS, DATE_PARTS, type ParsedPath, parsePath } from '../record/field-path.ts';
import { formatDate, isoDate } from './dates.ts';
import { sameKey } from './fold.ts';
import { isDate } from './for-control.ts';
import { joinAddress } from './join-address.ts';
import { joinName, splitName } from './names.ts';

type Values = Readonly<Record<string, string>>;

/** Papers whose number is the personal number. A "giấy chứng nhận căn cước" is another paper. */
const CARDS = new Set(
  ['thẻ căn cước', 'căn cước', 'căn cước công dân', 'thẻ căn cước công dân', 'cccd'].map(sameKey),
);
const isCard = (idType: string | null): boolean => idType !== null && CARDS.has(sameKey(idType));
/** The address of a permanent resident is one under two names; the other kinds of residence say nothing. */
const TWIN: Readonly<Record<string, string>> = {
  residence: 'permanentAddress',
  permanentAddress: 'residence',
};
const PERMANENT = sameKey('Thường trú');

/**
 * The value of a path: what stands there, or what follows from other values without a guess: parts of a date, an
 * address in one line, the three parts of a name, the number of a card. Nothing is borrowed from another role.
 */
export function valueAt(values: Values, path: string): string | null {
  const p = parsePath(path);
  if (!p) return null;
  const own = inBlock(values, path, p);
  const twin = own === null && p.role ? TWIN[p.field] : undefined;
  if (!twin || sameKey(values[`${p.block}.residenceType`] ?? '') !== PERMANENT) return own;
  const base = `${p.block}.${p.field}`;
  // Where anything stands of the address itself, nothing is mixed into it.
  if (values[base] || ADDRESS_PARTS.some(part => values[`${base}.${part}`])) return null;
  const twinPath = `${p.block}.${twin}${p.part ? `.${p.part}` : ''}`;
  return inBlock(values, twinPath, { ...p, field: twin });
}

function inBlock(values: Values, path: string, p: ParsedPath): string | null {
  const own = values[path];
  if (own !== undefined && own !== '') return own;
  const base = `${p.block}.${p.field}`;
  const of = (field: string) => values[`${p.block}.${field}`] || null;

  if (p.part && (DATE_PARTS as readonly string[]).includes(p.part)) return datePart(values[base], p.part);
  if (p.part === 'hour' || p.part === 'minute') return timePart(values[base], p.part);
  if (p.part) return null;
  if (isDate(p)) return wholeDate(values, base);
  if (p.field === 'time') return wholeTime(values, base);
  if (ADDRESS_PARTS.some(part => values[`${base}.${part}`])) return addressLine(values, base);

  switch (p.field) {
    case 'fullName': {
      const parts = {
        lastName: of('lastName') ?? '',
        middleName: of('middleName') ?? '',
        firstName: of('firstName') ?? '',
      };
      return parts.lastName && parts.firstName ? joinName(parts) : null;
    }
    case 'lastName':
    case 'middleName':
    case 'firstName': {
      const full = of('fullName');
      return (full && splitName(full)[p.field]) || null;
    }
    case 'birthDateInWords': {
      const born = inBlock(values, `${p.block}.birthDate`, { ...p, field: 'birthDate' });
      return born && /^\d{4}-\d\d-\d\d$/.test(born) ? formatDate(born, 'words') : null;
    }
    // The number of a căn cước card is the personal number; of other papers it is not.
    case 'idNumber':
      return isCard(of('idType')) ? of('personalId') : null;
    case 'personalId': {
      const number = of('idNumber');
      return number && /^\d{12}$/.test(number) && isCard(of('idType')) ? number : null;
    }
    default:
      return null;
  }
}

function datePart(whole: string | undefined, part: string): string | null {
  // Of old people the papers often know the year only.
  if (part === 'year' && /^\d{4}$/.test(whole ?? '')) return whole!;
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(whole ?? '');
  if (!m) return null;
  return (part === 'year' ? m[1] : part === 'month' ? m[2] : m[3]) ?? null;
}

function wholeDate(values: Values, base: string): string | null {
  const [d, m, y] = DATE_PARTS.map(part => values[`${base}.${part}`]);
  return d && m && y ? isoDate(Number(y), Number(m), Number(d)) : null;
}

function timePart(whole: string | undefined, part: string): string | null {
  const m = /^(\d{1,2}):(\d{2})$/.exec(whole ?? '');
  return m ? ((part === 'hour' ? m[1] : m[2]) ?? null) : null;
}

function wholeTime(values: Values, base: string): string | null {
  const hour = values[`${base}.hour`];
  const minute = values[`${base}.minute`];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : null;
}

function addressLine(values: Values, base: string): string | null {
  const at = (part: string) => values[`${base}.${part}`] || undefined;
  return (
    joinAddress({
      street: at('street'),
      ward: at('ward'),
      district: at('district'),
      province: at('province'),
      country: at('country'),
    }) || null
  );
}
