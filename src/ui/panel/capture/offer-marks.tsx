import { checkValue } from '../../../core/fields/check-value.ts';
import type { Finding } from '../../../core/record/gather-shown.ts';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';

type Props = { path: string; offer: Finding; values: Readonly<Record<string, string>> };

/** Why an offer should be looked at before it is taken. */
export function OfferMarks({ path, offer, values }: Props) {
  const check = checkValue(path, offer.value, undefined, values);
  const marks = [
    ...(offer.readable ? [] : [t('capture.unread')]),
    ...(offer.confidence === 'low' ? [t('capture.unsure')] : []),
    // Of a text that is no such value nothing more can be said.
    ...(offer.readable && check.level === 'warn' ? [t(`value.${check.code}`)] : []),
  ];
  return marks.map(mark => (
    <span key={mark} className="offer-mark">
      <Icon name="warn" size={13} />
      <span>{mark}</span>
    </span>
  ));
}
