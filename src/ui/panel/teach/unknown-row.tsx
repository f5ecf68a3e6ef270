import { useRef, useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { UnknownView } from '../../../rpc/view.ts';
import type { Acts } from '../../parts/acts.ts';
import { wholeName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import { FieldPicker } from '../../parts/teach/field-picker.tsx';

type Props = { control: UnknownView; acts: Acts; pending: boolean; onForget: (lesson: string) => void };

/** A pointer that only passes over a row does not move the page. */
const RESTS_MS = 350;

export function UnknownRow({ control, acts, pending, onForget }: Props) {
  const [open, setOpen] = useState(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asker = useRef<HTMLButtonElement>(null);
  const label = control.label || t('teach.nameless');
  const { key, lesson } = control;
  const close = () => {
    setOpen(false);
    asker.current?.focus();
  };
  return (
    <li
      className="teach-row"
      onPointerEnter={() => {
        resting.current = setTimeout(() => acts.show(key), RESTS_MS);
      }}
      onPointerLeave={() => clearTimeout(resting.current)}
    >
      <div className="teach-head">
        <div className="teach-words">
          <Press
            look="link"
            className="teach-label"
            label={t('field.show', { label })}
            onPress={() => acts.show(key)}
          >
            {label}
          </Press>
          {control.section && (
            <p className="soft clip">{t('teach.in_section', { section: control.section })}</p>
          )}
          {lesson && <p className="taught-mark">{t('teach.left_alone')}</p>}
        </div>
        {lesson && (
          <Press
            look="small"
            label={t('teach.undo_of', { label })}
            disabled={pending}
            onPress={() => onForget(lesson)}
          >
            {t('teach.undo')}
          </Press>
        )}
        {!lesson && (
          <Press
            look="small"
            ref={asker}
            expanded={open}
            label={t('teach.this_is_of', { label })}
            disabled={pending}
            onPress={() => setOpen(!open)}
          >
            {t('teach.this_is')}
          </Press>
        )}
      </div>
      {!lesson && control.guesses.length > 0 && (
        <div className="teach-guesses">
          {control.guesses.map(path => (
            <Press
              key={path}
              look="small"
              label={t('teach.guess_of', { label, path: wholeName(path) })}
              disabled={pending}
              onPress={(button, at) => acts.teach(key, path, button, at)}
            >
              {wholeName(path)}
            </Press>
          ))}
        </div>
      )}
      {open && !lesson && (
        <FieldPicker
          near={control.near}
          acts={acts}
          disabled={pending}
          onPick={(path, element, at) => acts.teach(key, path, element, at)}
          onClose={close}
        />
      )}
    </li>
  );
}
