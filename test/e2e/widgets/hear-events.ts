import type { Page } from '@playwright/test';

type Heard = Map<EventTarget, Record<string, number>>;
declare global {
  interface Window {
    __heard: Heard;
  }
}

/**
 * Counts the `input` and `change` events that reach a page's controls from outside of it, in every document of it.
 * What a library dispatches in answer has the library on its stack, and is not counted: only our writes are.
 */
export async function hearEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = new Map();
    window.__heard = heard;
    // This listener itself.
    const own = 1;
    const note = (event: Event) => {
      const target = event.composedPath()[0];
      const frames = (new Error().stack ?? '').split('\n').filter(line => /^\s*at /.test(line));
      if (!target || frames.length > own) return;
      const counts = heard.get(target) ?? {};
      counts[event.type] = (counts[event.type] ?? 0) + 1;
      heard.set(target, counts);
    };
    for (const type of ['input', 'change']) window.addEventListener(type, note, { capture: true });
  });
}

/** Most `input` and `change` events that any one node of a control got. */
export const eventsAt = (page: Page, selector: string): Promise<{ input: number; change: number }> =>
  page.evaluate(
    steps => {
      let root: ParentNode | null = document;
      let element: Element | null = null;
      let heard: Heard = window.__heard;
      for (const step of steps) {
        element = root?.querySelector(step) ?? null;
        const inner: Document | null = element instanceof HTMLIFrameElement ? element.contentDocument : null;
        if (inner) heard = inner.defaultView?.__heard ?? new Map();
        root = inner ?? element?.shadowRoot ?? null;
      }
      const most = { input: 0, change: 0 };
      for (const [target, counts] of heard)
        if (target instanceof Node && element?.contains(target)) {
          most.input = Math.max(most.input, counts.input ?? 0);
          most.change = Math.max(most.change, counts.change ?? 0);
        }
      return most;
    },
    selector.split('>>>').map(s => s.trim()),
  );
