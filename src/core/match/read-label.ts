import type { Role } from '../record/field-path.ts';
import type { FieldDef, Paper } from './field-data.ts';
import type { FieldModel, Meaning } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { type Abbreviations, beginsShort, spellOut } from './spell-out.ts';

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
  /** In "Quan hệ của người nộp với chủ hộ" the one who is related to the other. */
  holder: Role | null;
  address: string | null;
  paper: Paper | null;
  /** Every field of the label in the order of its words. */
  named: FieldDef[];
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

const [OF] = wordsOf('của');
const VIETNAMESE = /[^\u0000-\u007f]/;
/** Two tongues side by side: "Họ và tên / Full name". The Vietnamese half says all. */
function oneTongue(label: string): string {
  const halves = label.split(/\s+[/|–-]\s+/);
  if (halves.length !== 2) return label;
  const spoken = halves.filter(h => VIETNAMESE.test(h.normalize('NFC').replace(/[*:\s]/g, '')));
  return spoken.length === 1 ? spoken[0]! : label;
}

/** A label without its number, star and colon, and what stands in brackets. */
export function splitLabel(label: string, abbreviations?: Abbreviations): { main: string; brackets: string } {
  let bare = oneTongue(label);
  // A number may stand before another one; the letter of "N.sinh", "Q.tịch" is none.
  for (let i = 0; i < 2 && !(abbreviations && beginsShort(bare, abbreviations)); i++)
    bare = bare.replace(NUMBERING, '');
  const brackets = [...bare.matchAll(/\(([^)]*)\)?/g)].map(m => m[1] ?? '').join(' ');
  const main = bare
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[*:]/g, ' ')
    .trim();
  return main === '' ? { main: brackets, brackets: '' } : { main, brackets };
}

