import { useEffect, useState } from 'react';
import type { Channel } from '../../../core/record/case.ts';
import type { ClockView } from '../../../rpc/law-view.ts';
import type { Api } from '../../api.ts';

const MINUTE = 60_000;

/** The due time of a failed look-up, looked at again every minute; null while it is not known. */
export function useClock(api: Api, channel: Channel | null, since: number | null): ClockView | null {
  const [clock, setClock] = useState<ClockView | null>(null);
  useEffect(() => {
    if (channel === null || since === null) {
      setClock(null);
      return;
    }
    let wanted = true;
    const ask = () =>
      void api.call('law.clock', { channel, since }).then(
        next => wanted && setClock(next),
        () => wanted && setClock(null),
      );
    ask();
    const timer = setInterval(ask, MINUTE);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [api, channel, since]);
  return clock;
}
