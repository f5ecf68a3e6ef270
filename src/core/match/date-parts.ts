import { DATE_PARTS } from '../record/field-path.ts';
import type { Steps } from '../steps.ts';
import type { ControlReading } from './candidates.ts';
import { type DatePart, partHint, wordsBefore } from './date-hints.ts';
import type { FieldDef } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { readLabel } from './read-label.ts';

const DATES = new Set([
  'birthDate',
  'birthDate.year',
  'idExpiryDate',
  'paper.date',
  'death.date',
  'death.noticeDate',
  'registration.date',
]);
const [DAY, BORN, MONTH, YEAR, HOUR, MINUTE] = wordsOf('ngày sinh tháng năm giờ phút');
const SHORT = new Set(['text', 'number', 'select', 'combobox']);
/** Controls between two pauses. */
const STEP = 64;
const short = (r: ControlReading) => SHORT.has(r.control.kind);

/**
 * Three boxes for day, month and year (two for hour and minute) are parts of the date that the first of them, or
 * the text around them, is labelled with.
 * @returns the readings that are parts.
 */
export function* markDateParts(
  readings: ControlReading[],
  model: FieldModel,
): Steps<ReadonlySet<ControlReading>> {
  const parts = new Set<ControlReading>();
  for (let i = 0, count = 0; i < readings.length; i++) {
    if (++count % STEP === 0) yield;
    const run = readings.slice(i, i + 3);
    if (run.length === 3 && run.every(short) && isTriple(run, readings[i + 3])) {
      const behind = readings[i - 1]?.part === 'minute' ? model.byField.get('death.date') : undefined;
      const before =
        wordsOf(run[0]!.control.lead.at(-1) ?? '').length > 0
          ? readLabel(run[0]!.control.lead.at(-1)!, model)
          : null;
      const led = before?.named.find(def => DATES.has(def.field));
      spread(run, DATE_PARTS, field => DATES.has(field), behind ?? led);
      for (const r of run) parts.add(r);
      i += 2;
      continue;
    }
    const pair = readings.slice(i, i + 2);
    if (
      pair.length === 2 &&
      pair.every(short) &&
      (isTime(pair, readings[i + 2]) || followsDeath(pair, readings, i))
    ) {
      spread(pair, ['hour', 'minute'], field => field === 'death.time', model.byField.get('death.time'));
      for (const r of pair) parts.add(r);
      i += 1;
    }
  }
  return parts;
}

function isTriple(run: readonly ControlReading[], next: ControlReading | undefined): boolean {
  const hinted = run.every((r, i) => partHint(r) === DATE_PARTS[i]);
  const lengths =
    run.map(r => r.control.maxLength).join() === '2,2,4' &&
    run[0]!.candidates.some(c => DATES.has(c.def.field));
  return (hinted || lengths || isWritten(run) || standsAlone(run, next)) && sameBlock(run);
}

/** A box that is labelled as a date, and two more behind it without a word: "___ / ___ / ___". */
function standsAlone([first, ...rest]: readonly ControlReading[], next: ControlReading | undefined): boolean {
  const dated = first!.candidates.some(c => DATES.has(c.def.field));
  const placeholder = first!.control.placeholder.length > 2;
  return (
    dated && !placeholder && rest.every(isSilent) && (!next || !isSilent(next) || !sameBlock([first!, next]))
  );
}

const isSilent = ({ control }: ControlReading): boolean =>
  control.labels.length === 0 && control.lead.length === 0;

/** Running text: "ngày ... tháng ... năm ...", each word before its box. */
const isWritten = ([day, month, year]: readonly ControlReading[]): boolean =>
  [DAY, BORN].includes(wordsBefore(day!).at(-1)!) &&
  wordsBefore(month!).join(' ') === MONTH &&
  wordsBefore(year!).join(' ') === YEAR;

/**
 * Hour and minute: both two characters long, the first one labelled as a time; or written "... giờ ... phút", where
 * the words stand behind their boxes.
 */
const isTime = (pair: readonly ControlReading[], next: ControlReading | undefined): boolean => {
  const [hour, minute] = pair as [ControlReading, ControlReading];
  const written = wordsBefore(minute)[0] === HOUR && (!next || wordsBefore(next)[0] === MINUTE);
  if (hour.candidates[0]?.def.field !== 'death.time') return written && namesTime(hour);
  return (
    written ||
    pair.every(r => r.control.maxLength === 2) ||
    partHint(minute) === 'minute' ||
    minute.candidates.length === 0 ||
    minute.candidates[0]?.def.field === 'death.time'
  );
};

const namesTime = (r: ControlReading): boolean =>
  r.readings.some(x => x.named.some(d => d.field === 'death.time'));

/** "Giờ" and "Phút" after the day of death are the time of death. */
const followsDeath = (
  pair: readonly ControlReading[],
  readings: readonly ControlReading[],
  at: number,
): boolean =>
  partHint(pair[0]!) === 'hour' &&
  partHint(pair[1]!) === 'minute' &&
  readings.slice(Math.max(0, at - 3), at).some(r => r.candidates[0]?.def.field === 'death.date');

const sameBlock = (run: readonly ControlReading[]): boolean =>
  run.every(r => r.control.sections.join() === run[0]!.control.sections.join());

/** @param otherwise what it is a date of where no label of the run says so. */
function spread(
  run: readonly ControlReading[],
  parts: readonly DatePart[],
  fits: (field: string) => boolean,
  otherwise: FieldDef | undefined,
): void {
  const labelled = run.flatMap(r => r.candidates).find(c => fits(c.def.field));
  // A list of days holds no date: its label names one all the same.
  const named = run.flatMap(r => r.readings.flatMap(x => x.named)).find(d => fits(d.field)) ?? otherwise;
  const first =
    labelled ??
    (named && {
      def: named,
      score: 0.7,
      evidence: [{ kind: 'order' as const, text: run[0]!.control.labels[0]?.text ?? '', weight: 0.7 }],
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
