import { useId, useState } from 'react';
import { t } from '../../locales/text.ts';
import type { NoticeView } from '../../rpc/view.ts';
import { DISMISS_REASONS } from '../overlay/dismiss-reasons.ts';
import type { Acts } from './acts.ts';
import { CitationList } from './citation-list.tsx';
import { Icon } from './icon.tsx';
import { Press } from './press.tsx';

type Props = { notice: NoticeView; acts: Acts; pending: boolean };

export function NoticeCard({ notice, acts, pending }: Props) {
  const titleId = useId();
  return (
    <article className={`notice notice-${notice.level}`} aria-labelledby={titleId}>
      <h3 className="verdict" id={titleId}>
        <Icon name={notice.level} />
        {t(`verdict.${notice.verdict}`)}
      </h3>
      <Quote notice={notice} onShow={() => acts.show(notice.key)} />
      <p className="notice-message">{notice.message}</p>
      <CitationList citations={notice.citations} />
      {notice.suggestion && (
        <div className="instead">
          <h4>{t('notice.instead')}</h4>
          <p className="instead-words">{notice.suggestion}</p>
          {notice.of === 'text' && (
            <>
              <Press
                look="primary"
                ref={acts.watch}
                disabled={pending}
                onPress={(button, at) => acts.apply(notice, button, at)}
              >
                {t('notice.apply')}
              </Press>
              <p className="soft">{t('notice.apply_undo')}</p>
            </>
          )}
        </div>
      )}
      {notice.of === 'choice' && <p className="soft">{t('notice.untick')}</p>}
      <Dismiss notice={notice} acts={acts} pending={pending} />
    </article>
  );
}

/** The officer's own clause, with the demand in it marked. */
function Quote({ notice, onShow }: { notice: NoticeView; onShow: () => void }) {
  const { clause } = notice;
  const from = Math.max(0, Math.min(clause.length, notice.start - notice.clauseStart));
  const to = Math.max(from, Math.min(clause.length, notice.end - notice.clauseStart));
  return (
    <blockquote className="quote" aria-label={t('notice.quote')}>
      <p>
        {clause.slice(0, from)}
        <mark>{clause.slice(from, to)}</mark>
        {clause.slice(to)}
      </p>
      <Press look="link" onPress={onShow}>
        {t('notice.show')}
      </Press>
    </blockquote>
  );
}

function Dismiss({ notice, acts, pending }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="dismiss">
      <Press look="quiet" expanded={asking} onPress={() => setAsking(open => !open)}>
        {t('notice.dismiss')}
      </Press>
      {asking && (
        <ul className="choices" aria-label={t('notice.dismiss_why')}>
          {DISMISS_REASONS.map(reason => (
            <li key={reason}>
              <Press look="card" disabled={pending} onPress={() => acts.dismiss(notice, reason)}>
                {t(`dismiss.${reason}`)}
              </Press>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
