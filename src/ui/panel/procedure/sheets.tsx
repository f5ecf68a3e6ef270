import { useState } from 'react';
import { citizenHandout } from '../../../core/guard/law/citizen-handout.ts';
import { supplementSlip } from '../../../core/guard/law/supplement-slip.ts';
import { dayWords, momentWords } from '../../../core/guard/law/time-words.ts';
import type { Procedure } from '../../../core/procedures/procedure.ts';
import { t } from '../../../locales/text.ts';
import type { ClockView, PapersAdvice } from '../../../rpc/law-view.ts';
import { Press } from '../../parts/press.tsx';
import { SheetBox } from './sheet-box.tsx';
import { SupplementCount } from './supplement-count.tsx';
import type { Dossier } from './use-about.ts';
import { useFocusAfter } from './use-focus-after.ts';

type Props = {
  dossier: Dossier;
  procedure: Procedure;
  advice: PapersAdvice;
  clock: ClockView | null;
  missing: ReadonlySet<number>;
  /** The slip went to the citizen: it counts, and its ticks are done with. */
  onGiven: () => void;
};

/** What the officer gives the citizen: a lawful request for what is missing, and a guide to all papers. */
export function Sheets({ dossier, procedure, advice, clock, missing, onGiven }: Props) {
  const [named, setNamed] = useState(false);
  const already = dossier.supplements ?? 0;
  const citizen = named && dossier.citizen !== '' ? dossier.citizen : null;
  const now = Date.now();
  const asked = advice.papers.filter(p => missing.has(p.line) && p.askable);
  const clause = asked.some(p => p.clock) ? clock?.citations[0]?.clause : undefined;
  const slip = supplementSlip(
    {
      procedure,
      missing: asked,
      already,
      citizen,
      written: advice.written,
      sendBy: clock && clause ? { time: momentWords(clock.at, now, 'ngày'), clause } : null,
      day: dayWords(now),
    },
    t,
  );
  const handout =
    dossier.channel &&
    citizenHandout(
      {
        procedure,
        papers: advice.papers,
        citizen,
        channel: t(`channel.${dossier.channel}`),
        written: advice.written,
        fee: advice.counter !== null,
        day: dayWords(now),
      },
      t,
    );
  const head = useFocusAfter<HTMLHeadingElement>();
  return (
    <section className="sheets" aria-label={t('proc.made')}>
      <h3 className="proc-head" ref={head.ref} tabIndex={-1}>
        {t('proc.made')}
      </h3>
      <SupplementCount dossier={dossier} advice={advice} />
      {dossier.citizen !== '' && (
        <label className="proc-tick">
          <input type="checkbox" checked={named} onChange={event => setNamed(event.target.checked)} />
          {t('proc.with_name')}
        </label>
      )}
      {slip && (
        <SheetBox
          title={t('proc.slip')}
          count={t('proc.slip_count', { n: asked.length })}
          sheet={slip}
          personal={citizen !== null}
          open
        >
          <Press
            look="quiet"
            onPress={() => {
              head.later();
              onGiven();
            }}
          >
            {t('proc.given')}
          </Press>
        </SheetBox>
      )}
      {!slip && already < 2 && <p className="proc-pad soft">{t('proc.slip_empty')}</p>}
      {handout ? (
        <SheetBox title={t('proc.handout')} sheet={handout} personal={citizen !== null} />
      ) : (
        <p className="proc-pad soft">{t('proc.handout_channel')}</p>
      )}
    </section>
  );
}
