import { useId } from 'react';
import { inputTime, momentOfInput, momentWords } from '../../../core/guard/law/time-words.ts';
import { t } from '../../../locales/text.ts';
import type { ClockView } from '../../../rpc/law-view.ts';
import { CitationList } from '../../parts/citation-list.tsx';
import { leftWords } from './left-words.ts';
import type { Dossier } from './use-about.ts';

type Props = { dossier: Dossier; lookup: NonNullable<Dossier['lookup']>; clock: ClockView | null };

/** Until when the missing paper may be asked for, by its clause, and how many working hours are left. */
export function Clock({ dossier, lookup, clock }: Props) {
  const id = useId();
  if (dossier.channel === null) return <p className="proc-hint">{t('proc.clock_channel')}</p>;
  if (!clock) return null;
  if (clock.citations.length === 0) return <p className="proc-hint">{t('proc.clock_none')}</p>;
  const over = clock.minutesLeft <= 0;
  return (
    <div className="proc-clock">
      <p className={over ? 'clock-over' : 'clock-runs'}>
        <strong>{t('proc.clock_due', { time: momentWords(clock.at, Date.now(), 'ngày') })}</strong>
        <span>
          {over ? t('proc.clock_over') : t('proc.clock_left', { left: leftWords(clock.minutesLeft) })}
        </span>
      </p>
      {clock.doubts.length > 0 && (
        <p className="soft">{t('proc.doubt', { days: clock.doubts.join(', ') })}</p>
      )}
      <div className="clock-since">
        <label htmlFor={id}>{t('proc.clock_since')}</label>
        <input
          id={id}
          type="datetime-local"
          className="field-input"
          max={inputTime(Date.now())}
          value={inputTime(lookup.at)}
          onChange={event => {
            const at = momentOfInput(event.target.value);
            if (at !== null) dossier.set({ lookup: { how: lookup.how, at } });
          }}
        />
      </div>
      <CitationList citations={clock.citations} />
    </div>
  );
}
