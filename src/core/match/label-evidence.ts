import type { FieldDef } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import type { ControlSnapshot } from './page-snapshot.ts';
import type { LabelReading } from './read-label.ts';

export type LabelEvidence = { def: FieldDef; score: number; text: string };

/** What the labels of a control name, each with how far it can be trusted, and how surely they name nothing to fill. */
export function labelEvidence(
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  model: FieldModel,
): { found: LabelEvidence[]; nothing: number } {
  const { weights } = model.data;
  const found: LabelEvidence[] = [];
  let nothing = 0;
  const rowIsData = underMeaninglessHead(control, readings);
  control.labels.forEach((label, i) => {
    const reading = readings[i]!;
    const score = weights.places[label.place] * (0.5 + 0.5 * reading.coverage);
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
    [reading.field, ...reading.also].forEach((def, rank) => {
      if (!def?.kinds.includes(control.kind)) return;
      found.push({ def, score: score * (rank === 0 ? 1 : weights.second), text: label.text });
    });
  });
  if (found.length === 0 && nothing === 0) found.push(...nameOfPerson(control, readings, model));
  return { found, nothing };
}

/** "Người được ủy quyền" over a box, and nothing else, asks for that person's name. */
function nameOfPerson(
  control: ControlSnapshot,
  readings: readonly LabelReading[],
  model: FieldModel,
): LabelEvidence[] {
  const def = model.byField.get('fullName');
  if (!def?.kinds.includes(control.kind)) return [];
  return control.labels.flatMap((label, i) => {
    const { field, role, address, paper, coverage } = readings[i]!;
    const alone = role !== null && !field && !address && !paper && coverage === 1;
    return alone && label.place !== 'placeholder' && label.place !== 'cell_above'
      ? [{ def, score: model.data.weights.places[label.place], text: label.text }]
      : [];
  });
}

/** A column head that names neither a field nor a person: the table holds records, and its first cell is one of them. */
function underMeaninglessHead(control: ControlSnapshot, readings: readonly LabelReading[]): boolean {
  const at = control.labels.findIndex(l => l.place === 'cell_above');
  const head = readings[at];
  return head !== undefined && !head.role && !head.address && !head.field;
}
