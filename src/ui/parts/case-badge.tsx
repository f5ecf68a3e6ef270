import { t } from '../../locales/text.ts';
import type { CaseSummary } from '../../rpc/view.ts';
import { Both } from './both.tsx';
import { initials } from './show-value.ts';

type Props = {
  of: CaseSummary | null;
  none: 'case.none' | 'case.none_panel';
  /** How the page says that the file was handed in: counts where the officer has not said it. */
  onPage?: CaseSummary['channel'];
};

/** Whose case stands open: seen on every surface, so that nobody fills for the wrong citizen. */
export function CaseBadge({ of, none, onPage = null }: Props) {
  if (!of)
    return (
      <p className="case-none">
        <Both say={none} />
      </p>
    );
  const name = of.name || t('case.nameless');
  const channel = of.channel ?? onPage;
  return (
    <section className="case-badge" aria-label={t('case.active')}>
      <span className="initials" aria-hidden="true">
        {initials(of.name) || '–'}
      </span>
      <div className="case-lines">
        <p className="case-name clip" title={name}>
          {name}
        </p>
        <p className="case-more">
          <span className="digits">{of.personalId || t('case.no_id')}</span>
          <span className={`chip ${channel ? '' : 'chip-mind'}`}>{t(`channel.${channel ?? 'unknown'}`)}</span>
          {of.procedureCode && <span className="chip digits">{of.procedureCode}</span>}
        </p>
      </div>
    </section>
  );
}
