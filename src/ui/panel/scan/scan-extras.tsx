import { joinAddress } from '../../../core/fields/join-address.ts';
import type { AddressSplit } from '../../../core/fields/split-address.ts';
import { t } from '../../../locales/text.ts';
import type { Extras, Scan } from './read-scan.ts';

type Props = {
  scan: Scan;
  extras: Extras;
  split: AddressSplit | null;
  onChange: (extras: Extras) => void;
};

/** Facts of the card that are kept only if the officer says so: an address of old, the names of the parents. */
export function ScanExtras({ scan, extras, split, onChange }: Props) {
  const parents = [scan.related.father, scan.related.mother].filter(Boolean).join(', ');
  if (!scan.addressText && !parents) return null;
  return (
    <div className="extras">
      {scan.addressText && (
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={extras.address}
            onChange={event => onChange({ ...extras, address: event.target.checked })}
          />
          <span>{t('scan_box.keep_address', { address: scan.addressText })}</span>
        </label>
      )}
      {scan.addressText && extras.address && split?.sure.ward && (
        <p className="soft">{t('address.becomes', { address: joinAddress(split.sure) })}</p>
      )}
      {scan.addressText && extras.address && split && split.wards.length > 0 && (
        <p className="soft">{t('address.to_choose')}</p>
      )}
      {parents && (
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={extras.parents}
            onChange={event => onChange({ ...extras, parents: event.target.checked })}
          />
          <span>{t('scan_box.keep_parents', { names: parents })}</span>
        </label>
      )}
    </div>
  );
}
