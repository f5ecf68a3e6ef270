import { z } from 'zod';
import { parseAddress, sureParts } from '../fields/address.ts';
import { isoDate } from '../fields/dates.ts';
import { isDatePath } from '../fields/for-control.ts';
import { joinName } from '../fields/names.ts';
import { readShown } from '../fields/read-shown.ts';
import { CONFIDENCES } from '../match/field-map.ts';
import { ADDRESS_PARTS, DATE_PARTS, GROUP_FIELDS, PERSON_FIELDS, parsePath } from './field-path.ts';
import { fullName, type Units } from './units.ts';

/** One text that stands on a page, and the path that the matcher gave it. */
export type ShownText = {
  path: string;
  label: string;
  text: string;
  confidence: (typeof CONFIDENCES)[number];
};

/** A value that a page shows, as the record would keep it. */
export const Finding = z.object({
  path: z.string(),
  /** The label beside it on the page. */
  label: z.string(),
  value: z.string(),
  /** False where the text is no value of that kind: shown as it is, marked, and not ticked. */
  readable: z.boolean(),
  confidence: z.enum(CONFIDENCES),
});
export type Finding = z.infer<typeof Finding>;

export const Masked = z.object({ path: z.string(), text: z.string() });
export type Masked = z.infer<typeof Masked>;

export type Gathered = {
  findings: Finding[];
  /** Values of which the page hides a part: never taken, but they may show that somebody else stands there. */
  masked: Masked[];
};

/** Rows of papers carry no index; words of officers are no facts of the case; a date in words follows from the date. */
const NOT_TAKEN = /^document\.|^dossier\.(supplementRequest|note)$|\.birthDateInWords$/;
/** A case holds no longer value; a part of one would be wrong. */
const LONGEST = 4000;
const NAMES = ['lastName', 'middleName', 'firstName'] as const;
const RANK = { high: 2, medium: 1, low: 0 } as const;

/** Canonical values of what a page shows: parts of a date or name as one, an address in parts where they are sure. */
export function gatherShown(shown: readonly ShownText[], units: Units): Gathered {
  const findings: Finding[] = [];
  const masked: Masked[] = [];
  for (const { path, label, text, confidence } of shown) {
    if (NOT_TAKEN.test(path) || text.length > LONGEST) continue;
    const read = readShown(path, text);
    if (read.kind === 'masked') masked.push({ path, text });
    else if (read.value !== undefined)
      findings.push({ path, label, value: read.value, readable: read.kind === 'value', confidence });
  }
  return { findings: once(places(names(dates(findings)), units)), masked };
}

/** Three parts, each shown once, become what `whole` makes of them. */
function join(
  findings: readonly Finding[],
  whole: string,
  parts: readonly string[],
  needed: readonly string[],
  value: (of: (path: string) => string) => string | null,
): Finding[] {
  const mine = findings.filter(f => parts.includes(f.path));
  const single = parts.every(path => mine.filter(f => f.path === path).length <= 1);
  const all = needed.every(path => mine.some(f => f.path === path && f.readable));
  const joined =
    single && all ? value(path => mine.find(f => f.path === path && f.readable)?.value ?? '') : null;
  if (joined === null) return [...findings];
  const least = mine.reduce((a, b) => (RANK[b.confidence] < RANK[a.confidence] ? b : a));
  const made: Finding = { ...least, path: whole, label: mine[0]!.label, value: joined, readable: true };
  return findings.flatMap(f => (f === mine[0] ? [made] : mine.includes(f) ? [] : [f]));
}

function dates(findings: readonly Finding[]): Finding[] {
  let list = [...findings];
  for (const path of basesOf(findings).filter(isDatePath)) {
    const [d, m, y] = DATE_PARTS.map(part => `${path}.${part}`) as [string, string, string];
    list = join(list, path, [d, m, y], [d, m, y], of => isoDate(Number(of(y)), Number(of(m)), Number(of(d))));
  }
  return list;
}

function names(findings: readonly Finding[]): Finding[] {
  let list = [...findings];
  const blocks = new Set(findings.filter(f => parsePath(f.path)?.role).map(f => parsePath(f.path)!.block));
  for (const block of blocks) {
    const [last, middle, first] = NAMES.map(field => `${block}.${field}`) as [string, string, string];
    list = join(list, `${block}.fullName`, [last, middle, first], [last, first], of =>
      joinName({ lastName: of(last), middleName: of(middle), firstName: of(first) }),
    );
  }
  return list;
}

/** Units by their official names; an address in one line goes into parts only where no part of it is a guess. */
function places(findings: readonly Finding[], units: Units): Finding[] {
  return findings.flatMap(f => {
    const p = parsePath(f.path);
    if (!p) return [];
    const base = `${p.block}.${p.field}`;
    const beside = (part: string) => findings.find(o => o.path === `${base}.${part}`)?.value ?? '';
    if (p.part === 'province') {
      const province = units.provinceNamed(f.value);
      return [province ? { ...f, value: fullName(province) } : f];
    }
    if (p.part === 'ward') {
      // Beside a district the ward is one of before, even where its name lives on.
      const province = beside('district') ? null : units.provinceNamed(beside('province'));
      const wards = province ? units.wardsNamed(f.value, province.code) : [];
      return [wards.length === 1 ? { ...f, value: fullName(wards[0]!) } : f];
    }
    const parts = (p.group ? GROUP_FIELDS[p.group]?.[p.field] : PERSON_FIELDS[p.field]) ?? [];
    if (p.part || parts !== ADDRESS_PARTS || ADDRESS_PARTS.some(part => beside(part))) return [f];
    const sure = sureParts(parseAddress(f.value, units));
    if (!sure.ward) return [f];
    return Object.entries(sure).map(([part, value]) => ({ ...f, path: `${base}.${part}`, value }));
  });
}

const basesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(f => f.path.split('.').slice(0, 2).join('.'))),
];

/** The same value of the same path said twice on a page is one. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(f => {
    const key = `${f.path}|${f.value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