export function readLabel(label: string, model: FieldModel): LabelReading {
  const split = splitLabel(label, model.abbreviations);
  // "do (cơ quan cấp)": what counts stands in the brackets.
  const { main, brackets } =
    onlyFillers(split.main, model) && split.brackets !== '' ? { main: split.brackets, brackets: '' } : split;
  const words = spellOut(wordsOf(main), model.abbreviations);
  const reading: LabelReading = {
    field: null,
    coverage: 0,
    unknownFirst: false,
    nothing: false,
    role: null,
    holder: null,
    address: null,
    paper: null,
    named: [],
    also: [],
    part: null,
  };
  if (words.length === 0) return reading;
  if (words.length === 1) reading.part = PARTS.get(words[0]!) ?? null;

  let covered = 0;
  let inHead = 0;
  let best = 0;
  let lone: FieldDef | null = null;
  let first: 'field' | 'nothing' | null = null;
  let other = false;
  let relation = false;
  let barred = false;
  const roles = new Set<Role>();
  const asked = askedFrom(label, words, model.abbreviations);
  const spaced = ` ${words.join(' ')} `;
  const allowed = (def: FieldDef | null) => !model.not.get(def!)?.some(w => spaced.includes(w));
  for (const hit of model.labels.find(words)) {
    if (hit.start < asked) inHead += hit.length;
    covered += hit.length;
    for (const meaning of hit.entries) {
      take(reading, meaning, hit.length);
      if (meaning.is !== 'role') continue;
      roles.add(meaning.role);
      if (words[hit.start - 1] === OF) reading.holder ??= meaning.role;
    }
    const named = fieldOf(hit.entries);
    const field = allowed(named) ? named : null;
    if (named && !field) barred = true;
    if (field) reading.named.push(field);
    if (hit.entries.some(m => m.is === 'other')) other = true;
    if (field && /relation$/i.test(field.field)) relation = true;
    const unread = hit.start < asked ? hit.start : hit.start - asked;
    const before = covered - hit.length - (hit.start < asked ? 0 : inHead);
    if (field && reading.field === null && before < unread) reading.unknownFirst = true;
    const said = words.slice(hit.start, hit.start + hit.length).join(' ');
    if (field && (hit.length === 1 || model.exact.has(said))) {
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
  // "Quan hệ của người kê khai với chủ hộ".
  const household = model.byField.get('householdRelation');
  if (reading.field?.field === 'relation' && household && [...roles].at(-1) === 'householdHead') {
    reading.field = household;
    reading.role = null;
  }
  // "… của A với B": A is whose it is, B to whom.
  if (!/relation$/i.test(reading.field?.field ?? '') || roles.size < 2) reading.holder = null;
  else if (reading.role === reading.holder) reading.role = [...roles].find(r => r !== reading.holder) ?? null;
  // "Cha, mẹ, ông, bà hoặc người thân" says who may be meant, not whose it is.
  if (roles.size > 1 && !reading.field) reading.role = null;
  if (!reading.nothing && reading.coverage < 1) {
    const def = composedOf(words, model) ?? ofSomebody(words, model);
    if (def) Object.assign(reading, { field: def, named: [def], coverage: 1, unknownFirst: false });
  }
  if (lone && covered === words.length && !reading.field && !reading.nothing) reading.field = lone;
  const whole = reading.field && !reading.nothing ? wholeAddress(reading, model) : undefined;
  if (whole) {
    reading.also.unshift(reading.field!);
    reading.field = whole;
  }
  // "Địa chỉ thửa đất": the only field it names is ruled out by its other words.
  if (!reading.field && barred && reading.named.length === 0)
    Object.assign(reading, { nothing: true, coverage: 1 });
  for (const hit of model.labels.find(spellOut(wordsOf(brackets), model.abbreviations))) {
    const field = fieldOf(hit.entries);
    if (!field) continue;
    // "Ngày sinh (bằng chữ)" asks for the words, not for the date.
    if (field.field === 'birthDateInWords' && reading.field?.field === 'birthDate') reading.field = field;
    else reading.also.push(field);
  }
  return reading;
}

/** "Nơi thường trú trước khi chết: phường/xã": the first of the words behind the colon, which are what is asked for. */
function askedFrom(label: string, words: readonly string[], abbreviations: Abbreviations): number {
  const tail = label
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[:*\s]+$/, '')
    .split(':')
    .slice(1)
    .at(-1);
  if (!tail) return 0;
  const last = spellOut(wordsOf(tail), abbreviations);
  const from = words.length - last.length;
  return from > 0 && last.every((word, i) => word === words[from + i]) ? from : 0;
}

const onlyFillers = (text: string, model: FieldModel): boolean => {
  const words = wordsOf(text);
  const hits = model.labels.find(words).filter(h => h.entries.some(m => m.is === 'filler'));
  return hits.reduce((n, h) => n + h.length, 0) === words.length;
};

function composedOf(words: readonly string[], model: FieldModel): FieldDef | null {
  for (const { def, words: index } of model.composed) {
    const hits = index.find(words);
    const whole = hits.reduce((n, h) => n + h.length, 0) === words.length;
    if (whole && hits.some(h => h.entries.includes(true))) return def;
  }
  return null;
}

/** "Số định danh chủ hộ": whose it is does not count where words are looked at in any order. */
function ofSomebody(words: readonly string[], model: FieldModel): FieldDef | null {
  const people = model.labels.find(words).filter(h => h.entries.some(m => m.is === 'role'));
  if (people.length === 0) return null;
  const rest = words.filter((_, i) => !people.some(h => i >= h.start && i < h.start + h.length));
  const def = composedOf(rest, model);
  return def?.field.startsWith('dossier.') ? null : def;
}

const SMALL_PARTS = /^address\.(street|ward|district)$/;
const PARTS_OF_ADDRESS = /^address\.(street|ward|district|province|country)$/;

/** "Số nhà, phường/xã, tỉnh/thành phố": what names several parts of an address in one breath is the whole of it. */
function wholeAddress({ named }: LabelReading, model: FieldModel): FieldDef | undefined {
  const parts = new Set(named.filter(d => PARTS_OF_ADDRESS.test(d.field)));
  const all = named.every(d => d.field.startsWith('address.'));
  if (!all || parts.size < 2 || !named.some(d => SMALL_PARTS.test(d.field))) return undefined;
  return model.byField.get('address.whole');
}

const fieldOf = (entries: readonly Meaning[]): FieldDef | null =>
  entries.find(m => m.is === 'field')?.def ?? null;

function take(reading: LabelReading, meaning: Meaning, length: number): void {
  if (meaning.is === 'role') reading.role ??= meaning.role;
  if (meaning.is === 'address') reading.address ??= meaning.kind;
  if (meaning.is === 'paper' && length > 0) reading.paper ??= meaning.context;
}
