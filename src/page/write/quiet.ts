import { rootsOf } from '../controls/shadow.ts';

/** A hidden tab and a frame out of sight draw no frames: then a short timer stands for one. */
const NO_FRAME_MS = 50;

/** Calls back on the next frame, or soon after where the browser draws none. @returns a way to call it off. */
function onFrame(act: () => void): () => void {
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const go = () => {
    end();
    act();
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, NO_FRAME_MS);
  return end;
}

/**
 * Waits that a page ends, never the clock alone: `test` is looked at on every change of the document and on every
 * frame. @returns false at the limit or when `signal` aborts.
 */
export function until(
  doc: Document,
  signal: AbortSignal,
  test: () => boolean,
  limitMs: number,
): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (test()) return Promise.resolve(true);
  return new Promise(resolve => {
    const end = (held: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      stopFrames();
      signal.removeEventListener('abort', stop);
      resolve(held);
    };
    const look = (): boolean => {
      const held = test();
      if (held) end(true);
      return held;
    };
    const stop = () => end(false);
    const frame = () => {
      if (!look()) stopFrames = onFrame(frame);
    };
    const observer = new MutationObserver(look);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const timer = setTimeout(() => end(test()), limitMs);
    let stopFrames = onFrame(frame);
    signal.addEventListener('abort', stop);
  });
}

/**
 * Resolves once the document did not change for `quietMs`, at the latest after `limitMs`. Shadow roots that stand
 * at the beginning count as well.
 */
export function quiet(doc: Document, signal: AbortSignal, quietMs: number, limitMs: number): Promise<void> {
  if (signal.aborted) return Promise.resolve();
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
    for (const root of rootsOf(doc))
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', end);
  });
}

/** Two frames: what a framework does in answer to an event has reached the document. */
export const twoFrames = (): Promise<void> =>
  new Promise(resolve => {
    onFrame(() => {
      onFrame(resolve);
    });
  });
