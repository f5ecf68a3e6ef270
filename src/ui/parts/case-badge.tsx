import { t } from '../../locales/text.ts';
import type { CaseSummary } from '../../rpc/view.ts';
import { Both } from './both.tsx';
import { initials } from './show-value.ts';

/** Whose case stands open: seen on every surface, so that nobody fills for the wrong citizen. */
export function CaseBadge({ of, none }: { of: CaseSummary | null; none: 'case.none' | 'case.none_panel' }) {
  if (!of)
    return (
      <p className="case-none">
        <Both say={none} />
      </p>
    );
  const name = of.name || t('case.nameless');
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
          <span className={`chip ${of.channel ? '' : 'chip-mind'}`}>
            {t(`channel.${of.channel ?? 'unknown'}`)}
          </span>
          {of.procedureCode && <span className="chip digits">{of.procedureCode}</span>}
        </p>
      </div>
    </section>
  );
}
