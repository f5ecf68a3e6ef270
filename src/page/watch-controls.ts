import { CONTROL } from './controls/moves.ts';

/** A page that draws itself does so in many steps: looked at when it had this long to rest, ms. */
const PAUSE = 350;
/** A page that changes all the time without touching its controls is looked at less and less, up to here. */
const MOST_PAUSE = 1400;

/**
 * Tells when controls or their labels came, went or changed places, or an answer may have switched others. Nothing is
 * asked of single changes: some pages make a thousand a second, and nearly all of that is text. The first change ends
 * the listening; after a pause the controls are compared with those of before, and it listens again.
 */
export function watchControls(
  doc: Document,
  tell: () => void,
  signal: AbortSignal,
): { pause(): void; resume(): void } {
  let paused = false;
  let wait = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before = controlsOf(doc);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(look, wait);
  });
  const listen = () => observer.observe(doc, { subtree: true, childList: true });
  const look = () => {
    if (signal.aborted || paused) return;
    const now = controlsOf(doc);
    const moved = !same(before, now);
    before = now;
    wait = moved ? PAUSE : Math.min(MOST_PAUSE, wait * 2);
    listen();
    if (moved) tell();
  };
  const answered = () => {
    if (paused) return;
    clearTimeout(timer);
    wait = PAUSE;
    timer = setTimeout(() => {
      if (signal.aborted || paused) return;
      before = controlsOf(doc);
      listen();
      tell();
    }, PAUSE);
  };
  listen();
  doc.addEventListener('change', answered, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    pause() {
      paused = true;
      observer.disconnect();
      clearTimeout(timer);
    },
    /** Whoever paused reads the page anew by itself. */
    resume() {
      paused = false;
      wait = PAUSE;
      before = controlsOf(doc);
      listen();
    },
  };
}

const controlsOf = (doc: Document): readonly Element[] => [...doc.querySelectorAll(CONTROL)];

const same = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((element, i) => element === b[i]);
