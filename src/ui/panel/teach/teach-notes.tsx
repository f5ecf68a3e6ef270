import { t } from '../../../locales/text.ts';
import type { TabView } from '../../../rpc/view.ts';
import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import { wholeName } from '../../parts/path-name.ts';

/** What no longer fits: a portal map that the portal has outgrown, a lesson that two controls fit. */
export function TeachNotes({ view }: { view: TabView }) {
  return (
    <>
      {view.oldMaps.map(name => (
        <div key={name} className="note note-mind" role="status">
          <Icon name="warn" />
          <p>
            <Both say="teach.old_map" params={{ name }} />
          </p>
        </div>
      ))}
      {view.unsure.length > 0 && (
        <div className="note note-mind" role="status">
          <Icon name="warn" />
          <div>
            <p>
              <Both say="teach.unsure" />
            </p>
            <ul className="plain-list">
              {view.unsure.map(({ id, label, section, path }) => (
                <li key={id}>
                  {label || t('teach.nameless')}
                  {section && ` (${section})`}: {path ? wholeName(path) : t('teach.is_nothing')}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
