import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Cases } from '../use-cases.ts';
import { Compare } from './compare.tsx';
import { ScanBox } from './scan-box.tsx';
import { ScanQuestion } from './scan-question.tsx';
import { asking, type Intake } from './use-intake.ts';

/** The box for the gun, and what follows from a scan. A bad one is said and leaves nothing behind. */
export function Scan({ cases, intake }: { cases: Cases; intake: Intake }) {
  const { step } = intake;
  return (
    <section className={`scan ${asking(intake) ? 'scan-asking' : ''}`}>
      <ScanBox asking={asking(intake)} onScan={intake.read} />
      {step.at === 'bad' && (
        <div className="note note-bad" role="alert">
          <Icon name="warn" />
          <p>
            <Both say={`scan.${step.code}`} />
          </p>
        </div>
      )}
      {step.at === 'ask' && <ScanQuestion scan={step.scan} cases={cases} intake={intake} />}
      {step.at === 'compare' && (
        <Compare
          rows={step.merge.rows}
          block={step.block}
          provenance={step.record.provenance}
          onKeep={intake.keep}
          onBack={intake.back}
        />
      )}
      {step.at === 'kept' && (
        <p className="note note-good" role="status">
          <Icon name="filled" />
          <span>{step.text}</span>
        </p>
      )}
    </section>
  );
}
