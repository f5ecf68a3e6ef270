import type { PageSnapshot } from '../page-snapshot.ts';
import { findControl, indexControls, keyOf } from './control-key.ts';
import { likeness, nameForm, sameForm, signForm } from './form-signature.ts';
import type { Lesson, LessonForm } from './lesson.ts';
import { namesSomebody } from './without-people.ts';

export type Teach = {
  snapshot: PageSnapshot;
  host: string;
  ref: number;
  path: string | null;
  /** Names of the cases on this machine: see `namesIn`. */
  names: readonly string[];
  id: string;
  at: number;
};

const MOST_FORMS = 300;
const MOST_LESSONS = 500;
const MOST_LABELS = 400;
const SURELY_SAME = 0.8;

/**
 * What is taught, with one lesson more; an earlier lesson about the same control goes.
 * @returns null where the page no longer has the control, or no more fits.
 */
export function addLesson(forms: readonly LessonForm[], teach: Teach): LessonForm[] | null {
  const { snapshot, host, ref, path, names, id, at } = teach;
  const drop = (text: string) => namesSomebody(text, names);
  const index = indexControls(snapshot);
  const key = keyOf(index, ref, drop);
  if (!key) return null;
  const lesson: Lesson = { id, key, path, at };
  const here = signForm(snapshot, host);
  const known = forms.filter(f => sameForm(f, here)).sort((a, b) => likeness(b, here) - likeness(a, here))[0];
  const aboutIt = (l: Lesson) => {
    const found = findControl(index, l.key);
    return found.kind === 'one' && found.ref === ref;
  };
  const others = forms
    .map(f => (sameForm(f, here) ? { ...f, lessons: f.lessons.filter(l => !aboutIt(l)) } : f))
    .filter(f => f.id === known?.id || f.lessons.length > 0);
  if (!known) {
    const form = { id, ...here, name: nameForm(snapshot, drop), lessons: [lesson] };
    return forms.length < MOST_FORMS ? [...others, form] : null;
  }
  if (known.lessons.length >= MOST_LESSONS) return null;
  // A form shows more of itself with each answer: what it is known by grows along, but never into another form.
  const grown = likeness(known, here) >= SURELY_SAME ? here.labels : [];
  const labels = [...new Set([...known.labels, ...grown])].slice(0, MOST_LABELS);
  return others.map(f => (f.id === known.id ? { ...f, labels, lessons: [...f.lessons, lesson] } : f));
}

export const dropLesson = (forms: readonly LessonForm[], id: string): LessonForm[] =>
  forms
    .map(form => ({ ...form, lessons: form.lessons.filter(l => l.id !== id) }))
    .filter(form => form.lessons.length > 0);
