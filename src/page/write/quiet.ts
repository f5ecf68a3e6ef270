/**
 * Waits that a page ends, never the clock alone: `test` is looked at on every change of the document and on every
 * frame. @returns false at the limit or when `signal` aborts.
 */
export function until(doc: Document, signal: AbortSignal, test: () => boolean, limitMs: number): Promise<boolean> {
  if (test()) return Promise.resolve(true);
  return new Promise(resolve => {
    let frame = 0;
    const end = (held: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      signal.removeEventListener('abort', stop);
      resolve(held);
    };
    const look = () => {
      if (test()) end(true);
    };
    const stop = () => end(false);
    const observer = new MutationObserver(look);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setTimeout(() => end(test()), limitMs);
    const onFrame = () => {
      look();
      frame = requestAnimationFrame(onFrame);
    };
    frame = requestAnimationFrame(onFrame);
    signal.addEventListener('abort', stop);
  });
}

/** Resolves once the document did not change for `quietMs`, at the latest after `limitMs`. */
export function quiet(doc: Document, signal: AbortSignal, quietMs: number, limitMs: number): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(limit);
      signal.removeEventListener('abort', end);
      resolve();
    };
    let calm = setTimeout(end, quietMs);
    const limit = setTimeout(end, limitMs);
    const observer = new MutationObserver(() => {
      clearTimeout(calm);
      calm = setTimeout(end, quietMs);
    });
    observer.observe(doc, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end);
  });
}

/** Two frames: what a framework does in answer to an event has reached the document. */
export const twoFrames = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
