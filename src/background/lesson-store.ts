import { browser } from 'wxt/browser';
import { type LessonForm, readLessons, storeLessons } from '../core/match/teach/lesson.ts';
import { tellPages } from '../rpc/frames.ts';
import { makeQueue } from './session-store.ts';

const KEY = 'lessons';
const inTurn = makeQueue();
let known: LessonForm[] | null = null;

/** What officers taught on this machine: labels and paths only, so it may be written to disk. */
export async function lessonForms(): Promise<LessonForm[]> {
  known ??= readLessons((await browser.storage.local.get(KEY))[KEY]);
  return known;
}

/** @param change null keeps all as it is. @returns whether something was changed. */
export function changeLessons(change: (forms: LessonForm[]) => LessonForm[] | null): Promise<boolean> {
  return inTurn(KEY, async () => {
    const next = change(await lessonForms());
    if (!next) return false;
    await browser.storage.local.set({ [KEY]: storeLessons(next) });
    known = next;
    tellPages('lessons.changed', {});
    return true;
  });
}
