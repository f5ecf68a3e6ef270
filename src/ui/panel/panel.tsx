import { useEffect, useState } from 'react';
import { t } from '../../locales/text.ts';
import type { Api } from '../api.ts';
import { FillBar } from '../parts/fill-bar.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { makeActs } from '../parts/make-acts.ts';
import { ProblemNote } from '../parts/notes.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import { SectionNav } from '../parts/section-nav.tsx';
import { useTab } from '../parts/use-tab.ts';
import { RecordForm } from './form/record-form.tsx';
import { PanelHead } from './panel-head.tsx';
import { Scan } from './scan/scan.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { TabSection } from './tab-section.tsx';
import { useCases } from './use-cases.ts';
import { watchTabs } from './watch-tabs.ts';

type SectionId = 'tab' | 'record' | 'notices';

export function Panel({ api }: { api: Api }) {
  const tab = useTab(api, 'current');
  const { view } = tab;
  const cases = useCases(api, view?.activeCase?.id ?? null);
  const [section, setSection] = useState<SectionId>('tab');
  const acts = makeActs(tab, null);
  useEffect(() => watchTabs(tab.reload), [tab.reload]);
  const warnings = view?.counts.warnings ?? 0;

  return (
    <div className="panel">
      <PanelHead cases={cases} tab={tab} />
      <Scan cases={cases} />
      <SectionNav
        current={section}
        onGo={setSection}
        sections={[
          { id: 'tab', name: t('nav.tab'), count: view?.fields.length ?? 0 },
          { id: 'record', name: t('nav.record'), count: Object.keys(cases.record?.values ?? {}).length },
          { id: 'notices', name: t('nav.notices'), count: view?.notices.length ?? 0, alarm: warnings > 0 },
        ]}
      />
      <div className="panel-body">
        <ProblemNote problem={tab.problem} onClose={() => tab.say(null)} />
        <ProblemNote problem={cases.problem} onClose={() => cases.say(null)} />
        {section === 'tab' && <TabSection tab={tab} acts={acts} />}
        {section === 'record' && <RecordForm cases={cases} />}
        {section === 'notices' && <NoticeList notices={view?.notices ?? []} acts={acts} pending={tab.pending} />}
        <Shortcuts />
      </div>
      {section === 'tab' && view?.host && <FillBar view={view} acts={acts} pending={tab.pending} />}
      <LiveRegion view={view} />
    </div>
  );
}
