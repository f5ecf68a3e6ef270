import type { Ref } from 'react';
import { t } from '../../locales/text.ts';
import type { TabView } from '../../rpc/view.ts';
import { Icon, type IconName, Mark } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';
import { initials } from '../parts/show-value.ts';

type Props = {
  view: TabView | null;
  problem: boolean;
  onOpen: () => void;
  ref?: Ref<HTMLButtonElement> | undefined;
};

const NONE = { recognised: 0, ready: 0, warnings: 0 };

/** 40 px at the edge of the page: how much is recognised, ready and wrong, and whose case is open. */
export function Rail({ view, problem, onOpen, ref }: Props) {
  const { recognised, ready, warnings } = view?.counts ?? NONE;
  const open = view?.activeCase ?? null;
  const whose = open ? t('rail.case', { name: open.name || t('case.nameless') }) : t('rail.no_case');
  const title = `${t('rail.open')}: ${t('rail.counts', { recognised, ready, warnings })}. ${whose}`;
  return (
    <Press look="quiet" className="rail" ref={ref} title={title} onPress={onOpen}>
      <Icon name="open" />
      <Mark size={22} />
      <span className="unseen">{t('rail.open')}.</span>
      <span className={`initials ${open ? '' : 'initials-none'}`}>
        {open ? initials(open.name) || '–' : '?'}
      </span>
      <span className="unseen">{whose}.</span>
      <Count n={recognised} icon="high" word={t('rail.recognised')} />
      <Count n={ready} icon="ready" word={t('rail.ready')} look={ready > 0 ? 'good' : ''} />
      <Count n={warnings} icon="warn" word={t('rail.warnings')} look={warnings > 0 ? 'bad' : ''} />
      {problem && <Icon name="warn" />}
    </Press>
  );
}

/** 40 px hold no word that can be read: it stands in the button's name and tip. */
const Count = ({ n, icon, word, look = '' }: { n: number; icon: IconName; word: string; look?: string }) => (
  <span className={`rail-count ${look && `rail-${look}`}`}>
    <Icon name={icon} size={13} />
    <b>{n}</b>
    <span className="unseen"> {word}.</span>
  </span>
);
