import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ALONE, addKey, type Burst, meaningOf } from './lone-key.ts';

/** Hands on single keys pressed by hand, and whole scans that a gun types meanwhile. */
export function useLoneKey(onKey: (key: string) => void, onScan: (text: string) => void) {
  const burst = useRef<Burst | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const act = useRef({ onKey, onScan });
  act.current = { onKey, onScan };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (event: KeyboardEvent) => {
    if (!event.nativeEvent.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
    const running = burst.current !== null && event.timeStamp - burst.current.last <= ALONE;
    // A gun's closing Enter must not press the button that has the focus; a lone Enter is the officer's.
    if (running && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    burst.current = addKey(burst.current, event.key, event.timeStamp);
    const { text } = burst.current;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      burst.current = null;
      const means = meaningOf(text);
      if (means && 'key' in means) act.current.onKey(means.key);
      else if (means) act.current.onScan(means.scan);
    }, ALONE);
  };
}
