import type { Ref } from 'react';
import { t } from '../../locales/text.ts';
import type { TabView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { Icon } from './icon.tsx';
import { Press } from './press.tsx';

type Props = {
  view: TabView;
  acts: Acts;
  pending: boolean;
  blocked?: boolean;
  fillRef?: Ref<HTMLButtonElement> | undefined;
};

/** The two big buttons, and how far a running fill is. */
export function FillBar({ view, acts, pending, blocked = false, fillRef }: Props) {
  const { counts, progress, undoable } = view;
  const busy = pending || progress !== null;
  return (
    <footer className="fill-bar">
      {progress ? <Progress done={progress.done} all={progress.all} /> : <Tally view={view} />}
      <div className="fill-buttons">
        <Press
          look="primary"
          className="fill-all"
          ref={fillRef ?? acts.watch}
          disabled={busy || blocked || counts.ready === 0 || !view.activeCase}
          onPress={(button, at) => acts.fill(null, false, button, at)}
        >
          {pending && !progress
            ? t('fill.working')
            : counts.ready > 0
              ? t('fill.all', { n: counts.ready })
              : t('fill.nothing')}
        </Press>
        {undoable > 0 && (
          <Press
            className="undo-all"
            ref={acts.watch}
            disabled={busy}
            onPress={(button, at) => acts.undo(button, at)}
          >
            <Icon name="undo" />
            {t('fill.undo', { n: undoable })}
          </Press>
        )}
      </div>
    </footer>
  );
}

const Progress = ({ done, all }: { done: number; all: number }) => (
  <div className="progress">
    <span>{t('fill.running', { done, all })}</span>
    <progress value={done} max={Math.max(all, 1)} aria-label={t('fill.running', { done, all })} />
  </div>
);

function Tally({ view: { counts } }: { view: TabView }) {
  if (counts.filled + counts.refused === 0) return null;
  return (
    <p className="tally">
      {counts.filled > 0 && (
        <span className="tally-good">
          <Icon name="filled" size={13} />
          {t('fill.filled', { n: counts.filled })}
        </span>
      )}
      {counts.refused > 0 && (
        <span className="tally-bad">
          <Icon name="refused" size={13} />
          {t('fill.refused', { n: counts.refused })}
        </span>
      )}
    </p>
  );
}
