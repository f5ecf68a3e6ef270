import type { Steps } from '../../core/steps.ts';
import type { Heading } from './headings.ts';
import type { Layout } from './layout.ts';
import { hasWords, textBefore, tidy } from './text.ts';
import { shownWith } from './visible.ts';

const BLOCKS = /^(div|p|span|tr|dt|li|center|font|u)$/;
const LONGEST = 120;
/** Elements between two pauses. */
const STEP = 64;
/** Below everything that is marked as a heading. */
const RANK = 9;

/**
 * Headings that nothing marks: a line of words between blocks that hold controls, where the block after it brings
 * labels of its own, so that the line is not the label of what follows.
 */
export function* plainHeadingSteps(layout: Layout, marked: ReadonlySet<Element>): Steps<Heading[]> {
  const found: Heading[] = [];
  let count = 0;
  for (const [container, held] of layout.heldBy) {
    if (held < 2 || layout.hosts.has(container)) continue;
    for (let element = container.firstElementChild; element; element = element.nextElementSibling) {
      if (++count % STEP === 0) yield;
      if (!BLOCKS.test(element.localName) || layout.holders.has(element) || marked.has(element)) continue;
      if (element.querySelector('a, button, li') || holdsMarked(element, marked)) continue;
      const text = lineOf(element);
      if (text === '' || !headsNext(element, layout) || !shownWith(element, container)) continue;
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
  // Two columns that both speak are the heads of a grid.
  if (
    [...element.children].filter(
      c => /\p{L}{2}/u.test(c.textContent ?? '') && /^(div|td|th)$/.test(c.localName),
    ).length > 1
  )
    return '';
  // A number in a circle of its own is no part of the first word.
  const text = tidy([...element.childNodes].map(n => n.textContent ?? '').join(' '));
  return text.length > LONGEST || /[.!;*]$/.test(text) || /^[(*]/.test(text) || !/\p{L}{2}/u.test(text)
    ? ''
    : text;
}

/** The next block that holds controls begins with words of its own. */
function headsNext(element: Element, layout: Layout): boolean {
  let next = element.nextElementSibling;
  while (next && !layout.holders.has(next)) {
    // Another line follows first: of several lines the last one is the nearest, the others head it.
    if (hasWords(next.textContent ?? '') && shownWith(next, element.parentElement ?? next)) return false;
    next = next.nextElementSibling;
  }
  if (!next || layout.hosts.has(next)) return false;
  // Labels that stand behind their boxes: ticks, and boxes over which they float.
  if (hasLabelBehind(next, layout)) return true;
  return hasWords(textBefore(next, layout));
}

function hasLabelBehind(block: Element, layout: Layout): boolean {
  const box = block.querySelector('input:not([type=hidden]), select, textarea');
  const label = box && layout.labels.get(box);
  const tick = box instanceof HTMLInputElement && box.type === 'checkbox';
  // A line over a single box names it; over a single tick, which has its own words, it heads what follows.
  if (!tick && (layout.heldBy.get(block) ?? 0) < 2) return false;
  return (
    !!label &&
    (label.contains(box) || (box.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  );
}

/** Larger or bolder words stand above smaller ones. */
function rankByLook(element: Element): number {
  const style = getComputedStyle(element.querySelector(':scope > :only-child') ?? element);
  const size = Number.parseFloat(style.fontSize) || 0;
  const bold = Number.parseInt(style.fontWeight, 10) >= 600;
  return RANK - Math.min(0.5, size / 100) - (bold ? 0.4 : 0);
}
