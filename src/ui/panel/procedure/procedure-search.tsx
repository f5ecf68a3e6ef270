import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ProcedureSummary } from '../../../core/procedures/procedure.ts';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSearch } from './use-search.ts';

type Props = {
  api: Api;
  label: string;
  focus: boolean;
  onPick: (picked: ProcedureSummary) => void;
  onLeave?: (() => void) | undefined;
};

/** A procedure by name or code: results as she types, arrows move, Enter takes, Esc leaves. */
export function ProcedureSearch({ api, label, focus, onPick, onLeave }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = useSearch(api, query);
  const hits = found?.hits ?? [];
  const current = Math.min(at, hits.length - 1);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const pick = (hit: ProcedureSummary | undefined) => {
    if (!hit) return;
    setQuery('');
    onPick(hit);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step) setAt(Math.max(0, Math.min(hits.length - 1, current + step)));
    else if (event.key === 'Escape' && query) setQuery('');
    else if (event.key === 'Escape' && onLeave) onLeave();
    // Enter ends a syllable of an input method first.
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) pick(hits[current]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="proc-search">
      <label htmlFor={`${id}box`}>{label}</label>
      <input
        ref={box}
        id={`${id}box`}
        type="text"
        role="combobox"
        className="field-input"
        placeholder={t('proc.search')}
        aria-expanded={hits.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${id}o${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={query}
        onChange={event => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found?.suspicious && (
        <p className="proc-hint" role="alert">
          <Icon name="warn" size={13} />
          {t('proc.mangled', { code: found.suspicious })}
        </p>
      )}
      {found && hits.length === 0 && <p className="soft proc-nothing">{t('proc.nothing')}</p>}
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        tabIndex={-1}
        className="proc-hits"
        aria-label={t('proc.results')}
      >
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box, which has the focus
          <div
            key={hit.code}
            id={`${id}o${i}`}
            role="option"
            tabIndex={-1}
            className="proc-hit"
            aria-selected={i === current}
            title={hit.name}
            onClick={() => pick(hit)}
          >
            <span className="clip">{hit.name}</span>
            <span className="soft digits clip">
              {[hit.code, hit.field, hit.commune ? t('proc.at_commune') : hit.body]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {found && t('proc.found', { n: hits.length })}
      </p>
    </div>
  );
}
