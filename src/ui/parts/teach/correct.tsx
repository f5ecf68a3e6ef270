import { t } from '../../../locales/text.ts';
import type { FieldView } from '../../../rpc/view.ts';
import type { Acts } from '../acts.ts';
import { Press } from '../press.tsx';
import { FieldPicker } from './field-picker.tsx';

type Props = { field: FieldView; label: string; acts: Acts; pending: boolean; onClose: () => void };

/** "Không phải…": it is nothing to fill, or it is something else. Either is kept for this form. */
export function Correct({ field, label, acts, pending, onClose }: Props) {
  const teach = (path: string | null, element: HTMLElement, at: number) => {
    acts.teach(field.key, path, element, at);
    onClose();
  };
  return (
    <div className="correct">
      <Press
        ref={acts.watch}
        disabled={pending}
        label={t('teach.nothing_of', { label })}
        onPress={(button, at) => teach(null, button, at)}
      >
        {t('teach.nothing')}
      </Press>
      <p className="soft">{t('teach.or')}</p>
      <FieldPicker near={field.block} acts={acts} disabled={pending} onPick={teach} onClose={onClose} />
    </div>
  );
}
