import { useEffect, useId, useState } from 'react';
import { checkValue } from '../../../core/fields/check-value.ts';
import type { Source } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import { showSource } from '../../parts/show-value.ts';
import { CopyButton } from './copy-button.tsx';
import { canonical, choicesOf, editable, inputKind, isShort } from './input-kind.ts';

type Props = {
  path: string;
  label: string;
  value: string;
  /** What else the case holds: a number is looked at beside the birth date and sex. */
  values: Readonly<Record<string, string>>;
  source: Source | null;
  onCommit: (path: string, value: string | null) => void;
};

const warningOf = (path: string, value: string, values: Props['values']): string | null => {
  const checked = checkValue(path, value, undefined, values);
  return checked.level === 'ok' ? null : t(`value.${checked.code}`);
};

/** One fact of a case. It is kept when the officer leaves the box or presses Enter; a warning never blocks. */
export function FieldInput({ path, label, value, values, source, onCommit }: Props) {
  const id = useId();
  const [text, setText] = useState(editable(path, value));
  useEffect(() => setText(editable(path, value)), [path, value]);
  const kind = inputKind(path);
  const warning = warningOf(path, canonical(path, text), values);

  const commit = (typed: string) => {
    const next = canonical(path, typed);
    if (next !== value) onCommit(path, next === '' ? null : next);
  };
  const shared = {
    id,
    className: 'field-input',
    autoComplete: 'off',
    spellCheck: false,
    'aria-describedby': `${id}-more`,
    onBlur: () => commit(text),
  } as const;
  const typing = {
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Escape') setText(editable(path, value));
      if (event.key === 'Enter' && kind !== 'long') commit(text);
    },
  };
  return (
    <div className={`field ${isShort(path) ? 'field-short' : ''}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {value !== '' && <CopyButton label={label} text={editable(path, value)} />}
      </div>
      {kind === 'choice' ? (
        <select
          {...shared}
          value={text}
          onBlur={undefined}
          onChange={event => {
            setText(event.target.value);
            commit(event.target.value);
          }}
        >
          <option value="">{t('form.no_choice')}</option>
          {[...new Set([...choicesOf(path), ...(value ? [value] : [])])].map(choice => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : kind === 'long' ? (
        <textarea {...shared} {...typing} rows={2} />
      ) : (
        <input
          {...shared}
          {...typing}
          type="text"
          inputMode={kind === 'text' ? undefined : 'numeric'}
          placeholder={kind === 'date' ? 'dd/mm/yyyy' : undefined}
        />
      )}
      <p className="field-more" id={`${id}-more`}>
        {warning && <span className="field-warning">{warning}</span>}
        {source && <span className="soft">{showSource(source)}</span>}
      </p>
    </div>
  );
}
