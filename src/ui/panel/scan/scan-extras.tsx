import { t } from '../../../locales/text.ts';
import type { Extras, Scan } from './read-scan.ts';

type Props = { scan: Scan; extras: Extras; onChange: (extras: Extras) => void };

/** Facts of the card that are kept only if the officer says so: an address of old, the names of the parents. */
export function ScanExtras({ scan, extras, onChange }: Props) {
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
