import { t } from '../../locales/text.ts';
import { Icon } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';
import type { Tab } from '../parts/use-tab.ts';
import type { Cases } from './use-cases.ts';

/** Which case the page in front is filled from; loud where it is not the open one. */
export function Binding({ cases, tab }: { cases: Cases; tab: Tab }) {
  const { view } = tab;
  const open = cases.record;
  if (!view?.host) return null;
  const bound = view.activeCase;
  if (!bound) return <p className="binding">{t('bind.none')}</p>;
  const name = bound.name || t('case.nameless');
  if (!open || bound.id === open.id)
    return (
      <p className="binding">
        <span className="clip" title={name}>
          {t('bind.this', { name })}
        </span>
      </p>
    );
  return (
    <div className="binding binding-other" role="alert">
      <p>
        <Icon name="warn" />
        {t('bind.other', { name })}
      </p>
      <Press onPress={() => void cases.open(bound.id)}>{t('bind.open_that')}</Press>
      <Press
        disabled={tab.pending}
        onPress={() => tab.run('tab.bind', { tabId: view.tabId, caseId: open.id })}
      >
        {t('bind.to_open')}
      </Press>
    </div>
  );
}
