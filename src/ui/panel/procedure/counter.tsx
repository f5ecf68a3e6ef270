import { useId, useState } from 'react';
import { certificationFee } from '../../../core/guard/law/due-time.ts';
import { momentWords } from '../../../core/guard/law/time-words.ts';
import { t } from '../../../locales/text.ts';
import type { PapersAdvice } from '../../../rpc/law-view.ts';
import type { Api } from '../../api.ts';
import { Press } from '../../parts/press.tsx';
import { CounterPapers } from './counter-papers.tsx';
import { ProcedureSearch } from './procedure-search.tsx';
import type { Dossier } from './use-about.ts';
import { useCopies } from './use-copies.ts';

type Props = { api: Api; dossier: Dossier; due: NonNullable<PapersAdvice['counter']> };

/** The certification counter: what the copy is for, and what the citizen is to be told before it is certified. */
export function Counter({ api, dossier, due }: Props) {
  const [purpose, setPurpose] = useState<string | null>(null);
  // The box for the first purpose does not take the focus from the head of the card; the next one does.
  const [again, setAgain] = useState(false);
  const copies = useCopies(api, dossier, purpose);
  return (
    <section className="counter" aria-label={t('counter.title')}>
      <h3 className="proc-head">{t('counter.title')}</h3>
      {copies ? (
        <>
          <div className="proc-line counter-for">
            <p>{t('counter.for', { name: copies.purpose.name })}</p>
            <Press
              look="link"
              onPress={() => {
                setAgain(true);
                setPurpose(null);
              }}
            >
              {t('counter.other')}
            </Press>
          </div>
          <CounterPapers key={copies.purpose.code} copies={copies} dossier={dossier} />
        </>
      ) : (
        <div className="proc-pad">
          <ProcedureSearch
            api={api}
            label={t('counter.what_for')}
            focus={again}
            onPick={({ code }) => setPurpose(code)}
          />
        </div>
      )}
      <Fee due={due} />
    </section>
  );
}

function Fee({ due }: { due: Props['due'] }) {
  const id = useId();
  const [pages, setPages] = useState(1);
  const cost = certificationFee(Math.max(1, pages)).toLocaleString('vi-VN');
  return (
    <div className="counter-fee">
      <div className="fee-line">
        <label htmlFor={id}>{t('counter.pages')}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={999}
          className="field-input digits"
          value={pages}
          onChange={event =>
            setPages(Math.min(999, Math.max(1, Math.trunc(Number(event.target.value)) || 1)))
          }
        />
        <output htmlFor={id}>
          <strong>{t('counter.cost', { cost })}</strong>
        </output>
      </div>
      <p className="soft">{t('counter.fee_rule')}</p>
      <p className="soft">{t('counter.due', { time: momentWords(due.at, Date.now(), 'ngày') })}</p>
    </div>
  );
}
