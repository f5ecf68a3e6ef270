import { sameKey } from '../fields/fold.ts';
import type { FieldDef } from './field-data.ts';
import type { Evidence } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import { labelEvidence } from './label-evidence.ts';
import type { ControlSnapshot } from './page-snapshot.ts';
import { type LabelReading, readLabel } from './read-label.ts';
import { isSearchBlock } from './search-block.ts';

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

export function readControl(control: ControlSnapshot, model: FieldModel): ControlReading {
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
  const { found, nothing } = labelEvidence(control, readings, model);
  for (const { def, score, text } of found)
    add(result.candidates, def, score, { kind: 'label', text, weight: score });
  fromOptions(result.candidates, control, model);
  if (result.candidates.length === 0 && control.labels.length === 0)
    fromTokens(result.candidates, control, model);
  result.candidates.sort((a, b) => b.score - a.score);
  const best = result.candidates[0]?.score ?? 0;
  result.nothing =
    nothing > best || emptyChoice(control, model) || isSearchBlock(control.buttons ?? [], model);
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

/** A list that holds Nam and Nữ is a gender, whatever stands beside it. */
function fromOptions(list: Candidate[], control: ControlSnapshot, model: FieldModel): void {
  if (control.options.length < 2) return;
  const { options: alone, optionsBeside } = model.data.weights;
  const options = new Set(control.options.map(sameKey));
  for (const def of model.data.fields) {
    if (!def.options || !def.kinds.includes(control.kind)) continue;
    if (!def.options.every(o => options.has(sameKey(o)))) continue;
    const text = def.options.join(', ');
    const named = list.find(c => c.def === def);
    if (named) {
      named.score = Math.min(1, named.score + optionsBeside);
      named.evidence.push({ kind: 'options', text, weight: optionsBeside });
    } else if (list.length === 0) add(list, def, alone, { kind: 'options', text, weight: alone });
  }
}

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
  const options = new Set(control.options.map(sameKey));
  return (
    control.options.length > 0 &&
    control.options.length <= 3 &&
    model.data.nothing.options.some(set => set.every(o => options.has(sameKey(o))))
  );
};
