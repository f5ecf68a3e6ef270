import { DATE_PARTS } from '../record/field-path.ts';
import type { ControlReading } from './candidates.ts';
import type { FieldModel } from './field-model.ts';

type Part = NonNullable<ControlReading['part']>;

const DATES = new Set([
  'birthDate',
  'idExpiryDate',
  'paper.date',
  'death.date',
  'death.noticeDate',
  'registration.date',
]);
const short = (r: ControlReading) =>
  r.control.kind === 'text' ||
  r.control.kind === 'number' ||
  r.control.kind === 'select' ||
  r.control.kind === 'combobox';

/**
 * Three boxes for day, month and year (two for hour and minute) are parts of the date that the first of them, or
 * the text around them, is labelled with.
 */
export function markDateParts(readings: ControlReading[], model: FieldModel): void {
  for (let i = 0; i < readings.length; i++) {
    const run = readings.slice(i, i + 3);
    if (run.length === 3 && run.every(short) && isTriple(run)) {
      spread(run, DATE_PARTS, field => DATES.has(field), model);
      i += 2;
      continue;
    }
    const pair = readings.slice(i, i + 2);
    if (pair.length === 2 && pair.every(short) && (isTime(pair) || followsDeath(pair, readings, i))) {
      spread(pair, ['hour', 'minute'], field => field === 'death.time', model);
      i += 1;
    }
  }
}

function isTriple(run: readonly ControlReading[]): boolean {
  const hinted = run.every((r, i) => partOf(r) === DATE_PARTS[i]);
  const lengths = run.map(r => r.control.maxLength).join() === '2,2,4' && dateOf(run[0]!) !== null;
  return (hinted || lengths) && sameBlock(run);
}

/** Hour and minute: both two characters long, the first one labelled as a time. */
const isTime = (pair: readonly ControlReading[]): boolean =>
  pair[0]!.candidates[0]?.def.field === 'death.time' &&
  (pair.every(r => r.control.maxLength === 2) ||
    partOf(pair[1]!) === 'minute' ||
    pair[1]!.candidates.length === 0 ||
    pair[1]!.candidates[0]?.def.field === 'death.time');

/** "Giờ" and "Phút" after the day of death are the time of death. */
const followsDeath = (
  pair: readonly ControlReading[],
  readings: readonly ControlReading[],
  at: number,
): boolean =>
  partOf(pair[0]!) === 'hour' &&
  partOf(pair[1]!) === 'minute' &&
  readings.slice(Math.max(0, at - 3), at).some(r => r.candidates[0]?.def.field === 'death.date');

const sameBlock = (run: readonly ControlReading[]): boolean =>
  run.every(r => r.control.sections.join() === run[0]!.control.sections.join());

/** A part by its own label, placeholder, or the last word of its name. */
function partOf(reading: ControlReading): Part | null {
  if (reading.part) return reading.part;
  const words = reading.control.tokens;
  for (const part of ['day', 'month', 'year', 'hour', 'minute'] as const)
    if (words.includes(part)) return part;
  return null;
}

const dateOf = (reading: ControlReading) => reading.candidates.find(c => DATES.has(c.def.field)) ?? null;

function spread(
  run: readonly ControlReading[],
  parts: readonly Part[],
  fits: (field: string) => boolean,
  model: FieldModel,
): void {
  const time = parts[0] === 'hour' ? model.byField.get('death.time') : undefined;
  const first =
    run.flatMap(r => r.candidates).find(c => fits(c.def.field)) ??
    (time && {
      def: time,
      score: 0.7,
      evidence: [{ kind: 'order' as const, text: 'giờ, phút', weight: 0.7 }],
    });
  run.forEach((reading, i) => {
    reading.part = parts[i]!;
    reading.nothing = false;
    reading.candidates = first ? [{ ...first, score: Math.max(first.score, 0.7) }] : [];
    // A box called "Năm" is no name and no number of its own.
    if (!first) reading.nothing = true;
    reading.paper ??= run[0]!.paper;
    reading.role ??= run[0]!.role;
  });
}
