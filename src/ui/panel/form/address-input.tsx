import type { Case } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { fieldName, partName } from '../../parts/path-name.ts';
import { FieldInput } from './field-input.tsx';
import { SplitLine } from './split-line.tsx';

/** Written order of a Vietnamese address, from the street up. */
const ORDER = ['street', 'ward', 'district', 'province', 'country'];

type Props = {
  api: Api;
  block: string;
  field: string;
  record: Case;
  onCommit: (path: string, value: string | null) => void;
  say: (problem: string | null) => void;
};

/** An address in its parts; the closed line shows it whole. One that came or is typed in one line can be split. */
export function AddressInput({ api, block, field, record, onCommit, say }: Props) {
  const path = `${block}.${field}`;
  const at = (part: string) => record.values[`${path}.${part}`] ?? '';
  const whole = record.values[path];
  const line = ORDER.map(at).filter(Boolean).join(', ') || (whole ?? '');
  const input = (at: string, label: string) => (
    <FieldInput
      key={at}
      path={at}
      label={label}
      value={record.values[at] ?? ''}
      values={record.values}
      source={record.provenance[at] ?? null}
      onCommit={onCommit}
    />
  );
  return (
    <details className="address" open={line !== ''}>
      <summary>
        <span>{fieldName(block, field)}</span>
        <span className="soft clip" title={line}>
          {line}
        </span>
      </summary>
      <div className="address-parts">
        {(whole !== undefined || line === '') && input(path, t('form.whole'))}
        {whole !== undefined && <SplitLine api={api} record={record} path={path} line={whole} say={say} />}
        {ORDER.map(part => input(`${path}.${part}`, partName(part)))}
      </div>
    </details>
  );
}
