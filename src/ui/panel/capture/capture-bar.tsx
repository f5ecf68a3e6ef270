import { useEffect, useRef } from 'react';
import { t } from '../../../locales/text.ts';
import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProblemNote } from '../../parts/notes.tsx';
import { Press } from '../../parts/press.tsx';
import type { Cases } from '../use-cases.ts';
import type { Capture } from './use-capture.ts';

type Props = { capture: Capture; cases: Cases; blocked: boolean };

/** The press that reads the page in front, and what came of the last one. */
export function CaptureBar({ capture, cases, blocked }: Props) {
  const { step } = capture;
  const button = useRef<HTMLButtonElement>(null);
  const { reviewed } = capture;
  // The review that stood here is gone: the keyboard goes on where it came from.
  useEffect(() => {
    if (step.at === 'working' || !reviewed.current) return;
    reviewed.current = false;
    button.current?.focus({ preventScroll: true });
  }, [step.at, reviewed]);
  const mine = 'caseId' in step && step.caseId === cases.record?.id;
  return (
    <div className="capture-bar">
      <Press
        ref={button}
        disabled={blocked || step.at === 'working'}
        title={t('capture.take_why')}
        onPress={() => void capture.take()}
      >
        <Icon name="take" />
        {step.at === 'working' ? t('capture.working') : t('capture.take')}
      </Press>
      {step.at === 'bad' && <ProblemNote problem={step.code} onClose={capture.drop} />}
      {step.at === 'kept' && mine && (
        <div className="note note-good" role="status">
          <Icon name="filled" />
          <p>
            <Both say="capture.kept" params={{ n: step.n, host: step.host }} />
          </p>
          {step.version === cases.record?.version && (
            <Press onPress={() => void capture.undo()}>
              <Icon name="undo" />
              {t('capture.undo')}
            </Press>
          )}
        </div>
      )}
      {step.at === 'undone' && mine && (
        <p className="note note-good" role="status">
          <Icon name="undo" />
          <span>
            <Both say="capture.undone" />
          </span>
        </p>
      )}
    </div>
  );
}
