import { useState } from 'react';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { copyBriefly } from './copy-briefly.ts';

/** Copies one value for a desktop program or a remote system. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <Press
        look="icon"
        className="copy"
        label={t('form.copy_value', { label })}
        title={t('form.copy_value', { label })}
        onPress={button =>
          setSaid(t(copyBriefly(text, button.ownerDocument) ? 'form.copied' : 'form.not_copied'))
        }
      >
        <Icon name="copy" size={13} />
      </Press>
      <span className="copied soft" role="status">
        {said}
      </span>
    </>
  );
}
