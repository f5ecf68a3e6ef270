import { ADDRESS_PARTS, DATE_PARTS, parsePath, PERSON_FIELDS } from '../record/field-path.ts';
import { formatDate } from './dates.ts';
import { joinName, splitName } from './names.ts';

type Values = Readonly<Record<string, string>>;

const CARD = /căn cước|cccd/i;
const DATE_FIELD = (field: string) => PERSON_FIELDS[field] === DATE_PARTS || field === 'date' || field === 'noticeDate';

/**
 * The value of a path: what stands there, or what follows from other values without a guess: parts of a date, an
 * address in one line, the three parts of a name, the number of a card. Nothing is borrowed from another role.
 */
export function valueAt(values: Values, path: string): string | null {
  const own = values[path];
  if (own !== undefined && own !== '') return own;
  const p = parsePath(path);
  if (!p) return null;
  const base = `${p.block}.${p.field}`;
  const of = (field: string) => values[`${p.block}.${field}`] || null;

  if (p.part && (DATE_PARTS as readonly string[]).includes(p.part)) return datePart(values[base], p.part);
  if (p.part === 'hour' || p.part === 'minute') return timePart(values[base], p.part);
  if (p.part) return null;
  if (DATE_FIELD(p.field)) return wholeDate(values, base);
  if (p.field === 'time') return wholeTime(values, base);
  if (ADDRESS_PARTS.some(part => values[`${base}.${part}`])) return addressLine(values, base);

  switch (p.field) {
    case 'fullName': {
      const parts = { lastName: of('lastName') ?? '', middleName: of('middleName') ?? '', firstName: of('firstName') ?? '' };
      return parts.lastName && parts.firstName ? joinName(parts) : null;
    }
    case 'lastName':
    case 'middleName':
    case 'firstName': {
      const full = of('fullName');
      return (full && splitName(full)[p.field]) || null;
    }
    case 'birthDateInWords': {
      const born = of('birthDate');
      return born && /^\d{4}-\d\d-\d\d$/.test(born) ? formatDate(born, 'words') : null;
    }
    // The number of a căn cước card is the personal number; of other papers it is not.
    case 'idNumber':
      return CARD.test(of('idType') ?? '') ? of('personalId') : null;
    case 'personalId': {
      const number = of('idNumber');
      return number && /^\d{12}$/.test(number) && CARD.test(of('idType') ?? '') ? number : null;
    }
    default:
      return null;
  }
}

function datePart(whole: string | undefined, part: string): string | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(whole ?? '');
  if (!m) return null;
  return (part === 'year' ? m[1] : part === 'month' ? m[2] : m[3]) ?? null;
}

function wholeDate(values: Values, base: string): string | null {
  const [d, m, y] = DATE_PARTS.map(part => values[`${base}.${part}`]);
  return d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
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

/** "street, ward, district, province"; the country stands only where it is not Việt Nam. */
function addressLine(values: Values, base: string): string | null {
  const at = (part: string) => values[`${base}.${part}`];
  const country = at('country');
  const abroad = country && !/việt nam/i.test(country) ? country : undefined;
  const line = [at('street'), at('ward'), at('district'), at('province'), abroad].filter(Boolean).join(', ');
  return line || null;
}
