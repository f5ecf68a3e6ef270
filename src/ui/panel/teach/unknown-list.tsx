import { useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { UnknownView } from '../../../rpc/view.ts';
import type { Acts } from '../../parts/acts.ts';
import { Both } from '../../parts/both.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Press } from '../../parts/press.tsx';
import { UnknownRow } from './unknown-row.tsx';

type Props = {
  unknown: readonly UnknownView[];
  acts: Acts;
  pending: boolean;
  /** Nothing else is known of the page: then this is what the officer came for. */
  open: boolean;
  onForget: (lesson: string) => void;
};

/** Controls of the page that nobody knows yet: one press teaches what they are. */
export function UnknownList({ unknown, acts, pending, open: first, onForget }: Props) {
  const [open, setOpen] = useState<boolean | null>(null);
  if (unknown.length === 0) return null;
  const shown = open ?? first;
  return (
    <section className="teach-section" aria-label={t('teach.unknown')}>
      <h3>
        <Press look="tab" className="teach-toggle" expanded={shown} onPress={() => setOpen(!shown)}>
          <span>{t('teach.unknown')}</span>
          <span className="block-count">
            {t('teach.unknown_count', { n: unknown.length })}
            <Icon name="down" size={13} />
          </span>
        </Press>
      </h3>
      {shown && (
        <>
          <p className="soft">
            <Both say="teach.unknown_why" />
          </p>
          <ul>
            {unknown.map(control => (
              <UnknownRow
                key={control.key}
                control={control}
                acts={acts}
                pending={pending}
                onForget={onForget}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
