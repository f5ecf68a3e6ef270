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
      <span aria-hidden="true" className={`initials ${name === null ? 'initials-none' : ''}`}>
        {view?.activeCase ? initials(view.activeCase.name) || '–' : '?'}
      </span>
      <Count n={recognised} icon="high" />
      <Count n={ready} icon="ready" look={ready > 0 ? 'good' : ''} />
      <Count n={warnings} icon="warn" look={warnings > 0 ? 'bad' : ''} />
      {problem && <Icon name="warn" />}
    </Press>
  );
}

/** The words for these numbers stand in the button's name and tip: 40 px hold none that can be read. */
const Count = ({ n, icon, look = '' }: { n: number; icon: IconName; look?: string }) => (
  <span aria-hidden="true" className={`rail-count ${look && `rail-${look}`}`}>
    <Icon name={icon} size={13} />
    <b>{n}</b>
  </span>
);
