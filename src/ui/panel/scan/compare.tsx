import { useState } from 'react';
import type { Source } from '../../../core/record/case.ts';
import type { Difference } from '../../../core/record/merge.ts';
import { t } from '../../../locales/text.ts';
import { blockName, pathName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import { showSource, showValue } from '../../parts/show-value.ts';
import type { Changes } from '../put-onto.ts';

type Props = {
  rows: Difference[];
  block: string;
  provenance: Readonly<Record<string, Source>>;
  /** The disagreeing facts that are taken from the new source; the others stay as they are. */
  onKeep: (chosen: Changes) => void;
  onBack: () => void;
};
type Pick = 'old' | 'new';

/** Two sources that disagree, side by side; nothing is kept before each is decided. */
export function Compare({ rows, block, provenance, onKeep, onBack }: Props) {
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const all = (pick: Pick) => setPicks(Object.fromEntries(rows.map(row => [row.path, pick])));
  const left = rows.filter(row => !picks[row.path]).length;
  const otherPerson = rows.some(row => row.path === `${block}.personalId`);
  return (
    <section className="compare" aria-label={t('compare.title')}>
      <h3>{t('compare.title')}</h3>
      {otherPerson && (
        <p className="note note-bad">{t('compare.other_person', { role: blockName(block) })}</p>
      )}
      {rows.map(row => (
        <CompareRow
          key={row.path}
          row={row}
          source={provenance[row.path]}
          pick={picks[row.path]}
          onPick={pick => setPicks(was => ({ ...was, [row.path]: pick }))}
        />
      ))}
      <div className="buttons">
        <Press onPress={() => all('old')}>{t('compare.all_old')}</Press>
        <Press onPress={() => all('new')}>{t('compare.all_new')}</Press>
      </div>
      <div className="buttons">
        <Press
          look="primary"
          disabled={left > 0}
          onPress={() =>
            onKeep(Object.fromEntries(rows.filter(r => picks[r.path] === 'new').map(r => [r.path, r.new])))
          }
        >
          {left > 0 ? t('compare.left', { n: left }) : t('compare.save')}
        </Press>
        <Press look="quiet" onPress={onBack}>
          {t('compare.back')}
        </Press>
      </div>
    </section>
  );
}

type RowProps = {
  row: Difference;
  source: Source | undefined;
  pick: Pick | undefined;
  onPick: (pick: Pick) => void;
};

function CompareRow({ row, source, pick, onPick }: RowProps) {
  const sides: [Pick, string, string][] = [
    ['old', source ? showSource(source) : t('compare.old'), row.old],
    ['new', t('compare.new'), row.new],
  ];
  return (
    <fieldset className="compare-row">
      <legend>{pathName(row.path)}</legend>
      {sides.map(([side, from, value]) => (
        <label key={side} className={pick === side ? 'picked' : ''}>
          <input
            type="radio"
            name={row.path}
            autoComplete="off"
            checked={pick === side}
            onChange={() => onPick(side)}
          />
          <span>
            <b>{showValue(value)}</b>
            <span className="soft">{from}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
