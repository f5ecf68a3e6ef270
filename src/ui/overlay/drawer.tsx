import { t } from '../../locales/text.ts';
import type { Acts } from '../parts/acts.ts';
import { CaseBadge } from '../parts/case-badge.tsx';
import { FieldList } from '../parts/field-list.tsx';
import { FillBar } from '../parts/fill-bar.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { LeftNote, ProblemNote } from '../parts/notes.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { wholeName } from '../parts/path-name.ts';
import { Press } from '../parts/press.tsx';
import { SectionNav } from '../parts/section-nav.tsx';
import type { Tab } from '../parts/use-tab.ts';

export type DrawerSection = 'fields' | 'notices';

type Props = {
  tab: Tab;
  section: DrawerSection;
  onGo: (section: DrawerSection) => void;
  acts: Acts;
  fillRef: (button: HTMLButtonElement | null) => (() => void) | undefined;
  onClose: () => void;
  onSwap: () => void;
};

/** The opened overlay: case, controls or warnings, and the two big buttons. */
export function Drawer({ tab, section, onGo, acts, fillRef, onClose, onSwap }: Props) {
  const { view, pending, problem } = tab;
  return (
    <section className="drawer" aria-label={t('drawer.label')}>
      <header className="drawer-head">
        <div className="drawer-bar">
          <Mark />
          <h2>{t('app.name')}</h2>
          <span className="host clip" title={view?.host}>
            {view?.host}
          </span>
          <Press look="icon" label={t('drawer.swap')} title={t('drawer.swap')} onPress={onSwap}>
            <Icon name="swap" />
          </Press>
          <Press look="icon" label={t('drawer.close')} title={t('drawer.close')} onPress={onClose}>
            <Icon name="close" />
          </Press>
        </div>
        {view && <CaseBadge of={view.activeCase} none="case.none" onPage={view.channel} />}
        <SectionNav
          current={section}
          onGo={onGo}
          sections={[
            { id: 'fields', name: t('nav.fields'), count: view?.fields.length ?? 0 },
            {
              id: 'notices',
              name: t('nav.notices'),
              count: view?.notices.length ?? 0,
              alarm: (view?.counts.warnings ?? 0) > 0,
            },
          ]}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="drawer-body" data-scrolls="" tabIndex={0} aria-label={t(`nav.${section}`)}>
        <ProblemNote problem={problem} onClose={() => tab.say(null)} />
        {view && <LeftNote labels={view.leftAfterUndo.map(wholeName)} />}
        {view && section === 'fields' && (
          <FieldList fields={view.fields} more={view.more} acts={acts} pending={pending} />
        )}
        {view && section === 'notices' && (
          <NoticeList notices={view.notices} printed={view.printed} acts={acts} pending={pending} />
        )}
      </section>
      {view && <FillBar view={view} acts={acts} pending={pending} fillRef={fillRef} />}
    </section>
  );
}
