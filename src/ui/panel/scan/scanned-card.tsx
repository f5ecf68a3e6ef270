import { t } from '../../../locales/text.ts';
import { pathName } from '../../parts/path-name.ts';
import { showValue } from '../../parts/show-value.ts';
import type { Scan } from './read-scan.ts';

const HEAD = ['fullName', 'personalId', 'birthDate', 'gender'];

/** What the card says, to be held against the card on the counter. */
export function ScannedCard({ scan }: { scan: Scan }) {
  const { values, warnings, oldIdNumber, kind } = scan;
  return (
    <>
      <dl className="scanned">
        {HEAD.filter(field => values[field]).map(field => (
          <div key={field}>
            <dt className="unseen">{pathName(`applicant.${field}`)}</dt>
            <dd className={`scanned-${field} digits`}>{showValue(values[field]!)}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        {t('scan_box.good', { kind: t(`kind.${kind}`) })}
        {oldIdNumber && `. ${t('scan_box.old_id', { number: oldIdNumber })}`}
      </p>
      {warnings.map(warning => (
        <p key={warning} className="field-warning">
          {t(`scan.${warning}`)}
        </p>
      ))}
    </>
  );
}
