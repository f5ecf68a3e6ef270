import { t } from '../../../locales/text.ts';
import type { PapersAdvice } from '../../../rpc/law-view.ts';
import { CitationList } from '../../parts/citation-list.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import type { Dossier } from './use-about.ts';

const COUNTS = [0, 1, 2] as const;

/** How many requests for supplement there were; a third is said to be one. */
export function SupplementCount({ dossier, advice }: { dossier: Dossier; advice: PapersAdvice }) {
  const already = dossier.supplements;
  const { verdict, message, citations } = advice.supplement;
  return (
    <fieldset className="proc-ask">
      <legend>{t('proc.already')}</legend>
      <div className="proc-three">
        {COUNTS.map(n => (
          <Press
            key={n}
            pressed={Math.min(already ?? 0, 2) === n}
            onPress={() => dossier.set({ supplements: n === 0 ? null : n })}
          >
            {t(`proc.already_${n}`)}
          </Press>
        ))}
      </div>
      {verdict === 'unlawful' && (
        <div className="proc-third" role="alert">
          <p>
            <Icon name="warn" size={13} />
            <strong>{t('proc.third')}</strong> {message}
          </p>
          <CitationList citations={citations} />
        </div>
      )}
    </fieldset>
  );
}
