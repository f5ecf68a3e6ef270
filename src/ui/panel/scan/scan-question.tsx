import type { AddressSplit } from '../../../core/fields/split-address.ts';
import type { Role } from '../../../core/record/field-path.ts';
import { whoIs } from '../../../core/record/merge.ts';
import { t } from '../../../locales/text.ts';
import { Press } from '../../parts/press.tsx';
import { summaryOf } from '../summary-of.ts';
import type { Cases } from '../use-cases.ts';
import type { Extras, Scan } from './read-scan.ts';
import { RoleGrid } from './role-grid.tsx';
import { blockFor } from './role-keys.ts';
import { ScanExtras } from './scan-extras.tsx';
import { ScannedCard } from './scanned-card.tsx';
import type { Intake } from './use-intake.ts';

type Props = {
  scan: Scan;
  extras: Extras;
  split: AddressSplit | null;
  cases: Cases;
  intake: Intake;
  onType: () => void;
};

/** Whose card was that? Nothing is stored until the officer has said so. */
export function ScanQuestion({ scan, extras, split, cases, intake, onType }: Props) {
  const open = summaryOf(cases);
  const values = cases.record?.values ?? {};
  const newCase = () => intake.assign('applicant', true);
  const take = (role: Role) => intake.assign(blockFor(role, values), open === null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would read its legend before every button
    <div
      className="question"
      role="group"
      aria-label={t(open ? 'scan_box.ask_open' : 'scan_box.ask_new')}
      onKeyDown={event => {
        if (event.key === 'Escape') intake.drop();
        // Whatever is typed goes into the box: there a key is told from a gun that fires.
        else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey) onType();
      }}
    >
      <ScannedCard scan={scan} />
      <ScanExtras scan={scan} extras={extras} split={split} onChange={intake.extra} />
      {open && (
        <Press look="primary" className="wide" onPress={newCase}>
          {t('scan_box.new_case')} <kbd>N</kbd>
        </Press>
      )}
      <h2 className="ask-head">
        {open ? t('scan_box.in_this', { name: open.name || t('case.nameless') }) : t('scan_box.in_new')}
      </h2>
      <RoleGrid
        values={values}
        same={cases.record ? whoIs(cases.record, scan.values.personalId ?? '') : []}
        onTake={take}
      />
      <Press look="quiet" onPress={() => intake.drop()}>
        {t('scan_box.drop')} <kbd>Esc</kbd>
      </Press>
    </div>
  );
}
