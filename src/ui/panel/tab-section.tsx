import type { Api } from '../api.ts';
import type { Acts } from '../parts/acts.ts';
import { Both } from '../parts/both.tsx';
import { FieldList } from '../parts/field-list.tsx';
import { LeftNote } from '../parts/notes.tsx';
import { wholeName } from '../parts/path-name.ts';
import type { Tab } from '../parts/use-tab.ts';
import { LessonList } from './teach/lesson-list.tsx';
import { TeachNotes } from './teach/teach-notes.tsx';
import { UnknownList } from './teach/unknown-list.tsx';
import { useLessons } from './teach/use-lessons.ts';

type Props = { tab: Tab; acts: Acts; blocked: boolean; api: Api };

/** The controls of the page in front, in clear. */
export function TabSection({ tab, acts, blocked, api }: Props) {
  const { view } = tab;
  const lessons = useLessons(api, view?.tabId ?? null, tab.say);
  if (!view?.host)
    return tab.known ? (
      <>
        <p className="empty">
          <Both say="field.no_tab" />
        </p>
        <LessonList lessons={lessons} />
      </>
    ) : null;
  return (
    <>
      <TeachNotes view={view} />
      <LeftNote labels={view.leftAfterUndo.map(wholeName)} />
      <FieldList fields={view.fields} more={view.more} acts={acts} pending={tab.pending || blocked} />
      <UnknownList
        unknown={view.unknown}
        acts={acts}
        pending={tab.pending}
        open={view.fields.length === 0}
        onForget={lessons.drop}
      />
      <LessonList lessons={lessons} />
    </>
  );
}
