import type { PortalMap } from '../core/match/portal-map.ts';
import { addLesson, dropLesson } from '../core/match/teach/add-lesson.ts';
import { exportLessons } from '../core/match/teach/export-lessons.ts';
import type { Lesson } from '../core/match/teach/lesson.ts';
import { namesIn } from '../core/match/teach/without-people.ts';
import { isFieldPath } from '../core/record/field-path.ts';
import type { LessonFormView } from '../rpc/view.ts';
import { listCases } from './cases.ts';
import { changeLessons, lessonForms } from './lesson-store.ts';
import { hostOf, scanTab } from './recognise.ts';
import type { TabState } from './tab-state.ts';

/**
 * "Đây là: Mẹ - Ngày cấp", or (null) "không điền ô này". Takes effect at once on the open page.
 * @param key `<frame>/<ref>`. @returns the code of a problem, or null.
 */
export async function teach(tab: TabState, key: string, path: string | null): Promise<string | null> {
  if (path !== null && !isFieldPath(path)) return 'bad_path';
  const slash = key.lastIndexOf('/');
  const frame = tab.frames[key.slice(0, slash)];
  if (!frame?.read) return 'frame_gone';
  const { snapshot } = frame.read;
  const names = namesIn((await listCases()).map(c => c.values));
  const about = { snapshot, host: hostOf(tab, frame), ref: Number(key.slice(slash + 1)), path, names };
  const kept = await changeLessons(forms =>
    addLesson(forms, { ...about, id: crypto.randomUUID(), at: Date.now() }),
  );
  await scanTab(tab);
  return kept ? null : 'not_taught';
}

export const unteach = (id: string): Promise<boolean> => changeLessons(forms => dropLesson(forms, id));

export const viewLesson = ({ id, key, path }: Lesson) => ({
  id,
  path,
  label: key.labels[0] ?? '',
  section: key.sections.at(-1) ?? '',
});

/** Newest form first. */
export const lessonViews = async (): Promise<LessonFormView[]> =>
  (await lessonForms())
    .map(({ id, host, name, lessons }) => ({ id, host, name, lessons: lessons.map(viewLesson) }))
    .reverse();

export async function exportForm(formId: string): Promise<PortalMap | null> {
  const form = (await lessonForms()).find(f => f.id === formId);
  return form ? exportLessons(form, new Date().toISOString().slice(0, 10)) : null;
}
