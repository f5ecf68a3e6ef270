import type { Citation } from '../../core/guard/notice.ts';
import { t } from '../../locales/text.ts';
import { showValue } from './show-value.ts';

const validity = (c: Citation): string =>
  c.validTo
    ? t('notice.valid', { from: showValue(c.validFrom), to: showValue(c.validTo) })
    : t('notice.valid_open', { from: showValue(c.validFrom) });

/** Clauses of law with their dates and how far their wording was checked. */
export function CitationList({ citations }: { citations: Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <div className="citations">
      <h4>{t('notice.law')}</h4>
      <ul>
        {citations.map(c => (
          <li key={`${c.ruleId} ${c.clause}`}>
            <span className="clause">{c.clause}</span>
            <span className="clause-more">
              {validity(c)} · <span className={`law-status law-${c.status}`}>{t(`status.${c.status}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
