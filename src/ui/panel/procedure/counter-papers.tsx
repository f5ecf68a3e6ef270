import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { CopiesAdvice } from '../../../rpc/law-view.ts';
import { CitationList } from '../../parts/citation-list.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { showTime } from '../../parts/show-value.ts';
import type { Dossier } from './use-about.ts';
import { useFocusAfter } from './use-focus-after.ts';

const MOST = 20;

/** For the paper at hand: the sentence to tell the citizen, by its clause, and that it was told. */
export function CounterPapers({ copies, dossier }: { copies: CopiesAdvice; dossier: Dossier }) {
  const id = useId();
  const { purpose, papers } = copies;
  // None is taken for her: the sentence must be of the paper that lies on the desk.
  const [at, setAt] = useState(papers.length === 1 ? 0 : -1);
  const paper = papers[at];
  // The search box is gone: the keyboard goes on here.
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => choice.current?.focus({ preventScroll: true }), []);
  const after = useFocusAfter<HTMLParagraphElement>();
  if (papers.length === 0) return <p className="proc-pad soft">{t('counter.no_papers')}</p>;
  const told = dossier.told.findLast(one => one.purpose === purpose.code);
  return (
    <div className="counter-papers">
      {papers.every(p => !p.needed && !p.unsure) && (
        <p className="counter-good">
          <Icon name="filled" size={13} />
          {t('counter.none_needed')}
        </p>
      )}
      <label htmlFor={id}>{t('counter.which')}</label>
      <select
        ref={choice}
        id={id}
        className="field-input"
        value={at}
        title={paper?.name}
        onChange={event => setAt(Number(event.target.value))}
      >
        {!paper && <option value={-1}>{t('counter.pick')}</option>}
        {papers.map((p, i) => (
          <option key={p.name} value={i}>
            {p.name}
          </option>
        ))}
      </select>
      {paper?.needed && <p>{t('counter.needed')}</p>}
      {paper?.unsure && <p className="proc-hint">{t('counter.unsure')}</p>}
      {paper?.tell && (
        <div className="instead">
          <h4>{t('counter.say')}</h4>
          <p className="counter-tell">{paper.tell}</p>
          <p className="soft">{t('counter.still')}</p>
          {told ? (
            <p className="counter-good" role="status" ref={after.ref} tabIndex={-1}>
              <Icon name="filled" size={13} />
              {t('counter.told_at', { time: showTime(told.at) })}
            </p>
          ) : dossier.hasCase ? (
            <Press
              look="primary"
              onPress={() => {
                after.later();
                dossier.set({
                  told: [...dossier.told, { purpose: purpose.code, at: Date.now() }].slice(-MOST),
                });
              }}
            >
              {t('counter.told')}
            </Press>
          ) : (
            <p className="soft">{t('counter.no_case')}</p>
          )}
        </div>
      )}
      {paper && <CitationList citations={paper.citations} />}
    </div>
  );
}
