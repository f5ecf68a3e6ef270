import { PortalMap } from '../portal-map.ts';
import type { LessonForm } from './lesson.ts';
import { keyWords } from './page-words.ts';

/**
 * What was taught of one form as a portal map: what the team lead gets to look at, complete and send to all. Headings,
 * labels and paths only.
 * @param on the day, yyyy-mm-dd.
 */
export function exportLessons(form: LessonForm, on: string): PortalMap {
  const host = form.host.replace(/[^a-z0-9-]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return PortalMap.parse({
    id: `day-${host}-${form.id
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase()
      .slice(0, 6)}`.slice(0, 60),
    name: `Đã dạy: ${form.name || form.host}`.slice(0, 120),
    match: { hosts: [form.host], ...(keyWords(form.name) ? { headings: [form.name] } : {}) },
    verifiedOn: on,
    source: 'Cán bộ dạy trên trang đang mở',
    fields: form.lessons.map(({ key, path }) => ({ by: key, path })),
    quirks: {},
    knownGaps: [],
  } satisfies PortalMap);
}
