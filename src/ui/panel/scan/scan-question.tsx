import { useEffect, useRef, useState } from 'react';
import type { Role } from '../../../core/record/field-path.ts';
import { whoIs } from '../../../core/record/merge.ts';
import { t } from '../../../locales/text.ts';
import { Press } from '../../parts/press.tsx';
import { summaryOf } from '../summary-of.ts';
import type { Cases } from '../use-cases.ts';
import type { Extras, Scan } from './read-scan.ts';
import { RoleGrid } from './role-grid.tsx';
import { blockFor, NEW_CASE_KEY, ROLE_KEYS } from './role-keys.ts';
import { ScanExtras } from './scan-extras.tsx';
import { ScannedCard } from './scanned-card.tsx';
import type { Intake } from './use-intake.ts';
import { useLoneKey } from './use-lone-key.ts';

type Props = { scan: Scan; cases: Cases; intake: Intake };

/** Whose card was that? Nothing is stored until the officer has said so. */
export function ScanQuestion({ scan, cases, intake }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const open = summaryOf(cases);
  const values = cases.record?.values ?? {};
  const [extras, setExtras] = useState<Extras>({ address: false, parents: false });
  useEffect(() => {
    setExtras({
      address: scan.addressText !== null && !scan.warnings.includes('old_address'),
      parents: false,
    });
    group.current?.focus({ preventScroll: true });
  }, [scan]);

  const newCase = () => intake.assign('applicant', true, extras);
  const take = (role: Role) => intake.assign(blockFor(role, values), open === null, extras);
  const onKeyDown = useLoneKey(key => {
    const keyed = ROLE_KEYS.find(([k]) => k === key);
    if (keyed) take(keyed[1]);
    else if (key === NEW_CASE_KEY && open) newCase();
  }, intake.read);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the focus for the keys
    <div
      ref={group}
      className="question"
      role="group"
      tabIndex={-1}
      aria-label={t(open ? 'scan_box.ask_open' : 'scan_box.ask_new')}
      onKeyDown={event => {
        if (event.key === 'Escape') intake.drop();
        else onKeyDown(event);
      }}
    >
      <ScannedCard scan={scan} />
      <ScanExtras scan={scan} extras={extras} onChange={setExtras} />
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
