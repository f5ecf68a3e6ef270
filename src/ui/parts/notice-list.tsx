import type { NoticeView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { Both } from './both.tsx';
import { NoticeCard } from './notice-card.tsx';

type Props = { notices: NoticeView[]; acts: Acts; pending: boolean };

export function NoticeList({ notices, acts, pending }: Props) {
  if (notices.length === 0)
    return (
      <p className="empty">
        <Both say="notice.none" />
      </p>
    );
  const ordered = [...notices].sort((a, b) => Number(b.level === 'warn') - Number(a.level === 'warn'));
  return (
    <div className="notices">
      {ordered.map(notice => (
        <NoticeCard key={`${notice.key} ${notice.id}`} notice={notice} acts={acts} pending={pending} />
      ))}
    </div>
  );
}
