import { sameKey } from '../fields/fold.ts';
import type { FieldDef } from './field-data.ts';
import type { Evidence } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import { labelEvidence } from './label-evidence.ts';
import type { ControlSnapshot } from './page-snapshot.ts';
import { type PhraseIndex, wordsOf } from './phrases.ts';
import { type LabelReading, readLabel, splitLabel } from './read-label.ts';
import { remember } from './remember.ts';
import { isSearchBlock, looksForProcedure } from './search-block.ts';
import type { Share } from './share-labels.ts';

export type Candidate = { def: FieldDef; score: number; evidence: Evidence[] };

/** What the control itself says, without its surroundings. */
export type ControlReading = {
  control: ControlSnapshot;
  readings: LabelReading[];
  /** Best first. */
  candidates: Candidate[];
  /** It is something that is never filled. */
  nothing: boolean;
  role: LabelReading['role'];
  address: string | null;
  paper: LabelReading['paper'];
  part: LabelReading['part'];
};

const NO_SHARES: ReadonlyMap<number, Share> = new Map();

const keyOf = remember(sameKey);

const FILLABLE = new Set([
  'text',
  'multiline',
  'editable',
  'date',
  'number',
  'select',
  'combobox',
  'radio',
  'check',
  'switch',
]);

/** @param shares labels that it has in common with its neighbours, by their index. */
export function readControl(
  control: ControlSnapshot,
  model: FieldModel,
  shares: ReadonlyMap<number, Share> = NO_SHARES,
): ControlReading {
  const readings = control.labels.map(l => readLabel(l.text, model));
  const result: ControlReading = {
    control,
    readings,
    candidates: [],
    nothing: !FILLABLE.has(control.kind),
    role: readings.find(r => r.role)?.role ?? null,
    address: readings.find(r => r.address)?.address ?? null,
    paper: readings.find(r => r.paper)?.paper ?? null,
    part: readings.find(r => r.part)?.part ?? null,
  };
  if (result.nothing) return result;
  const { weights } = model.data;
  const { found, nothing } = labelEvidence(control, readings, model, shares);
  for (const { def, score, text } of found)
    add(result.candidates, def, score, { kind: 'label', text, weight: score });
  if (found.length === 0 && nothing === 0) withHeading(result.candidates, control, readings, model);
  fromOptions(result.candidates, control, model);
  if (result.candidates.length === 0) fromFirstOption(result.candidates, control, model);
  if (result.candidates.length === 0 && control.labels.length === 0)
    fromTokens(result.candidates, control, model);
  result.candidates.sort((a, b) => b.score - a.score);
  const best = result.candidates[0]?.score ?? 0;
  result.nothing =
    nothing > best ||
    emptyChoice(control, model) ||
    isSearchBlock(control.buttons ?? [], model) ||
    (result.candidates[0]?.def.field === 'dossier.procedureName' && looksForProcedure(control, model));
  result.candidates = result.candidates.filter(c => c.score >= weights.least);
  return result;
}

function add(list: Candidate[], def: FieldDef, score: number, evidence: Evidence): void {
  const known = list.find(c => c.def === def);
  if (!known) list.push({ def, score, evidence: [evidence] });
  else {
    known.evidence.push(evidence);
    known.score = Math.max(known.score, score);
  }
}

/** "Hình thức" under "Nhận kết quả": a label that only together with its heading names something. */
function withHeading(
  list: Candidate[],
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  model: FieldModel,
): void {
  const heading = control.sections.at(-1);
  const label = control.labels[0];
  if (!heading || !label || readings[0]!.field) return;
  const alone = readLabel(heading, model).named;
  const { main } = splitLabel(label.text);
  for (const text of [`${main} ${splitLabel(heading).main}`, `${splitLabel(heading).main} ${main}`]) {
    const { field, coverage } = readLabel(text, model);
    if (!field || coverage < 1 || alone.includes(field) || !field.kinds.includes(control.kind)) continue;
    const weight = model.data.weights.withHeading * model.data.weights.places[label.place];
    add(list, field, weight, { kind: 'section', text, weight });
    return;
  }
}

/** A list that holds Nam and Nữ is a gender, whatever stands beside it. */
function fromOptions(list: Candidate[], control: ControlSnapshot, model: FieldModel): void {
  if (control.options.length < 2) return;
  const { options: alone, optionsBeside } = model.data.weights;
  const options = new Set(control.options.map(keyOf));
  for (const def of model.data.fields) {
    if (!def.kinds.includes(control.kind) || !lists(def, options, model)) continue;
    const text = (def.options ?? control.options.slice(0, 3)).join(', ');
    const named = list.find(c => c.def === def);
    if (named) {
      named.score = Math.min(1, named.score + optionsBeside);
      named.evidence.push({ kind: 'options', text, weight: optionsBeside });
    } else if (list.length === 0) add(list, def, alone, { kind: 'options', text, weight: alone });
  }
}

/** "Tỉnh/TP" as the first entry of a list says what is to be chosen, where nothing else does. */
function fromFirstOption(list: Candidate[], control: ControlSnapshot, model: FieldModel): void {
  const [text = ''] = control.options;
  const { field, coverage } = readLabel(text, model);
  if (!field?.field.startsWith('address.') || coverage < 1 || !field.kinds.includes(control.kind)) return;
  const weight = model.data.weights.options;
  add(list, field, weight, { kind: 'options', text, weight });
}

/** The list holds all options that tell the field, or is made of its words alone. */
function lists(def: FieldDef, options: ReadonlySet<string>, model: FieldModel): boolean {
  if (def.options?.every(o => options.has(keyOf(o)))) return true;
  const words = model.optionsOf.get(def);
  if (!words) return false;
  const said = [...options].filter(o => o !== '' && !isSelectHint(o));
  return said.length >= 2 && said.every(o => covers(words, wordsOf(o)));
}

const covers = (index: PhraseIndex<true>, words: readonly string[]): boolean =>
  index.find(words).reduce((n, hit) => n + hit.length, 0) === words.length;

/** "-- Chọn đối tượng --" is no option. */
const isSelectHint = (option: string): boolean => /^\W*chọn(?!\p{L})/u.test(option);

function fromTokens(list: Candidate[], control: ControlSnapshot, model: FieldModel): void {
  const words = control.tokens;
  const weight = model.data.weights.tokens;
  const glued = words.flatMap((_, i) => [1, 2, 3, 4].map(n => words.slice(i, i + n).join('')));
  for (const word of new Set(glued)) {
    const def = model.tokens.get(word);
    if (def?.kinds.includes(control.kind)) add(list, def, weight, { kind: 'token', text: word, weight });
  }
}

/** "Trong nước / Khác" opens a block of the form; it is no fact of the case. */
const emptyChoice = (control: ControlSnapshot, model: FieldModel): boolean => {
  if (control.options.length === 0 || control.options.length > 3) return false;
  const options = new Set(control.options.map(keyOf));
  return model.data.nothing.options.some(set => set.every(o => options.has(keyOf(o))));
};
