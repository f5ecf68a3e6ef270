import { useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { LessonFormView } from '../../../rpc/view.ts';
import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import { wholeName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import type { Lessons } from './use-lessons.ts';

/** "Đã dạy trên máy này": each lesson can be taken back, each form handed to the team lead. */
export function LessonList({ lessons }: { lessons: Lessons }) {
  const [open, setOpen] = useState(false);
  const { forms } = lessons;
  if (forms.length === 0) return null;
  const n = forms.reduce((sum, form) => sum + form.lessons.length, 0);
  return (
    <section className="teach-section" aria-label={t('teach.list')}>
      <h3>
        <Press look="tab" className="teach-toggle" expanded={open} onPress={() => setOpen(!open)}>
          <span>{t('teach.list')}</span>
          <span className="block-count">
            {n}
            <Icon name="down" size={13} />
          </span>
        </Press>
      </h3>
      {open && (
        <p className="soft">
          <Both say="teach.list_why" />
        </p>
      )}
      {open && forms.map(form => <Form key={form.id} form={form} lessons={lessons} />)}
    </section>
  );
}

function Form({ form, lessons }: { form: LessonFormView; lessons: Lessons }) {
  const name = form.name || form.host;
  return (
    <>
      <h4 className="lesson-form">{t('teach.form', { name, host: form.host })}</h4>
      <ul>
        {form.lessons.map(({ id, label, section, path }) => (
          <li key={id} className="teach-row">
            <div className="teach-head">
              <div className="teach-words">
                <p className="teach-label">{label || t('teach.nameless')}</p>
                {section && <p className="soft clip">{t('teach.in_section', { section })}</p>}
                <p className="taught-mark">
                  {path === null ? t('teach.is_nothing') : t('teach.is', { path: wholeName(path) })}
                </p>
              </div>
              <Press
                look="small"
                label={t('teach.undo_of', { label: label || t('teach.nameless') })}
                onPress={() => lessons.drop(id)}
              >
                {t('teach.undo')}
              </Press>
            </div>
          </li>
        ))}
      </ul>
      <Press
        className="lesson-save"
        label={t('teach.export_of', { name })}
        onPress={() => lessons.save(form.id)}
      >
        <Icon name="take" />
        {t('teach.export')}
      </Press>
    </>
  );
}
