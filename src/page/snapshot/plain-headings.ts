import type { Heading } from './headings.ts';
import type { Layout } from './layout.ts';
import { textBefore, tidy } from './text.ts';

const BLOCKS = /^(div|p|span|tr|dt|li|center|font|u)$/;
const LONGEST = 120;
/** Below everything that is marked as a heading. */
const RANK = 9;

/**
 * Headings that nothing marks: a line of words between blocks that hold controls, where the block after it brings
 * labels of its own, so that the line is not the label of what follows.
 */
export function plainHeadings(layout: Layout, marked: ReadonlySet<Element>): Heading[] {
  const found: Heading[] = [];
  for (const [container, held] of layout.heldBy) {
    if (held < 2 || layout.hosts.has(container)) continue;
    for (const element of container.children) {
      if (!BLOCKS.test(element.localName) || layout.holders.has(element) || marked.has(element)) continue;
      if (element.querySelector('a, button, li') || holdsMarked(element, marked)) continue;
      const text = lineOf(element);
      if (text === '' || !headsNext(element, layout) || !element.checkVisibility()) continue;
      found.push({ text, rank: rankByLook(element), container, element, whole: false });
    }
  }
  return found;
}

function holdsMarked(element: Element, marked: ReadonlySet<Element>): boolean {
  return element.firstElementChild !== null && [...element.querySelectorAll('*')].some(e => marked.has(e));
}

/** The words, where they look like a heading: short, no sentence, in a table row all in one cell. */
function lineOf(element: Element): string {
  if (element.localName === 'tr') {
    const said = [...element.children].filter(c => (c.textContent ?? '').trim() !== '');
    if (said.length !== 1) return '';
  }
  const text = tidy(element.textContent ?? '');
  return text.length > LONGEST || /[.!;*]$/.test(text) || /^[(*]/.test(text) || !/\p{L}{2}/u.test(text)
    ? ''
    : text;
}

/** The next block that holds controls begins with words of its own. */
function headsNext(element: Element, layout: Layout): boolean {
  let next = element.nextElementSibling;
  while (next && !layout.holders.has(next)) {
    // Another line follows first: of several lines the last one is the nearest, the others head it.
    if (/\p{L}/u.test(next.textContent ?? '') && next.checkVisibility()) return false;
    next = next.nextElementSibling;
  }
  if (!next || layout.hosts.has(next)) return false;
  return /\p{L}/u.test(textBefore(next, layout));
}

/** Larger or bolder words stand above smaller ones. */
function rankByLook(element: Element): number {
  const style = getComputedStyle(element.querySelector(':scope > :only-child') ?? element);
  const size = Number.parseFloat(style.fontSize) || 0;
  const bold = Number.parseInt(style.fontWeight, 10) >= 600;
  return RANK - Math.min(0.5, size / 100) - (bold ? 0.4 : 0);
}
