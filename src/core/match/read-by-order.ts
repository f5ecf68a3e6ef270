import type { Steps } from '../steps.ts';
import type { ControlReading } from './candidates.ts';
import type { FieldDef } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { splitLabel } from './read-label.ts';

/** Controls between two pauses. */
const STEP = 64;
const BOXES = new Set(['text', 'multiline', 'date', 'number']);

/**
 * What only the neighbours' order says, where a control's own words say nothing.
 * @param parts boxes of a split date, which are settled.
 */
export function* readByOrder(
  readings: ControlReading[],
  parts: ReadonlySet<ControlReading>,
  model: FieldModel,
): Steps<void> {
  for (const [i, reading] of readings.entries()) {
    if (i % STEP === 0) yield;
    const before = readings[i - 1];
    if (!before || parts.has(reading) || !sameBlock(before, reading)) continue;
    const def =
      afterField(reading, before, model) ??
      beforeField(reading, readings[i + 1], model) ??
      carriedOver(reading, before) ??
      continued(reading, before, model);
    if (!def?.kinds.includes(reading.control.kind)) continue;
    const score = model.data.weights.order;
    const text = reading.control.labels[0]?.text ?? before.control.labels[0]?.text ?? '';
    reading.candidates = [{ def, score, evidence: [{ kind: 'order', text, weight: score }] }];
    reading.nothing = false;
  }
}

const sameBlock = (a: ControlReading, b: ControlReading): boolean =>
  a.control.sections.join() === b.control.sections.join();

/** "số ... ngày ... tại ...": words that mean it only right behind the number or the date of a paper. */
function afterField(reading: ControlReading, before: ControlReading, model: FieldModel): FieldDef | null {
  if (reading.readings.some(r => r.field && r.field !== before.candidates[0]?.def)) return null;
  const previous = before.candidates[0]?.def.field;
  if (!previous) return null;
  const said = wordsAt(reading);
  return model.after.find(a => a.fields.has(previous) && said.some(s => a.labels.has(s)))?.def ?? null;
}

/** "số ... quyển số ...": the number of a register is told by what stands behind it. */
function beforeField(
  reading: ControlReading,
  next: ControlReading | undefined,
  model: FieldModel,
): FieldDef | null {
  const following = next?.candidates[0]?.def.field;
  const known = next && following && model.before.filter(b => b.fields.has(following));
  if (!known || known.length === 0 || !sameBlock(reading, next)) return null;
  const said = wordsAt(reading);
  return known.find(b => said.some(s => b.labels.has(s)))?.def ?? null;
}

const wordsAt = (reading: ControlReading): string[] =>
  [...reading.control.labels.map(l => l.text), reading.control.lead.at(-1) ?? ''].map(text =>
    wordsOf(splitLabel(text).main).join(' '),
  );

/** A list of date formats stands between "Ngày sinh" and its box: what the list can't hold goes to the box. */
function carriedOver(reading: ControlReading, before: ControlReading): FieldDef | null {
  const silent = reading.candidates.length === 0 && !reading.nothing && reading.readings.every(isSilent);
  if (!silent || before.candidates.length > 0 || !BOXES.has(reading.control.kind)) return null;
  const named = before.readings.flatMap(r => (r.field ? [r.field] : []))[0];
  return named && !named.kinds.includes(before.control.kind) ? named : null;
}

const CHOSEN = new Set(['radio', 'check', 'switch', 'select']);

/** "Có thẻ BHYT không? ○ Có ○ Không, số thẻ ___": a label that leaves out what the question before it has said. */
function continued(reading: ControlReading, before: ControlReading, model: FieldModel): FieldDef | null {
  if (reading.candidates.length > 0 || reading.nothing || !CHOSEN.has(before.control.kind)) return null;
  for (const { text } of reading.control.labels) {
    const said = wordsOf(splitLabel(text).main);
    if (said.length < 2 || said.length > 3) continue;
    for (const label of before.control.labels) {
      const asked = wordsOf(splitLabel(label.text).main);
      const at = asked.indexOf(said.at(-1)!);
      const hit = at < 0 ? undefined : model.labels.find([...said, ...asked.slice(at + 1)])[0];
      const def =
        hit?.start === 0 && hit.length > said.length && hit.entries.find(m => m.is === 'field')?.def;
      if (def) return def;
    }
  }
  return null;
}

const isSilent = (r: ControlReading['readings'][number]): boolean =>
  !r.field && !r.nothing && !r.address && !r.role;
