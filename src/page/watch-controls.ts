const CONTROL =
  'input, select, textarea, [contenteditable], [role=combobox], ng-select, mat-select, .sd-dropdown, [id^="custom-select-"]';
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
  const holds = (node: Node): boolean =>
    node instanceof Element && (node.matches(CONTROL) || node.querySelector(CONTROL) !== null);
  const observer = new MutationObserver(records => {
    if (paused) return;
    for (const record of records)
      for (const list of [record.addedNodes, record.removedNodes])
        for (const node of list) if (holds(node)) return later();
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
