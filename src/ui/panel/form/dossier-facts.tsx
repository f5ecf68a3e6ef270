import { useEffect, useId, useState } from 'react';
import { type Case, CHANNELS, type Channel } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import type { Cases } from '../use-cases.ts';

/** What the law and the fill need to know of the case as a whole: which procedure, and how it is handed in. */
export function DossierFacts({ record, cases }: { record: Case; cases: Cases }) {
  const id = useId();
  const [code, setCode] = useState(record.procedureCode ?? '');
  // Shown as chosen at once; the case follows.
  const [channel, setChannel] = useState(record.channel);
  useEffect(() => setChannel(record.channel), [record.channel]);
  useEffect(() => setCode(record.procedureCode ?? ''), [record.procedureCode]);
  const describe = (about: { procedureCode?: string | null; channel?: Channel | null }) =>
    void cases.describe({
      procedureCode: record.procedureCode ?? null,
      channel: record.channel ?? null,
      ...about,
    });
  const commit = () => {
    const next = code.trim() || null;
    if (next !== (record.procedureCode ?? null)) describe({ procedureCode: next });
  };
  return (
    <section className="facts" aria-label={t('form.about')}>
      <div className="field">
        <label htmlFor={id}>{t('form.procedure')}</label>
        <input
          id={id}
          className="field-input digits"
          type="text"
          inputMode="decimal"
          maxLength={20}
          placeholder="1.001193"
          autoComplete="off"
          value={code}
          onChange={event => setCode(event.target.value)}
          onBlur={commit}
          onKeyDown={event => event.key === 'Enter' && commit()}
        />
      </div>
      <fieldset className="channels">
        <legend>{t('channel.label')}</legend>
        {CHANNELS.map(choice => (
          <label key={choice}>
            <input
              type="radio"
              name={`${id}-channel`}
              autoComplete="off"
              checked={channel === choice}
              onChange={() => {
                setChannel(choice);
                describe({ channel: choice });
              }}
            />
            {t(`channel.${choice}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
