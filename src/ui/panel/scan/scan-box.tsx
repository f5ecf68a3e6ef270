import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { LINE_PAUSE, MRZ_PAUSE, readiness } from './scan-text.ts';

type Props = { asking: boolean; onScan: (text: string) => void };

/**
 * Takes what a QR gun types (it is a keyboard to the computer) or what is pasted, and hands it on when it is whole.
 * The text is cleared at once: an ID card does not stay in a box.
 */
export function ScanBox({ asking, onScan }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const pasted = useRef(false);

  const hand = (whole: string) => {
    setText('');
    if (whole.trim()) onScan(whole);
  };
  const handLatest = useRef(hand);
  handLatest.current = hand;

  useEffect(() => {
    if (text === '') return;
    if (pasted.current) {
      pasted.current = false;
      handLatest.current(text);
      return;
    }
    const checks = [LINE_PAUSE, MRZ_PAUSE].map(quiet =>
      setTimeout(() => {
        if (readiness(text, quiet) === 'ready') handLatest.current(text);
      }, quiet),
    );
    return () => checks.forEach(clearTimeout);
  }, [text]);

  useEffect(() => {
    if (!asking) box.current?.focus({ preventScroll: true });
  }, [asking]);

  return (
    <div className={`scan-box ${text ? 'scan-busy' : ''}`}>
      <label htmlFor={id}>
        <Icon name="scan" />
        {t('scan_box.label')}
      </label>
      <div className="scan-line">
        <textarea
          id={id}
          ref={box}
          className="field-input"
          rows={1}
          value={text}
          placeholder={t('scan_box.hint')}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          onPaste={() => {
            pasted.current = true;
          }}
          onChange={event => setText(event.target.value)}
        />
        {text && <Press onPress={() => hand(text)}>{t('scan_box.read')}</Press>}
      </div>
    </div>
  );
}
