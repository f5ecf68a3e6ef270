import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { Acts } from '../acts.ts';
import { blockName } from '../path-name.ts';
import { Press } from '../press.tsx';
import { BLOCKS, findChoices } from './choices.ts';

type Props = {
  /** Whose the control most likely is. */
  near: string;
  acts: Acts;
  disabled: boolean;
  /** @param element what stood before the officer's eyes, @param at the time of the press. */
  onPick: (path: string, element: HTMLElement, at: number) => void;
  onClose: () => void;
};

/** Role, then field, by a search box that needs no marks: arrows move, Enter takes, Esc leaves. */
export function FieldPicker({ near, acts, disabled, onPick, onClose }: Props) {
  const id = useId();
  const [block, setBlock] = useState(BLOCKS.includes(near) ? near : 'applicant');
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = findChoices(query, block);
  const current = Math.min(at, found.length - 1);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step) setAt(Math.max(0, Math.min(found.length - 1, current + step)));
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.nativeEvent.isTrusted && !disabled) {
      const choice = found[current];
      if (choice && !event.nativeEvent.isComposing) onPick(choice.path, event.currentTarget, event.timeStamp);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="field-picker">
      <label htmlFor={`${id}block`}>{t('teach.whose')}</label>
      <select
        id={`${id}block`}
        className="picker-input"
        value={block}
        onChange={event => {
          setBlock(event.target.value);
          setAt(0);
        }}
      >
        {BLOCKS.map(b => (
          <option key={b} value={b}>
            {blockName(b)}
          </option>
        ))}
      </select>
      <input
        ref={element => {
          box.current = element;
          // The overlay counts a press only while this box stood in plain sight.
          const unwatch = acts.watch(element);
          return () => unwatch?.();
        }}
        type="text"
        role="combobox"
        className="picker-input"
        placeholder={t('teach.search')}
        aria-label={t('teach.search')}
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}o${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={query}
        onChange={event => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p className="soft">{t('teach.no_result')}</p>}
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        tabIndex={-1}
        className="picker-list"
        aria-label={t('teach.results')}
      >
        {found.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the box, which has the focus
          <div
            key={choice.path}
            id={`${id}o${i}`}
            role="option"
            tabIndex={-1}
            className="picker-option"
            aria-selected={i === current}
            onClick={event => {
              if (event.nativeEvent.isTrusted && !disabled && box.current)
                onPick(choice.path, box.current, event.timeStamp);
            }}
          >
            {choice.name}
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {t('teach.found', { n: found.length })}
      </p>
      <Press look="quiet" onPress={onClose}>
        {t('teach.close')}
      </Press>
    </div>
  );
}
