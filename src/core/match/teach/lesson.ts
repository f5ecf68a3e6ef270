import { z } from 'zod';
import { isFieldPath } from '../../record/field-path.ts';
import { ControlKey } from './control-key.ts';

/** One thing that an officer taught: this control is that field, or nothing to fill. */
export const Lesson = z.strictObject({
  id: z.string().min(1).max(40),
  key: ControlKey,
  path: z.string().max(80).refine(isFieldPath).nullable(),
  at: z.number(),
});
export type Lesson = z.infer<typeof Lesson>;

/** What was taught of one form of one portal. Labels and paths only: nothing of a citizen. */
export const LessonForm = z.strictObject({
  id: z.string().min(1).max(40),
  host: z.string().max(253),
  name: z.string().max(160),
  labels: z.array(z.string().max(8)).max(400),
  lessons: z.array(Lesson).max(500),
});
export type LessonForm = z.infer<typeof LessonForm>;

const Stored = z.object({ version: z.literal(1), forms: z.array(z.unknown()) });
const AnyForm = LessonForm.extend({ lessons: z.array(z.unknown()) });

/** What is stored, as far as it can be understood: one lesson that cannot be read does not take the others along. */
export function readLessons(stored: unknown): LessonForm[] {
  const book = Stored.safeParse(stored);
  if (!book.success) return [];
  return book.data.forms.flatMap(form => {
    const read = AnyForm.safeParse(form);
    if (!read.success) return [];
    const lessons = read.data.lessons.flatMap(l => Lesson.safeParse(l).data ?? []);
    return lessons.length > 0 ? [{ ...read.data, lessons }] : [];
  });
}

export const storeLessons = (forms: readonly LessonForm[]) => ({ version: 1, forms });
