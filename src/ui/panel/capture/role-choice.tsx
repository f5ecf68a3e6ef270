import { useId } from 'react';
import { ROLES } from '../../../core/record/field-path.ts';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import { blockFor } from '../scan/role-keys.ts';

type Props = {
  onPage: string;
  block: string;
  taken: readonly string[];
  values: Readonly<Record<string, string>>;
  onAssign: (block: string) => void;
};

/** Whose a block of the page is, in the officer's own word: "người nộp là mẹ". */
export function RoleChoice({ onPage, block, taken, values, onAssign }: Props) {
  const id = useId();
  const blocks = [...new Set([onPage, block, ...ROLES.map(role => blockFor(role, values))])];
  return (
    <div className="role-choice">
      <label htmlFor={id}>{t('capture.whose')}</label>
      <select
        id={id}
        className="field-input"
        autoComplete="off"
        value={block}
        onChange={event => onAssign(event.target.value)}
      >
        {blocks.map(b => (
          <option key={b} value={b} disabled={b !== block && taken.includes(b)}>
            {blockName(b)}
          </option>
        ))}
      </select>
    </div>
  );
}
