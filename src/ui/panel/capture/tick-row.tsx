import { sameText } from '../../../core/fields/fold.ts';
import type { Proposal } from '../../../core/record/capture.ts';
import { t } from '../../../locales/text.ts';
import { pathName } from '../../parts/path-name.ts';
import { showValue } from '../../parts/show-value.ts';
import { OfferMarks } from './offer-marks.tsx';

type Props = {
  proposal: Proposal;
  ticked: boolean;
  values: Readonly<Record<string, string>>;
  onTick: (on: boolean) => void;
};

/** Where the page calls it what we call it, once is enough. */
const saysTheSame = (label: string, path: string): boolean =>
  sameText(label.replace(/[\s:*]+$/, ''), pathName(path));

/** A fact that the case does not hold: one tick takes it. */
export function TickRow({ proposal: { path, state, offers }, ticked, values, onTick }: Props) {
  return (
    <li>
      <label className={`tick ${ticked ? 'picked' : ''}`}>
        <input
          type="checkbox"
          autoComplete="off"
          disabled={state === 'other_person'}
          checked={ticked}
          onChange={event => onTick(event.target.checked)}
        />
        <span>
          <span className="tick-name">{pathName(path)}</span>
          {offers.map(offer => (
            <span key={offer.value} className="tick-value">
              <b>{showValue(offer.value)}</b>
              {!saysTheSame(offer.label, path) && (
                <span className="soft">{t('capture.on_page', { label: offer.label })}</span>
              )}
              <OfferMarks path={path} offer={offer} values={values} />
            </span>
          ))}
        </span>
      </label>
    </li>
  );
}
