import { movesControls } from './controls/moves.ts';

/** A page that draws itself does so in many steps: told once when it rests. */
const PAUSE = 350;

/**
 * Tells when controls came or went, or an answer may have switched others. Looks only at what was added or removed,
 * never at the whole page.
 */
export function watchControls(
  doc: Document,
  tell: () => void,
  signal: AbortSignal,
): { pause(): void; resume(): void } {
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    if (paused) return;
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && !paused && tell(), PAUSE);
  };
  const observer = new MutationObserver(records => {
    if (!paused && movesControls(records)) later();
  });
  observer.observe(doc, { subtree: true, childList: true });
  doc.addEventListener('change', later, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    pause() {
      paused = true;
      clearTimeout(timer);
    },
    resume() {
      paused = false;
    },
  };
}
