import { useCallback, useEffect, useState } from 'react';
import type { LessonFormView } from '../../../rpc/view.ts';
import type { Api } from '../../api.ts';
import { codeOf } from '../../parts/use-tab.ts';

export type Lessons = {
  forms: LessonFormView[];
  drop(id: string): void;
  save(formId: string): void;
};

/** What was taught on this machine. @param tabId the page in front, which is read anew when a lesson goes. */
export function useLessons(api: Api, tabId: number | null, say: (problem: string | null) => void): Lessons {
  const [forms, setForms] = useState<LessonFormView[]>([]);
  const reload = useCallback(() => {
    api.call('lesson.list', {}).then(setForms, error => say(codeOf(error)));
  }, [api, say]);
  useEffect(() => {
    const life = new AbortController();
    api.onNews('lessons.changed', reload, life.signal);
    reload();
    return () => life.abort();
  }, [api, reload]);
  return {
    forms,
    drop: id => {
      api
        .call('lesson.drop', tabId === null ? { id } : { tabId, id })
        .then(reload, error => say(codeOf(error)));
    },
    save: formId => {
      api.call('lesson.export', { formId }).then(
        map => map && saveFile(`${map.id}.json`, map),
        error => say(codeOf(error)),
      );
    },
  };
}

function saveFile(name: string, content: unknown): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
