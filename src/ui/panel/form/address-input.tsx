import type { Case } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import { fieldName, partName } from '../../parts/path-name.ts';
import { FieldInput } from './field-input.tsx';

/** Written order of a Vietnamese address, from the street up. */
const ORDER = ['street', 'ward', 'district', 'province', 'country'];

type Props = {
  block: string;
  field: string;
  record: Case;
  onCommit: (path: string, value: string | null) => void;
};

/** An address in its parts; the closed line shows it whole. */
export function AddressInput({ block, field, record, onCommit }: Props) {
  const path = `${block}.${field}`;
  const at = (part: string) => record.values[`${path}.${part}`] ?? '';
  const whole = record.values[path];
  const boxes: [string, string][] = [
    ...(whole === undefined ? [] : ([[path, t('form.whole')]] as [string, string][])),
    ...ORDER.map((part): [string, string] => [`${path}.${part}`, partName(part)]),
  ];
  const line = ORDER.map(at).filter(Boolean).join(', ') || (whole ?? '');
  return (
    <details className="address" open={line !== ''}>
      <summary>
        <span>{fieldName(block, field)}</span>
        <span className="soft clip" title={line}>
          {line}
        </span>
      </summary>
      <div className="address-parts">
        {boxes.map(([at, label]) => (
          <FieldInput
            key={at}
            path={at}
            label={label}
            value={record.values[at] ?? ''}
            source={record.provenance[at] ?? null}
            onCommit={onCommit}
          />
        ))}
      </div>
    </details>
  );
}
