import type { Role } from '../record/field-path.ts';
import type { FieldDef, Paper } from './field-data.ts';
import type { FieldModel, Meaning } from './field-model.ts';
import { wordsOf } from './phrases.ts';

/** What one label says. */
export type LabelReading = {
  /** Best field that it names, with how much of the label is understood (0..1). */
  field: FieldDef | null;
  coverage: number;
  /** Words that mean nothing stand before the field: the label is about something else, or goes into detail. */
  unknownFirst: boolean;
  /** It names something that is never filled. */
  nothing: boolean;
  role: Role | null;
  address: string | null;
  paper: Paper | null;
  /** Fields that are named besides, also in brackets: "Số giấy tờ (CCCD/CMND)". */
  also: FieldDef[];
  /** The label is one of the words for a part of a date or time. */
  part: 'day' | 'month' | 'year' | 'hour' | 'minute' | null;
};

const NUMBERING = /^\s*(?:[[(]?\d+(?:[./]\d+)*[\])]?[.:]?|[ivx]+\.|[a-zđ][.)])\s*(?=\S)/iu;
const PARTS = new Map<string, LabelReading['part']>(
  (
    [
      ['ngày', 'day'],
      ['tháng', 'month'],
      ['năm', 'year'],
      ['giờ', 'hour'],
      ['phút', 'minute'],
      ['day', 'day'],
      ['month', 'month'],
      ['year', 'year'],
    ] as const
  ).map(([word, part]) => [wordsOf(word)[0] ?? '', part]),
);

/** A label without its number, star and colon, and what stands in brackets. */
export function splitLabel(label: string): { main: string; brackets: string } {
  const bare = label.replace(NUMBERING, '').replace(NUMBERING, '');
  const brackets = [...bare.matchAll(/\(([^)]*)\)?/g)].map(m => m[1] ?? '').join(' ');
  const main = bare
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[*:]/g, ' ')
    .trim();
  return main === '' ? { main: brackets, brackets: '' } : { main, brackets };
}

export function readLabel(label: string, model: FieldModel): LabelReading {
  const { main, brackets } = splitLabel(label);
  const words = wordsOf(main);
  const reading: LabelReading = {
    field: null,
    coverage: 0,
    unknownFirst: false,
    nothing: false,
    role: null,
    address: null,
    paper: null,
    also: [],
    part: null,
  };
  if (words.length === 0) return reading;
  if (words.length === 1) reading.part = PARTS.get(words[0]!) ?? null;

  let covered = 0;
  let best = 0;
  let lone: FieldDef | null = null;
  let first: 'field' | 'nothing' | null = null;
  let other = false;
  let relation = false;
  const spaced = ` ${words.join(' ')} `;
  const allowed = (def: FieldDef | null) => !model.not.get(def!)?.some(w => spaced.includes(w));
  for (const hit of model.labels.find(words)) {
    covered += hit.length;
    for (const meaning of hit.entries) take(reading, meaning, hit.length);
    const named = fieldOf(hit.entries);
    const field = allowed(named) ? named : null;
    if (hit.entries.some(m => m.is === 'other')) other = true;
    if (field && /relation$/i.test(field.field)) relation = true;
    if (field && reading.field === null && covered - hit.length < hit.start) reading.unknownFirst = true;
    if (field && hit.length === 1) {
      // One syllable ("Số", "Tên", "Xã") is a label only where it is all that is said.
      lone ??= field;
    } else if (field && hit.length > best) {
      if (reading.field) reading.also.push(reading.field);
      reading.field = field;
      best = hit.length;
    } else if (field) reading.also.push(field);
    if (first === null && field && hit.length > 1) first = 'field';
    if (first === null && hit.entries.some(m => m.is === 'nothing')) first = 'nothing';
  }
  // What a label begins with is what it is about: "Ý kiến của cán bộ về ghi chú" is an opinion.
  // What is asked of a witness or an officer is nobody's of the case, save how somebody is related to them.
  reading.nothing = first === 'nothing' || (other && !relation);
  reading.coverage = covered / words.length;
  if (lone && covered === words.length && !reading.field && !reading.nothing) reading.field = lone;
  for (const hit of model.labels.find(wordsOf(brackets))) {
    const field = fieldOf(hit.entries);
    if (!field) continue;
    // "Ngày sinh (bằng chữ)" asks for the words, not for the date.
    if (field.field === 'birthDateInWords' && reading.field?.field === 'birthDate') reading.field = field;
    else reading.also.push(field);
  }
  return reading;
}

const fieldOf = (entries: readonly Meaning[]): FieldDef | null =>
  entries.find(m => m.is === 'field')?.def ?? null;

function take(reading: LabelReading, meaning: Meaning, length: number): void {
  if (meaning.is === 'role') reading.role ??= meaning.role;
  if (meaning.is === 'address') reading.address ??= meaning.kind;
  if (meaning.is === 'paper' && length > 0) reading.paper ??= meaning.context;
}
