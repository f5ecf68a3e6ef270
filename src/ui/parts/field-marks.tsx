import { t } from '../../locales/text.ts';
import type { FieldView } from '../../rpc/view.ts';
import { Icon } from './icon.tsx';

export const StateMark = ({ state }: { state: FieldView['state'] }) => (
  <span className={`state state-${state}`} title={t(`state.${state}`)}>
    <Icon name={state} />
    <span className="unseen">{t(`state.${state}`)}</span>
  </span>
);

export const ConfidenceMark = ({ confidence }: { confidence: FieldView['confidence'] }) => (
  <span className={`confidence confidence-${confidence}`}>
    <Icon name={confidence} size={13} />
    {t(`confidence.${confidence}`)}
  </span>
);

export const StickyMark = () => (
  <span className="sticky-mark" title={t('field.cannot_undo_why')}>
    <Icon name="sticky" size={13} />
    {t('field.cannot_undo')}
  </span>
);
