import { useEffect, useState } from 'react';
import type { Sheet } from '../../core/guard/law/sheet.ts';
import { t } from '../../locales/text.ts';
import { SheetPreview } from '../panel/procedure/sheet-preview.tsx';
import { Press } from '../parts/press.tsx';
import { wantSheet } from './print-sheet.ts';

const SIZES = ['a5', 'a4'] as const;
const PATIENCE_MS = 3000;

/** One sheet on its own page, to be printed on A5 or A4. */
export function PrintPage({ name }: { name: string }) {
  const [sheet, setSheet] = useState<Sheet | 'gone' | null>(null);
  const [size, setSize] = useState<(typeof SIZES)[number]>('a5');
  useEffect(() => {
    void wantSheet(name, PATIENCE_MS).then(found => setSheet(found ?? 'gone'));
  }, [name]);
  if (sheet === null) return null;
  if (sheet === 'gone') return <p className="print-bar">{t('print.gone')}</p>;
  return (
    <div className={`print-${size}`}>
      <style>{`@page { size: ${size.toUpperCase()}; margin: ${size === 'a5' ? 12 : 20}mm; }`}</style>
      <div className="print-bar">
        <h1>{t('print.title')}</h1>
        <fieldset className="channels">
          <legend className="unseen">{t('print.paper')}</legend>
          {SIZES.map(one => (
            <label key={one}>
              <input type="radio" name="size" checked={size === one} onChange={() => setSize(one)} />
              {t(`print.${one}`)}
            </label>
          ))}
        </fieldset>
        <Press look="primary" onPress={() => window.print()}>
          {t('print.go')}
        </Press>
      </div>
      <SheetPreview sheet={sheet} />
    </div>
  );
}
