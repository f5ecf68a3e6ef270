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
import { CaptureBar } from './capture/capture-bar.tsx';
import { Review } from './capture/review.tsx';
import { reviewing, useCapture } from './capture/use-capture.ts';
import { RecordForm } from './form/record-form.tsx';
import { PanelHead } from './panel-head.tsx';
import { ProcedureSection } from './procedure/procedure-section.tsx';
import { Scan } from './scan/scan.tsx';
import { asking, useIntake } from './scan/use-intake.ts';
import { Shortcuts } from './shortcuts.tsx';
import { TabSection } from './tab-section.tsx';
import { useCases } from './use-cases.ts';
import { watchTabs } from './watch-tabs.ts';

type SectionId = 'tab' | 'record' | 'procedure' | 'notices';

export function Panel({ api }: { api: Api }) {
  const tab = useTab(api, 'current');
  const { view } = tab;
  const cases = useCases(api, view?.activeCase?.id ?? null);
  const [section, setSection] = useState<SectionId>('tab');
  const acts = makeActs(tab, null);
  useEffect(() => watchTabs(tab.reload), [tab.reload]);
  const intake = useIntake(cases, api);
  const capture = useCapture(api, cases);
  // The worst error is the wrong citizen: beside a page of another case nothing is filled before that is settled.
  const otherCase = Boolean(view?.activeCase && cases.record && view.activeCase.id !== cases.record.id);
  const warnings = view?.counts.warnings ?? 0;

  return (
    <div className="panel">
      <PanelHead cases={cases} tab={tab} />
      <Scan cases={cases} intake={intake} />
      {!asking(intake) && reviewing(capture) && <Review capture={capture} cases={cases} />}
      {!asking(intake) && !reviewing(capture) && (
        <>
          <SectionNav
            current={section}
            onGo={setSection}
            sections={[
              { id: 'tab', name: t('nav.tab'), count: view?.fields.length ?? 0 },
              { id: 'record', name: t('nav.record'), count: Object.keys(cases.record?.values ?? {}).length },
              { id: 'procedure', name: t('nav.procedure') },
              {
                id: 'notices',
                name: t('nav.notices'),
                count: view?.notices.length ?? 0,
                alarm: warnings > 0,
              },
            ]}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="panel-body" data-scrolls="" tabIndex={0} aria-label={t(`nav.${section}`)}>
            <h2 className="unseen">{t(`nav.${section}`)}</h2>
            <ProblemNote problem={tab.problem} onClose={() => tab.say(null)} />
            <ProblemNote
              problem={cases.problem === tab.problem ? null : cases.problem}
              onClose={() => cases.say(null)}
            />
            {section === 'tab' && <CaptureBar capture={capture} cases={cases} blocked={otherCase} />}
            {section === 'tab' && <TabSection tab={tab} acts={acts} blocked={otherCase} api={api} />}
            {section === 'record' && <RecordForm cases={cases} api={api} />}
            {section === 'procedure' && (
              <ProcedureSection api={api} cases={cases} view={view} blocked={otherCase} />
            )}
            {section === 'notices' && (
              <NoticeList
                notices={view?.notices ?? []}
                printed={view?.printed ?? null}
                acts={acts}
                pending={tab.pending}
              />
            )}
            <Shortcuts />
          </section>
          {section === 'tab' && view?.host && (
            <FillBar view={view} acts={acts} pending={tab.pending} blocked={otherCase} />
          )}
        </>
      )}
      <LiveRegion view={view} />
    </div>
  );
}
