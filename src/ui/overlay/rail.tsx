import type { Ref } from 'react';
import { t } from '../../locales/text.ts';
import type { TabView } from '../../rpc/view.ts';
import { Icon, Mark } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';
import { initials } from '../parts/show-value.ts';

type Props = { view: TabView | null; problem: boolean; onOpen: () => void; ref?: Ref<HTMLButtonElement> | undefined };

/** 40 px at the edge of the page: how much is recognised, ready and wrong, and whose case is open. */
export function Rail({ view, problem, onOpen, ref }: Props) {
  const counts = view?.counts ?? { recognised: 0, ready: 0, warnings: 0 };
  const { recognised, ready, warnings } = counts;
  const name = view?.activeCase ? view.activeCase.name || t('case.nameless') : null;
  const whose = name === null ? t('rail.no_case') : t('rail.case', { name });
  const label = `${t('rail.open', { recognised, ready, warnings })}. ${whose}`;
  return (
    <Press look="quiet" className="rail" ref={ref} label={label} title={label} onPress={onOpen}>
      <Icon name="open" />
      <Mark size={22} />
      <span className={`initials ${name === null ? 'initials-none' : ''}`}>
        {view?.activeCase ? initials(view.activeCase.name) || '–' : '?'}
      </span>
      <Count n={recognised} word={t('rail.recognised')} />
      <Count n={ready} word={t('rail.ready')} look={ready > 0 ? 'good' : ''} />
      <Count n={warnings} word={t('rail.warnings')} look={warnings > 0 ? 'bad' : ''} />
      {problem && <Icon name="warn" />}
    </Press>
  );
}

const Count = ({ n, word, look = '' }: { n: number; word: string; look?: string }) => (
  <span className={`rail-count ${look && `rail-${look}`}`}>
    <b>{n}</b>
    <span className="rail-word">{word}</span>
  </span>
);
