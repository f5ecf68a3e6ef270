import { drivesOthers } from '../drives.ts';
import type { FieldMap } from '../field-map.ts';
import type { FieldModel } from '../field-model.ts';
import { type Known, overrideMap } from '../override-map.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { findControl, indexControls } from './control-key.ts';
import { sameForm, signForm } from './form-signature.ts';
import type { Lesson, LessonForm } from './lesson.ts';

export type Taught = {
  map: FieldMap;
  /** Control -> the lesson that says what it is. */
  by: Map<number, Lesson>;
  /** Lessons of this form that fit two controls equally well by now: not applied, and said. */
  unsure: Lesson[];
};

/** What was taught of this form, laid over what matching found. */
export function applyLessons(
  snapshot: PageSnapshot,
  map: FieldMap,
  host: string,
  forms: readonly LessonForm[],
  model: FieldModel,
): Taught {
  const result: Taught = { map, by: new Map(), unsure: [] };
  if (!forms.some(f => f.host === host)) return result;
  const here = signForm(snapshot, host);
  const lessons = forms.filter(form => sameForm(form, here)).flatMap(form => form.lessons);
  if (lessons.length === 0) return result;
  const index = indexControls(snapshot);
  // The newest word about a control counts.
  for (const lesson of lessons.toSorted((a, b) => a.at - b.at)) {
    const found = findControl(index, lesson.key);
    if (found.kind === 'several') result.unsure.push(lesson);
    if (found.kind === 'one') result.by.set(found.ref, lesson);
  }
  const known = [...result.by].map(([ref, { path, key }]): [number, Known] => [
    ref,
    {
      path,
      drives: path !== null && drivesOthers(path, model),
      text: key.labels[0] ?? key.sections.at(-1) ?? '',
    },
  ]);
  result.map = overrideMap(snapshot, map, new Map(known));
  return result;
}
