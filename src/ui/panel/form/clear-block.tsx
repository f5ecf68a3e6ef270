import { useEffect, useState } from 'react';
import type { Case, Source } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import type { PutSource } from '../put-onto.ts';
import type { Cases } from '../use-cases.ts';

/** How long a deletion can be taken back, ms; until then the values stay in this page's memory. */
const TAKE_BACK = 10_000;
type Gone = { block: string; values: [string, string, PutSource][] };

const putSource = (source: Source | undefined): PutSource =>
  source?.kind === 'qr' || source?.kind === 'mrz' || source?.kind === 'sample' ? source.kind : 'typed';

/** Deletes all that the case holds in one role or group, and can take that back for ten seconds. */
export function ClearBlock({ record, block, cases }: { record: Case; block: string; cases: Cases }) {
  const [gone, setGone] = useState<Gone | null>(null);
  useEffect(() => {
    if (!gone) return;
    const end = setTimeout(() => setGone(null), TAKE_BACK);
    return () => clearTimeout(end);
  }, [gone]);

  const facts = Object.entries(record.values).filter(([path]) => path.startsWith(`${block}.`));
  const clear = async () => {
    const kept = facts.map(([path, value]): Gone['values'][number] => [
      path,
      value,
      putSource(record.provenance[path]),
    ]);
    if (await cases.put(record, Object.fromEntries(facts.map(([path]) => [path, null])), 'typed'))
      setGone({ block, values: kept });
  };
  const takeBack = async ({ values }: Gone) => {
    for (const source of new Set(values.map(([, , s]) => s)))
      await cases.put(
        record,
        Object.fromEntries(values.filter(([, , s]) => s === source).map(([p, v]) => [p, v])),
        source,
      );
    setGone(null);
  };
  if (gone)
    return (
      <div className="note note-mind" role="status">
        <p>{t('form.cleared', { n: gone.values.length, name: blockName(gone.block) })}</p>
        <Press onPress={() => void takeBack(gone)}>{t('form.undo')}</Press>
      </div>
    );
  if (facts.length === 0) return null;
  return (
    <Press look="danger" className="clear" onPress={() => void clear()}>
      {t('form.clear_block', { name: blockName(block) })}
    </Press>
  );
}
