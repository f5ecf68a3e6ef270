import { useEffect, useState } from 'react';
import type { Procedure } from '../../../core/procedures/procedure.ts';
import type { PapersAdvice } from '../../../rpc/law-view.ts';
import type { Api } from '../../api.ts';
import { codeOf } from '../../parts/use-tab.ts';
import type { Dossier } from './use-about.ts';

export type Card =
  | { at: 'none' }
  | { at: 'loading' }
  | { at: 'unknown'; code: string }
  | { at: 'there'; procedure: Procedure; advice: PapersAdvice };

/** The procedure of the dossier and what the law says of its papers; asked anew when anything that counts changes. */
export function useAdvice(api: Api, dossier: Dossier, say: (problem: string) => void): Card {
  const { code, channel, supplements } = dossier;
  const lookup = dossier.lookup?.how ?? null;
  const [card, setCard] = useState<Card>({ at: 'none' });
  useEffect(() => {
    let wanted = true;
    if (code === null) setCard({ at: 'none' });
    else {
      // The same card with other advice stays where it is: the officer is reading it.
      setCard(was => (was.at === 'there' && was.procedure.code === code ? was : { at: 'loading' }));
      Promise.all([
        api.call('procedure.get', { code }),
        api.call('law.papers', { code, channel, lookup, supplements }),
      ]).then(
        ([procedure, advice]) => {
          if (wanted)
            setCard(procedure && advice ? { at: 'there', procedure, advice } : { at: 'unknown', code });
        },
        error => wanted && say(codeOf(error)),
      );
    }
    return () => {
      wanted = false;
    };
  }, [api, code, channel, lookup, supplements, say]);
  return card;
}
