import { useState } from 'react';
import { t } from '../../locales/text.ts';
import type { CaseSummary } from '../../rpc/view.ts';
import { Icon } from '../parts/icon.tsx';
import { Press } from '../parts/press.tsx';
import { initials } from '../parts/show-value.ts';
import type { Cases } from './use-cases.ts';

const SHOWN = 10;

/** The last ten cases: open one, delete one. */
export function CaseSwitcher({ cases, onDone }: { cases: Cases; onDone: () => void }) {
  const shown = cases.list.slice(0, SHOWN);
  return (
    <section className="switcher" aria-label={t('case.last')}>
      <h2 className="soft">{t('case.last')}</h2>
      <ul>
        {shown.map(c => (
          <CaseRow
            key={c.id}
            of={c}
            open={c.id === cases.record?.id}
            onOpen={() => {
              void cases.open(c.id);
              onDone();
            }}
            onDelete={() => void cases.remove(c.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { of: CaseSummary; open: boolean; onOpen: () => void; onDelete: () => void };

function CaseRow({ of, open, onOpen, onDelete }: RowProps) {
  const [asking, setAsking] = useState(false);
  const name = of.name || t('case.nameless');
  return (
    <li className="switch-row">
      <div className="switch-line">
        <Press look="card" current={open} title={name} onPress={onOpen}>
          <span className="initials" aria-hidden="true">
            {initials(of.name) || '–'}
          </span>
          <span className="case-lines">
            <span className="clip">
              <span className="unseen">{t('case.open_this')}</span> {name}
            </span>
            <span className="soft digits">
              {of.personalId || t('case.no_id')} · {t('case.size', { n: of.size })}
              {open && ` · ${t('case.is_open')}`}
            </span>
          </span>
        </Press>
        <Press
          look="icon"
          label={t('case.delete_of', { name })}
          title={t('case.delete_of', { name })}
          expanded={asking}
          onPress={() => setAsking(was => !was)}
        >
          <Icon name="bin" />
        </Press>
      </div>
      {asking && (
        <fieldset className="ask">
          <legend>{t('case.delete_ask')}</legend>
          <Press look="danger" onPress={onDelete}>
            {t('case.delete_yes')}
          </Press>
          <Press onPress={() => setAsking(false)}>{t('case.delete_no')}</Press>
        </fieldset>
      )}
    </li>
  );
}
