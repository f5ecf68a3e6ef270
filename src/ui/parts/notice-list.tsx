import { t } from '../../locales/text.ts';
import type { NoticeView, TabView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { Both } from './both.tsx';
import { Icon } from './icon.tsx';
import { NoticeCard } from './notice-card.tsx';

type Props = { notices: NoticeView[]; printed: TabView['printed']; acts: Acts; pending: boolean };

export function NoticeList({ notices, printed, acts, pending }: Props) {
  if (notices.length === 0)
    return (
      <p className="empty">
        <Both say="notice.none" />
      </p>
    );
  const ordered = [...notices].sort((a, b) => Number(b.level === 'warn') - Number(a.level === 'warn'));
  return (
    <div className="notices">
      {printed && (
        <p className="printed" role="status">
          <Icon name="warn" />
          {t(`notice.print_${printed}`, { n: notices.filter(n => n.level === 'warn').length })}
        </p>
      )}
      {ordered.map(notice => (
        <NoticeCard key={`${notice.key} ${notice.id}`} notice={notice} acts={acts} pending={pending} />
      ))}
    </div>
  );
}
