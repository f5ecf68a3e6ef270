import type { ControlReading } from './candidates.ts';
import type { FieldDef } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { splitLabel } from './read-label.ts';

const BOXES = new Set(['text', 'multiline', 'date', 'number']);

/**
 * What only the neighbours' order says, where a control's own words say nothing.
 * @param parts boxes of a split date, which are settled.
 */
export function readByOrder(
  readings: ControlReading[],
  parts: ReadonlySet<ControlReading>,
  model: FieldModel,
): void {
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (!before || parts.has(reading) || !sameBlock(before, reading)) return;
    const def = afterField(reading, before, model) ?? carriedOver(reading, before);
    if (!def?.kinds.includes(reading.control.kind)) return;
    const score = model.data.weights.order;
    const text = reading.control.labels[0]?.text ?? before.control.labels[0]?.text ?? '';
    reading.candidates = [{ def, score, evidence: [{ kind: 'order', text, weight: score }] }];
    reading.nothing = false;
  });
}

const sameBlock = (a: ControlReading, b: ControlReading): boolean =>
  a.control.sections.join() === b.control.sections.join();

/** "số ... ngày ... tại ...": words that mean it only right behind the number or the date of a paper. */
function afterField(reading: ControlReading, before: ControlReading, model: FieldModel): FieldDef | null {
  if (reading.readings.some(r => r.field && r.field !== before.candidates[0]?.def)) return null;
  const previous = before.candidates[0]?.def.field;
  if (!previous) return null;
  const said = [...reading.control.labels.map(l => l.text), reading.control.lead.at(-1) ?? ''].map(text =>
    wordsOf(splitLabel(text).main).join(' '),
  );
  return model.after.find(a => a.fields.has(previous) && said.some(s => a.labels.has(s)))?.def ?? null;
}

/** A list of date formats stands between "Ngày sinh" and its box: what the list can't hold goes to the box. */
function carriedOver(reading: ControlReading, before: ControlReading): FieldDef | null {
  const silent = reading.candidates.length === 0 && !reading.nothing && reading.readings.every(isSilent);
  if (!silent || before.candidates.length > 0 || !BOXES.has(reading.control.kind)) return null;
  const named = before.readings.flatMap(r => (r.field ? [r.field] : []))[0];
  return named && !named.kinds.includes(before.control.kind) ? named : null;
}

const isSilent = (r: ControlReading['readings'][number]): boolean =>
  !r.field && !r.nothing && !r.address && !r.role;
