import { useId } from 'react';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import { countIn, GROUPS, peopleBlocks } from './form-layout.ts';

type Props = { values: Readonly<Record<string, string>>; block: string; onPick: (block: string) => void };

/** Whose data is shown: those that the case has, one press away; all others in the list. */
export function BlockPicker({ values, block, onPick }: Props) {
  const id = useId();
  const people = peopleBlocks(values);
  const filled = [...people, ...GROUPS].filter(b => countIn(b, values) > 0);
  const option = (b: string) => {
    const n = countIn(b, values);
    return (
      <option key={b} value={b}>
        {blockName(b)}
        {n > 0 ? ` (${t('form.has', { n })})` : ''}
      </option>
    );
  };
  return (
    <div className="picker">
      <label htmlFor={id}>{t('form.whose')}</label>
      <select
        id={id}
        className="field-input"
        autoComplete="off"
        value={block}
        onChange={e => onPick(e.target.value)}
      >
        <optgroup label={t('form.kind_people')}>{people.map(option)}</optgroup>
        <optgroup label={t('form.kind_facts')}>{GROUPS.map(option)}</optgroup>
      </select>
      {filled.length > 1 && (
        <div className="picker-chips">
          {filled.map(b => (
            <Press key={b} look="small" pressed={b === block} onPress={() => onPick(b)}>
              {blockName(b)}
            </Press>
          ))}
        </div>
      )}
    </div>
  );
}
