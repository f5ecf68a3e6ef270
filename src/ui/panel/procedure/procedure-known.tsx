import { useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { ProcedureSearch } from './procedure-search.tsx';
import type { Dossier } from './use-about.ts';
import type { Card } from './use-advice.ts';
import { useFocusAfter } from './use-focus-after.ts';

type Props = { api: Api; dossier: Dossier; card: Card };

/** Which procedure the dossier is of, who says so, and the way to another. */
export function ProcedureKnown({ api, dossier, card }: Props) {
  const [changing, setChanging] = useState(false);
  const change = useFocusAfter<HTMLButtonElement>();
  const { code, codeBy, pageSays } = dossier;
  const searching = changing || code === null || card.at === 'unknown';
  const done = () => {
    change.later();
    setChanging(false);
  };
  return (
    <section className="proc-known" aria-label={t('proc.which')}>
      {card.at === 'loading' && <p className="soft">{t('proc.loading')}</p>}
      {card.at === 'unknown' && <p className="proc-hint">{t('proc.unknown_code', { code: card.code })}</p>}
      {code === null && <p className="soft">{t('proc.none')}</p>}
      {card.at === 'there' && (
        <>
          <h3 className="proc-name">{card.procedure.name}</h3>
          <p className="proc-more">
            <span className="chip digits">{card.procedure.code}</span>
            {codeBy && <span className={`proc-by by-${codeBy}`}>{t(`proc.from_${codeBy}`)}</span>}
            <span className="soft">
              {[
                card.procedure.field,
                card.procedure.decision && t('proc.decision', { decision: card.procedure.decision }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
        </>
      )}
      {pageSays && (
        <div className="proc-hint">
          <p>{t('proc.page_says', { name: pageSays.name || pageSays.code, code: pageSays.code })}</p>
          <Press
            look="small"
            onPress={() => {
              change.later();
              dossier.set({ procedureCode: null });
            }}
          >
            {t('proc.use_page')}
          </Press>
        </div>
      )}
      {searching ? (
        <>
          <ProcedureSearch
            api={api}
            label={t('proc.pick')}
            focus={changing}
            onPick={({ code: picked }) => {
              dossier.set({ procedureCode: picked });
              done();
            }}
            onLeave={changing ? done : undefined}
          />
          {changing && code !== null && (
            <Press look="quiet" onPress={done}>
              {t('proc.keep')}
            </Press>
          )}
        </>
      ) : (
        <Press look="small" ref={change.ref} onPress={() => setChanging(true)}>
          <Icon name="swap" size={13} />
          {t('proc.change')}
        </Press>
      )}
    </section>
  );
}
