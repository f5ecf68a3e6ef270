import { useEffect, useState } from 'react';
import type { AddressSplit } from '../../../core/fields/split-address.ts';
import type { Case } from '../../../core/record/case.ts';
import { blockOf } from '../../../core/record/field-path.ts';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { Press } from '../../parts/press.tsx';
import { codeOf } from '../../parts/use-tab.ts';
import { WardChoice } from './ward-choice.tsx';

type Props = {
  api: Api;
  record: Case;
  /** Of the address; the case holds a line there. */
  path: string;
  line: string;
  say: (problem: string | null) => void;
};

/** "Tách địa chỉ": sure parts are kept at once; the ward waits for the officer where several are possible. */
export function SplitLine({ api, record, path, line, say }: Props) {
  const [split, setSplit] = useState<AddressSplit | null>(null);
  const [busy, setBusy] = useState(false);
  // Of another line or case the old answer says nothing.
  useEffect(() => setSplit(null), [record.id, path, line]);

  const keep = async (parts: AddressSplit['sure']) => {
    const kept = await api.call('address.keep', { id: record.id, path, parts, line });
    say(kept.ok ? null : kept.reason);
  };
  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch(error => say(codeOf(error)));
    setBusy(false);
  };
  const take = async () => {
    const found = await api.call('address.split', { text: line, asOf: dayOf(record, path) });
    setSplit(found);
    if (Object.keys(found.sure).length > 0) await keep(found.sure);
  };
  const wards = split?.wards ?? [];
  return (
    <div className="split-line">
      <Press look="small" disabled={busy} onPress={() => void act(take)}>
        {t('address.split')}
      </Press>
      {split && wards.length > 0 && (
        <WardChoice
          wards={wards}
          oldWard={split.oldWard}
          disabled={busy}
          onChoose={ward => void act(() => keep({ ...split.sure, ward }))}
        />
      )}
      <p className="field-more" role="status">
        {split && wards.length === 0 && !split.sure.ward && (
          <span className="field-warning">
            {t(split.sure.province ? 'address.no_ward' : 'address.no_province')}
          </span>
        )}
      </p>
    </div>
  );
}

/** The day of the card that the line stands on; of a line from elsewhere no day is known. */
function dayOf(record: Case, path: string): string | null {
  const day = record.values[`${blockOf(path)}.idIssueDate`] ?? '';
  return record.provenance[path]?.kind === 'qr' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}
