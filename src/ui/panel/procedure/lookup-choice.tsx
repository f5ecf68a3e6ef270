import { LOOKUPS } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import type { ClockView } from '../../../rpc/law-view.ts';
import { Press } from '../../parts/press.tsx';
import { Clock } from './clock.tsx';
import type { Dossier } from './use-about.ts';

/** How the look-up in the databases went; a failed one starts the clock. A second press takes it back. */
export function LookupChoice({ dossier, clock }: { dossier: Dossier; clock: ClockView | null }) {
  const { lookup } = dossier;
  return (
    <fieldset className="proc-ask">
      <legend>{t('proc.lookup')}</legend>
      <div className="proc-three">
        {LOOKUPS.map(how => (
          <Press
            key={how}
            pressed={lookup?.how === how}
            title={lookup?.how === how ? t('proc.lookup_clear') : undefined}
            onPress={() =>
              dossier.set({
                // The time that runs does not begin anew when "failed" becomes "incomplete".
                lookup: lookup?.how === how ? null : { how, at: restart(lookup, how) },
              })
            }
          >
            {t(`proc.lookup_${how}`)}
          </Press>
        ))}
      </div>
      {lookup && lookup.how !== 'worked' && <Clock dossier={dossier} lookup={lookup} clock={clock} />}
    </fieldset>
  );
}

const restart = (was: Dossier['lookup'], how: (typeof LOOKUPS)[number]): number =>
  was && was.how !== 'worked' && how !== 'worked' ? was.at : Date.now();
