import { type Params, type TextKey, t } from '../../locales/text.ts';

/** A sentence in Vietnamese, and under it, smaller, in English. */
export const Both = ({ say, params }: { say: TextKey; params?: Params }) => (
  <>
    <span>{t(say, params)}</span>
    <span className="second" lang="en">
      {t(say, params, 'en')}
    </span>
  </>
);
