import { useState } from 'react';
import { t } from '../../locales/text.ts';
import { CaseBadge } from '../parts/case-badge.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';
import type { Tab } from '../parts/use-tab.ts';
import { Binding } from './binding.tsx';
import { CaseSwitcher } from './case-switcher.tsx';
import { summaryOf } from './summary-of.ts';
import type { Cases } from './use-cases.ts';

/** Whose case stands open, the way to others, and what the page in front is bound to. */
export function PanelHead({ cases, tab }: { cases: Cases; tab: Tab }) {
  const [switching, setSwitching] = useState(false);
  const open = summaryOf(cases);
  return (
    <header className="panel-head">
      <div className="panel-bar">
        <Mark />
        <h1>{t('app.name')}</h1>
        {cases.list.length > 0 && (
          <Press look="quiet" expanded={switching} onPress={() => setSwitching(was => !was)}>
            {t('case.switch')}
            <Icon name="down" size={13} />
          </Press>
        )}
        <Press look="small" onPress={() => void cases.create().then(() => setSwitching(false))}>
          <Icon name="plus" size={13} />
          {t('case.new')}
        </Press>
      </div>
      {switching && <CaseSwitcher cases={cases} onDone={() => setSwitching(false)} />}
      {cases.known && <CaseBadge of={open} none="case.none_panel" />}
      <Binding cases={cases} tab={tab} />
    </header>
  );
}
