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
 * A page that has drawn one frame in this time, ms, has had its turn: on a machine that is busy with other things its
 * frames come late, and with them all that it does. A wait is over when the clock and the page's own frames say so.
 */
const SLOW_FRAME_MS = 50;
/** Nobody waits for a page that draws nothing at all: this many times the limit is the end. */
const PATIENCE = 4;

const framesIn = (ms: number): number => Math.ceil(ms / SLOW_FRAME_MS);

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
    const start = performance.now();
    let frames = 0;
    const end = (held: boolean) => {
      observer.disconnect();
      clearTimeout(last);
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
      if (look()) return;
      if (++frames >= framesIn(limitMs) && performance.now() - start >= limitMs) end(false);
      else stopFrames = onFrame(frame);
    };
    const observer = new MutationObserver(look);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    const last = setTimeout(() => end(test()), limitMs * PATIENCE);
    let stopFrames = onFrame(frame);
    signal.addEventListener('abort', stop);
  });
}

/**
 * Resolves once the document did not change for `quietMs` and the frames that belong to it, at the latest after
 * `limitMs` and theirs. Shadow roots that stand at the beginning count as well.
 */
export function quiet(doc: Document, signal: AbortSignal, quietMs: number, limitMs: number): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const start = performance.now();
    let changed = start;
    let frames = 0;
    let calm = 0;
    const end = () => {
      observer.disconnect();
      clearTimeout(last);
      stopFrames();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const frame = () => {
      frames++;
      calm++;
      const now = performance.now();
      const rests = now - changed >= quietMs && calm >= framesIn(quietMs);
      if (rests || (now - start >= limitMs && frames >= framesIn(limitMs))) end();
      else stopFrames = onFrame(frame);
    };
    const observer = new MutationObserver(() => {
      changed = performance.now();
      calm = 0;
    });
    for (const root of rootsOf(doc))
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    const last = setTimeout(end, limitMs * PATIENCE);
    let stopFrames = onFrame(frame);
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
