import { useId, useState } from 'react';
import type { Case } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import type { Changes } from '../put-onto.ts';
import { Compare } from '../scan/compare.tsx';
import { type Merge, mergeOf } from '../scan/use-intake.ts';
import { countIn, peopleBlocks } from './form-layout.ts';

type Props = { record: Case; block: string; onCopy: (changes: Changes) => void };
/** What says how a person stands to others is not the same in another role. */
const STAYS = new Set(['relation', 'householdRelation']);

/** "Người nộp là mẹ": one person in a second role, without typing. What disagrees is shown first. */
export function CopyFrom({ record, block, onCopy }: Props) {
  const id = useId();
  const [from, setFrom] = useState('');
  const [open, setOpen] = useState<Merge | null>(null);
  const sources = peopleBlocks(record.values).filter(b => b !== block && countIn(b, record.values) > 0);
  if (sources.length === 0) return null;

  const copy = () => {
    const facts = Object.entries(record.values)
      .filter(([path]) => path.startsWith(`${from}.`))
      .map(([path, value]) => [path.slice(from.length + 1), value] as const)
      .filter(([field]) => !STAYS.has(field));
    const merge = mergeOf(record, [[block, Object.fromEntries(facts)]]);
    if (merge.rows.length > 0) setOpen(merge);
    else onCopy(merge.changes);
  };
  if (open)
    return (
      <Compare
        rows={open.rows}
        block={block}
        provenance={record.provenance}
        onBack={() => setOpen(null)}
        onKeep={chosen => {
          onCopy({ ...open.changes, ...chosen });
          setOpen(null);
        }}
      />
    );
  return (
    <div className="copy-from">
      <label htmlFor={id}>{t('form.copy_from')}</label>
      <select
        id={id}
        className="field-input"
        autoComplete="off"
        value={from}
        onChange={e => setFrom(e.target.value)}
      >
        <option value="">{t('form.no_choice')}</option>
        {sources.map(b => (
          <option key={b} value={b}>
            {blockName(b)}
          </option>
        ))}
      </select>
      <Press disabled={!from} onPress={copy}>
        {t('form.copy')}
      </Press>
    </div>
  );
}
