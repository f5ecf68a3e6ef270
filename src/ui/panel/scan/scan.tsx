import { useRef } from 'react';
import { t } from '../../../locales/text.ts';
import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import { WardChoice } from '../form/ward-choice.tsx';
import type { Cases } from '../use-cases.ts';
import { Compare } from './compare.tsx';
import { answerOf, blockFor } from './role-keys.ts';
import { ScanBox } from './scan-box.tsx';
import { ScanQuestion } from './scan-question.tsx';
import { asking, type Intake } from './use-intake.ts';

/** The box for the gun, and what follows from a scan. A bad one is said and leaves nothing behind. */
export function Scan({ cases, intake }: { cases: Cases; intake: Intake }) {
  const { step } = intake;
  const box = useRef<HTMLTextAreaElement>(null);
  const waiting = asking(intake);
  const onKey = (key: string) => {
    const answer = step.at === 'ask' ? answerOf(key, cases.record !== null) : null;
    if (answer === 'new_case') intake.assign('applicant', true);
    else if (answer) intake.assign(blockFor(answer.role, cases.record?.values ?? {}), cases.record === null);
  };
  return (
    <section className={`scan ${waiting ? 'scan-asking' : ''}`}>
      <ScanBox box={box} asking={waiting} onScan={intake.read} onKey={onKey} onDrop={intake.drop} />
      <p className="unseen" role="status">
        {step.at === 'ask' && t(cases.record ? 'scan_box.ask_open' : 'scan_box.ask_new')}
      </p>
      {step.at === 'bad' && (
        <div className="note note-bad" role="alert">
          <Icon name="warn" />
          <p>
            <Both say={`scan.${step.code}`} />
          </p>
        </div>
      )}
      {step.at === 'ask' && (
        <ScanQuestion
          scan={step.scan}
          extras={step.extras}
          split={step.split}
          onType={() => box.current?.focus()}
          cases={cases}
          intake={intake}
        />
      )}
      {step.at === 'compare' && (
        <Compare
          rows={step.merge.rows}
          block={step.block}
          provenance={step.record.provenance}
          onKeep={intake.keep}
          onBack={intake.back}
        />
      )}
      {step.at === 'kept' && step.caseId === cases.record?.id && (
        <p className="note note-good" role="status">
          <Icon name="filled" />
          <span>{step.text}</span>
        </p>
      )}
      {step.at === 'kept' && step.ward && step.caseId === cases.record?.id && (
        <WardChoice wards={step.ward.wards} oldWard={step.ward.oldWard} onChoose={intake.choose} />
      )}
    </section>
  );
}
