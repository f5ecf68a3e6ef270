import type { ReactNode } from 'react';
import type { Proposal } from '../../../core/record/capture.ts';
import { t } from '../../../locales/text.ts';
import { pathName } from '../../parts/path-name.ts';
import { showSource, showValue } from '../../parts/show-value.ts';
import { OfferMarks } from './offer-marks.tsx';

type Props = {
  proposal: Proposal;
  /** Index of the chosen offer; null leaves the case as it is. */
  picked: number | null;
  values: Readonly<Record<string, string>>;
  onPick: (at: number | null) => void;
};
type Side = { at: number | null; value: string; from: string; marks: ReactNode };

/** What the case holds and what the page shows, side by side, each with where it comes from. */
export function ConflictRow({ proposal: { path, held, offers }, picked, values, onPick }: Props) {
  const from = held?.source ? t('capture.held_from', { source: showSource(held.source) }) : t('capture.held');
  const sides: Side[] = [
    {
      at: null,
      value: held ? showValue(held.value) : t('capture.take_none'),
      from: held ? from : '',
      marks: null,
    },
    ...offers.map((offer, at) => ({
      at,
      value: showValue(offer.value),
      from: t('capture.on_page', { label: offer.label }),
      marks: <OfferMarks path={path} offer={offer} values={values} />,
    })),
  ];
  return (
    <fieldset className="compare-row">
      <legend>{pathName(path)}</legend>
      {sides.map(side => (
        <label key={side.at ?? 'held'} className={picked === side.at ? 'picked' : ''}>
          <input
            type="radio"
            name={path}
            autoComplete="off"
            checked={picked === side.at}
            onChange={() => onPick(side.at)}
          />
          <span>
            <b>{side.value}</b>
            <span className="soft">{side.from}</span>
            {side.marks}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
