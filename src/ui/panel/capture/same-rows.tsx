import type { Proposal } from '../../../core/record/capture.ts';
import { t } from '../../../locales/text.ts';
import { pathName } from '../../parts/path-name.ts';
import { showValue } from '../../parts/show-value.ts';

/** What the page and the case agree on, folded away. */
export function SameRows({ proposals }: { proposals: readonly Proposal[] }) {
  if (proposals.length === 0) return null;
  return (
    <details className="same">
      <summary>{t('capture.same', { n: proposals.length })}</summary>
      <dl>
        {proposals.map(p => (
          <div key={p.path}>
            <dt>{pathName(p.path)}</dt>
            <dd>{showValue(p.held?.value ?? '')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
