import { useState } from 'react';
import { t } from '../../locales/text.ts';
import type { FieldView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { ChoiceList } from './choice-list.tsx';
import { EvidenceList } from './evidence.tsx';
import { ConfidenceMark, StateMark, StickyMark } from './field-marks.tsx';
import { partOf, pathName, wholeName } from './path-name.ts';
import { Press } from './press.tsx';
import { showValue } from './show-value.ts';
import { Correct } from './teach/correct.tsx';

type Props = { field: FieldView; acts: Acts; pending: boolean };

/** One control of the page: what it is, what would stand in it, and what the officer may do about it. */
export function FieldRow({ field, acts, pending }: Props) {
  const [why, setWhy] = useState(false);
  const [wrong, setWrong] = useState(false);
  // A box for the month says "Tháng", whatever date it is of.
  const label = (partOf(field.path) === null && field.label) || pathName(field.path);
  const value = showValue(field.shown);
  return (
    <li className={`row row-${field.state}`}>
      <StateMark state={field.state} />
      <div className="row-main">
        <div className="row-top">
          <Press
            look="link"
            className="row-label"
            title={label}
            label={t('field.show', { label })}
            onPress={() => acts.show(field.key)}
          >
            {label}
          </Press>
          <Press
            look="link"
            className="why"
            expanded={wrong}
            label={t('teach.not_this_of', { label, path: wholeName(field.path) })}
            onPress={() => setWrong(open => !open)}
          >
            {t('teach.not_this')}
          </Press>
        </div>
        <div className="row-line">
          <p className={`row-value ${value ? '' : 'row-empty'}`} title={value || undefined}>
            {value || t('state.no_value')}
          </p>
          <ConfidenceMark confidence={field.confidence} />
          <Press
            look="link"
            className="why"
            expanded={why}
            label={t('field.why_of', { label })}
            onPress={() => setWhy(open => !open)}
          >
            {t('field.why')}
          </Press>
          {field.lesson && <span className="taught-mark">{t('teach.taught')}</span>}
        </div>
        {field.cannotUndo && field.state === 'ready' && <StickyMark />}
        {field.refusal && <p className="row-refusal">{t(`refusal.${field.refusal}`)}</p>}
        {field.choices.length > 0 && <ChoiceList field={field} label={label} acts={acts} pending={pending} />}
        {wrong && (
          <Correct
            field={field}
            label={label}
            acts={acts}
            pending={pending}
            onClose={() => setWrong(false)}
          />
        )}
        {why && <EvidenceList field={field} />}
      </div>
      <RowAct field={field} label={label} acts={acts} pending={pending} />
    </li>
  );
}

function RowAct({ field, label, acts, pending }: Props & { label: string }) {
  if (field.state === 'ready')
    return (
      <Press
        look="small"
        ref={acts.watch}
        disabled={pending}
        label={t('field.fill_this', { label })}
        title={t('field.fill_this', { label })}
        onPress={(button, at) => acts.fill([field.key], false, button, at)}
      >
        {t('field.fill')}
      </Press>
    );
  if (field.state === 'refused' && field.canForce)
    return (
      <Press
        look="small"
        className="force"
        ref={acts.watch}
        disabled={pending}
        label={t('field.force_this', { label })}
        title={t('field.force_this', { label })}
        onPress={(button, at) => acts.fill([field.key], true, button, at)}
      >
        {t('field.force')}
      </Press>
    );
  return null;
}
