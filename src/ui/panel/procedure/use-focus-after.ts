import { useEffect, useRef } from 'react';

/** Where the keyboard goes on when what it stood on is gone: call `later` in the press, and put `ref` on the next one. */
export function useFocusAfter<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const due = useRef(false);
  useEffect(() => {
    if (!due.current || !ref.current) return;
    due.current = false;
    ref.current.focus({ preventScroll: true });
  });
  return {
    ref,
    later: () => {
      due.current = true;
    },
  };
}
