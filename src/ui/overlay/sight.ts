import type { Sight } from '../parts/make-acts.ts';

/** How long a button must have been in plain sight before a press on it counts, ms. */
const LONG_ENOUGH = 250;
/** How long a press waits for the browser's first word about a button that has just been drawn, ms. */
const FIRST_WORD = 1000;

type Seen = { visible: boolean; since: number; first: boolean };

/**
 * Answers whether the officer could see what was pressed, so that a page that fades, covers, moves or clips the
 * overlay gets no values by a borrowed click. Chromium says it itself (IntersectionObserver v2, which knows of
 * opacity, filters and anything painted above); Firefox has none, so there the point is tested and the chain of
 * styles walked, which is weaker: the side panel stays the sure place.
 * @param anchor the big button: every smaller one counts only while this one is in sight too.
 */
export function createSight(root: ShadowRoot, anchor: () => HTMLElement | null, signal: AbortSignal): Sight {
  const seen = new WeakMap<Element, Seen>();
  const observer = observeVisibility(seen);
  signal.addEventListener('abort', () => observer?.disconnect());

  const inSight = async (element: HTMLElement, at: number): Promise<boolean> => {
    const about = observer ? await firstWord(seen, element) : null;
    if (!about) return !observer && plainlyThere(root, element);
    return about.visible && (about.first || at - about.since >= LONG_ENOUGH);
  };
  return {
    watch(element) {
      observer?.observe(element);
      return () => observer?.unobserve(element);
    },
    async seen(element, at) {
      const main = anchor();
      if (!main || !(await inSight(main, at))) return false;
      if (element === main) return true;
      // A row that is half scrolled away is not "visible" to the browser; the anchor has vouched for the surface.
      return (await inSight(element, at)) || (halfAway(element) && plainlyThere(root, element));
    },
  };
}

function observeVisibility(seen: WeakMap<Element, Seen>): IntersectionObserver | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 250 };
  return new IntersectionObserver(entries => {
    for (const entry of entries) {
      const visible = (entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible;
      const before = seen.get(entry.target);
      if (before?.visible === visible) continue;
      seen.set(entry.target, { visible, since: entry.time, first: before === undefined });
    }
  }, options as IntersectionObserverInit);
}

async function firstWord(seen: WeakMap<Element, Seen>, element: Element): Promise<Seen | null> {
  const end = performance.now() + FIRST_WORD;
  while (!seen.has(element) && performance.now() < end)
    await new Promise<void>(next => requestAnimationFrame(() => next()));
  return seen.get(element) ?? null;
}

function halfAway(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const view = element.closest('[data-scrolls]')?.getBoundingClientRect();
  return view !== undefined && (box.top < view.top || box.bottom > view.bottom);
}

/** The middle of the element is hit by a pointer, and nothing above it fades, clips or moves it. */
function plainlyThere(root: ShadowRoot, element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const view = (element.closest('[data-scrolls]') ?? element).getBoundingClientRect();
  const y = (Math.max(box.top, view.top) + Math.min(box.bottom, view.bottom)) / 2;
  const hit = root.elementFromPoint(box.left + box.width / 2, y);
  if (!hit || !(element === hit || element.contains(hit))) return false;
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const style = getComputedStyle(at);
    const plain = [style.filter, style.clipPath, style.transform, style.maskImage].every(
      v => !v || v === 'none',
    );
    if (Number(style.opacity) < 0.95 || style.visibility !== 'visible' || !plain) return false;
  }
  return true;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
