import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { ALONE, LINE_PAUSE, loneKey, MRZ_PAUSE, readiness } from './scan-text.ts';

type Props = {
  box: RefObject<HTMLTextAreaElement | null>;
  /** A scan waits for its role: single keys answer. */
  asking: boolean;
  onScan: (text: string) => void;
  onKey: (key: string) => void;
  onDrop: () => void;
};

/**
 * Takes what a QR gun types (it is a keyboard to the computer) or what is pasted, and hands it on when it is whole.
 * The text is cleared at once: an ID card does not stay in a box.
 */
export function ScanBox({ box, asking, onScan, onKey, onDrop }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const pasted = useRef(false);

  const hand = (whole: string) => {
    setText('');
    if (whole.trim()) onScan(whole);
  };
  /** Called when nothing more came for a while. */
  const rest = useRef((_quiet: number) => {});
  rest.current = quiet => {
    const key = asking ? loneKey(text, quiet) : null;
    if (key) {
      setText('');
      onKey(key);
    } else if (pasted.current || readiness(text, quiet) === 'ready') {
      pasted.current = false;
      hand(text);
    }
  };
  useEffect(() => {
    if (text === '') return;
    const checks = [...(pasted.current ? [0] : []), LINE_PAUSE, ALONE, MRZ_PAUSE].map(quiet =>
      setTimeout(() => rest.current(quiet), quiet),
    );
    return () => checks.forEach(clearTimeout);
  }, [text]);

  // The box is ready for the gun again whenever a question came or went.
  useEffect(() => box.current?.focus({ preventScroll: true }), [asking]);

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
          onKeyDown={event => {
            if (event.key !== 'Escape') return;
            if (text) setText('');
            else onDrop();
          }}
        />
        {text && <Press onPress={() => hand(text)}>{t('scan_box.read')}</Press>}
      </div>
    </div>
  );
}
