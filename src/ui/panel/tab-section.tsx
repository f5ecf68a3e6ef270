import type { Acts } from '../parts/acts.ts';
import { Both } from '../parts/both.tsx';
import { FieldList } from '../parts/field-list.tsx';
import { LeftNote } from '../parts/notes.tsx';
import { wholeName } from '../parts/path-name.ts';
import type { Tab } from '../parts/use-tab.ts';

/** The controls of the page in front, in clear. */
export function TabSection({ tab, acts, blocked }: { tab: Tab; acts: Acts; blocked: boolean }) {
  const { view } = tab;
  if (!view?.host)
    return tab.known ? (
      <p className="empty">
        <Both say="field.no_tab" />
      </p>
    ) : null;
  return (
    <>
      <LeftNote labels={view.leftAfterUndo.map(wholeName)} />
      <FieldList fields={view.fields} acts={acts} pending={tab.pending || blocked} />
    </>
  );
}
