import type { FieldDef } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import type { ControlSnapshot } from './page-snapshot.ts';
import { wordsOf } from './phrases.ts';
import type { LabelReading } from './read-label.ts';
import type { Share } from './share-labels.ts';

export type LabelEvidence = { def: FieldDef; score: number; text: string };

/** What the labels of a control name, each with how far it can be trusted, and how surely they name nothing to fill. */
export function labelEvidence(
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  model: FieldModel,
  shares: ReadonlyMap<number, Share>,
): { found: LabelEvidence[]; nothing: number } {
  const { weights } = model.data;
  const found: LabelEvidence[] = [];
  let nothing = 0;
  const rowIsData = underMeaninglessHead(control, readings);
  control.labels.forEach((label, i) => {
    const reading = readings[i]!;
    // The heading of a block stands beside its first box, which has words of its own.
    if (label.place === 'neighbour' && i > 0 && isHeading(label.text, control)) return;
    const share = shares.get(i);
    // One label that names as many fields as it has controls names them in their order.
    const inOrder = share && reading.named.length === share.of ? reading.named[share.nth] : undefined;
    const followed =
      share !== undefined && share.nth > 0 && !inOrder && saysMore(control, readings, i, shares);
    const score =
      weights.places[label.place] * (0.5 + 0.5 * reading.coverage) * (followed ? weights.shared : 1);
    if (reading.nothing) {
      // The head of a column says what its boxes are, whatever stands in the row.
      nothing = Math.max(nothing, label.place === 'cell_above' ? 1 : score);
      return;
    }
    const needed =
      rowIsData && label.place === 'cell_left'
        ? weights.understoodRowData
        : reading.unknownFirst
          ? weights.understoodAfterUnknown
          : weights.understood;
    if (reading.coverage < needed) return;
    // "☐ Đã nghỉ học (Lý do: ___)" goes into detail about what stands before it; it is no matter of the case.
    if (reading.field?.field.startsWith('dossier.') && opensBracket(label)) {
      nothing = Math.max(nothing, score);
      return;
    }
    if (inOrder) {
      if (inOrder.kinds.includes(control.kind)) found.push({ def: inOrder, score, text: label.text });
      return;
    }
    [reading.field, ...reading.also].forEach((def, rank) => {
      if (!def?.kinds.includes(control.kind)) return;
      found.push({ def, score: score * (rank === 0 ? 1 : weights.second), text: label.text });
    });
  });
  if (found.length === 0 && nothing === 0) found.push(...nameOfPerson(control, readings, model));
  return { found, nothing };
}

const isHeading = (text: string, { sections }: ControlSnapshot): boolean => sections.at(-1) === text;

const opensBracket = ({ place, text }: ControlSnapshot['labels'][number]): boolean =>
  place === 'preceding' && /^[([]\p{L}[^)\]]*$/u.test(text);

/** Another label of the control, its own, says what it is. */
const saysMore = (
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  but: number,
  shares: ReadonlyMap<number, Share>,
): boolean => {
  const shared = readings[but]!;
  return readings.some((r, i) => {
    // What stands inside a box goes into detail, it does not replace the label: save where it names another matter.
    const inside = control.labels[i]!.place === 'placeholder' || control.labels[i]!.place === 'title';
    const another = r.field && r.coverage === 1 && r.field !== shared.field;
    const detail = inside && (!another || shared.address !== null || shared.nothing);
    return i !== but && !detail && !shares.has(i) && (r.field || r.part || r.nothing);
  });
};

/** "Người được ủy quyền" or "Ông/Bà" over a box, and nothing else, asks for that person's name. */
function nameOfPerson(
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  model: FieldModel,
): LabelEvidence[] {
  const def = model.byField.get('fullName');
  if (!def?.kinds.includes(control.kind)) return [];
  // "Cha" in a row under "Quê quán" says whose it is, not what.
  if (readings.some(r => r.address || r.paper || r.part)) return [];
  return control.labels.flatMap((label, i) => {
    const { field, role, coverage } = readings[i]!;
    const somebody = role !== null || isSalutation(label.text, model);
    const alone = somebody && !field && coverage === 1;
    return alone && label.place !== 'placeholder' && label.place !== 'cell_above'
      ? [{ def, score: model.data.weights.places[label.place], text: label.text }]
      : [];
  });
}

const isSalutation = (text: string, model: FieldModel): boolean =>
  model.salutations.has(wordsOf(text).join(' '));

/** A column head that names neither a field nor a person: the table holds records, and its first cell is one of them. */
function underMeaninglessHead(control: ControlSnapshot, readings: readonly LabelReading[]): boolean {
  const at = control.labels.findIndex(l => l.place === 'cell_above');
  const head = readings[at];
  return head !== undefined && !head.role && !head.address && !head.field;
}
