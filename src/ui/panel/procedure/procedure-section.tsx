import type { TabView } from '../../../rpc/view.ts';
import type { Api } from '../../api.ts';
import type { Cases } from '../use-cases.ts';
import { ChannelAsk } from './channel-ask.tsx';
import { Counter } from './counter.tsx';
import { LookupChoice } from './lookup-choice.tsx';
import { PaperList } from './paper-list.tsx';
import { ProcedureKnown } from './procedure-known.tsx';
import { Sheets } from './sheets.tsx';
import { useAbout } from './use-about.ts';
import { useAdvice } from './use-advice.ts';
import { useClock } from './use-clock.ts';
import { useMissing } from './use-missing.ts';
import { usePage } from './use-page.ts';
import './procedure.css';

type Props = { api: Api; cases: Cases; view: TabView | null; blocked: boolean };

/** The procedure of the dossier: its papers, what may be asked for today, and what to give the citizen. */
export function ProcedureSection({ api, cases, view, blocked }: Props) {
  // A page of another case says nothing of the open one.
  const dossier = useAbout(cases, usePage(api, blocked ? null : view));
  const card = useAdvice(api, dossier, cases.say);
  const { lookup } = dossier;
  const since = lookup && lookup.how !== 'worked' ? lookup.at : null;
  const clock = useClock(api, dossier.channel, since);
  const of = `${cases.record?.id ?? ''} ${dossier.code ?? ''}`;
  const { missing, miss, clear } = useMissing(of);
  const given = () => {
    dossier.set({ supplements: Math.min(20, (dossier.supplements ?? 0) + 1) });
    clear();
  };
  return (
    <div className="procedure">
      <ProcedureKnown api={api} dossier={dossier} card={card} />
      <ChannelAsk dossier={dossier} />
      {card.at === 'there' && (
        <>
          {card.advice.counter && <Counter key={of} api={api} dossier={dossier} due={card.advice.counter} />}
          <LookupChoice dossier={dossier} clock={clock} />
          <PaperList
            procedure={card.procedure}
            advice={card.advice}
            channelKnown={dossier.channel !== null}
            missing={missing}
            onMiss={miss}
          />
          <Sheets
            dossier={dossier}
            procedure={card.procedure}
            advice={card.advice}
            clock={clock}
            missing={missing}
            onGiven={given}
          />
        </>
      )}
    </div>
  );
}
