import { type ReactNode, useState } from 'react';
import { type Sheet, sheetText } from '../../../core/guard/law/sheet.ts';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { printSheet } from '../../print/print-sheet.ts';
import { copyBriefly, copyForGood } from '../form/copy-briefly.ts';
import { SheetPreview } from './sheet-preview.tsx';

type Props = {
  title: string;
  sheet: Sheet;
  /** It names the citizen: then the clipboard is emptied again. */
  personal: boolean;
  open?: boolean;
  count?: string;
  children?: ReactNode;
};

/** A sheet with its preview, to be copied or printed. */
export function SheetBox({ title, sheet, personal, open = false, count, children }: Props) {
  const [said, setSaid] = useState('');
  const copy = (doc: Document) => {
    const taken = (personal ? copyBriefly : copyForGood)(sheetText(sheet), doc);
    setSaid(t(!taken ? 'proc.not_copied' : personal ? 'proc.copied_briefly' : 'proc.copied'));
  };
  return (
    <details className="sheet-box" open={open}>
      <summary>
        <strong>{title}</strong>
        {count && <span className="soft">{count}</span>}
      </summary>
      <SheetPreview sheet={sheet} />
      <div className="buttons">
        <Press look="primary" label={`${t('proc.copy')}: ${title}`} onPress={b => copy(b.ownerDocument)}>
          <Icon name="copy" size={13} />
          {t('proc.copy')}
        </Press>
        <Press label={`${t('proc.print')}: ${title}`} onPress={() => printSheet(sheet)}>
          {t('proc.print')}
        </Press>
        {children}
      </div>
      <p className="soft" role="status">
        {said}
      </p>
    </details>
  );
}
