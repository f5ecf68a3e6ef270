import { t } from '../../locales/text.ts';
import { Both } from './both.tsx';
import { Icon } from './icon.tsx';
import { problemKey } from './path-name.ts';
import { Press } from './press.tsx';

/** One sentence about what did not go through. */
export function ProblemNote({ problem, onClose }: { problem: string | null; onClose?: () => void }) {
  if (!problem) return null;
  return (
    <div className="note note-bad" role="alert">
      <Icon name="warn" />
      <p>
        <Both say={problemKey(problem)} />
      </p>
      {onClose && (
        <Press look="icon" label={t('page.close')} title={t('page.close')} onPress={onClose}>
          <Icon name="close" />
        </Press>
      )}
    </div>
  );
}

/** What an undo could not take back, by the labels of the page. */
export function LeftNote({ labels }: { labels: string[] }) {
  if (labels.length === 0) return null;
  return (
    <div className="note note-mind" role="status">
      <Icon name="sticky" />
      <div>
        <p>{t('fill.left')}</p>
        <ul className="plain-list">
          {[...new Set(labels)].map(label => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
