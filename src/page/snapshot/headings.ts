import type { Steps } from '../../core/steps.ts';
import { indexed, nearest } from '../controls/selector-index.ts';
import { parentOf } from '../controls/shadow.ts';
import { WIDGET_PARTS } from '../drivers/index.ts';
import { namedGroups } from './group-names.ts';
import { HEADINGS, MARKED, NO_HEADINGS, OPENERS, rankOf } from './heading-marks.ts';
import type { Layout } from './layout.ts';
import { plainHeadingSteps } from './plain-headings.ts';
import { tidy } from './text.ts';
import { shownWith } from './visible.ts';

const LONGEST = 160;

export type Heading = {
  text: string;
  rank: number;
  /** The element whose controls it governs. */
  container: Element;
  element: Element;
  /** It governs the whole container, wherever it stands (a legend, the name of a group or tab). */
  whole: boolean;
};

const TICK = 'input[type=checkbox], [role=switch]';
const noHeading = indexed(NO_HEADINGS);
const inParts = indexed(WIDGET_PARTS);
/** Elements between two pauses. */
const STEP = 32;

/**
 * Headings in document order. Each governs the controls of its container: the nearest ancestor that holds a control,
 * until another heading of the same or a higher rank in that container.
 */
export function* headingSteps(layout: Layout): Steps<Heading[]> {
  const found: Heading[] = [];
  const seen = new Set<Element>();
  const barred = nearest(element => noHeading(element) || inParts(element));
  let count = 0;
  for (const root of layout.roots) {
    for (const element of root.querySelectorAll(HEADINGS)) {
      if (++count % STEP === 0) yield;
      if (layout.holders.has(element) || outermost(element, seen) || barred(element)) continue;
      if (element.localName === 'button' && !element.matches(OPENERS)) continue;
      const text = tidy(wordsIn(element));
      if (text === '' || text.length > LONGEST || !standsAlone(element, layout) || isLabel(element, text))
        continue;
      const container = containerOf(element, layout);
      if (!shownWith(element, container ?? element)) continue;
      seen.add(element);
      const whole = element.localName === 'legend';
      if (container) found.push({ text, rank: rankOf(element), container, element, whole });
    }
    found.push(...namedGroups(root, layout));
    yield;
  }
  found.push(...(yield* plainHeadingSteps(layout, seen)));
  // Each pass goes in document order; together they have to be put into it.
  return found.sort((a, b) =>
    a.element === b.element
      ? 0
      : a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING
        ? -1
        : 1,
  );
}

/** Text without the names of icon fonts, which stand in the document as words. */
function wordsIn(element: Element): string {
  if (element.children.length === 0) return element.textContent ?? '';
  const parts: string[] = [];
  let button = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) parts.push(child.data);
    else if (!(child instanceof Element)) continue;
    else if (child.localName === 'button') button ||= child.textContent ?? '';
    else if (!child.matches('i, svg, .material-icons, [class*=icon i], [aria-hidden=true]'))
      parts.push(wordsIn(child));
  }
  const text = parts.join(' ');
  // An accordion's heading is all button; beside other words a button is "Thêm", "Xóa".
  return text.trim() === '' ? button : text;
}

/** Only a class calls it a heading, and it ends like the label of one control. */
const isLabel = (element: Element, text: string): boolean =>
  !/^(h[1-6]|legend|caption)$/.test(element.localName) && /[:*]$/.test(text);

/** A heading inside a heading is the same heading. */
const outermost = (element: Element, seen: ReadonlySet<Element>): boolean => {
  for (let node = element.parentElement; node; node = node.parentElement) if (seen.has(node)) return true;
  return false;
};

/** Bold words within a line are emphasis; a heading is all that its block says. */
function standsAlone(element: Element, layout: Layout): boolean {
  if (!/^(strong|b|td|th|span)$/.test(element.localName) || element.matches(MARKED)) return true;
  const cell = element.closest('td, th');
  if (cell) {
    const alone = [...(cell.parentElement?.children ?? [])].every(
      c => c === cell || (c.textContent ?? '').trim() === '',
    );
    return alone && (cell === element || sameWords(cell, element));
  }
  if (/^(strong|b)$/.test(element.localName) && headsBlock(element, layout)) return true;
  const block = element.parentElement;
  return !!block && sameWords(block, element) && !/^(li|label|a|button)$/.test(block.localName);
}

const BLOCK = /^(table|div|p|ul|ol|dl|fieldset|section|hr|br|h[1-6])$/;
const HOLDER = /^(table|div|ul|ol|dl|fieldset|section)$/;

/** Bold words that have a line to themselves between two blocks, the second of which holds several controls. */
function headsBlock(element: Element, layout: Layout): boolean {
  const before = beside(element, 'previousSibling');
  let after = beside(element, 'nextSibling');
  if (after instanceof Element && after.localName === 'br') after = beside(after, 'nextSibling');
  if (before && !(before instanceof Element && BLOCK.test(before.localName))) return false;
  return after instanceof Element && HOLDER.test(after.localName) && (layout.heldBy.get(after) ?? 0) >= 2;
}

/** The next node that is neither a comment nor space. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let at = node[side];
  while (at && (at.nodeType === Node.COMMENT_NODE || (at instanceof Text && at.data.trim() === '')))
    at = at[side];
  return at;
}

const sameWords = (a: Element, b: Element): boolean =>
  tidy(a.textContent ?? '') === tidy(b.textContent ?? '');

function containerOf(element: Element, layout: Layout): Element | null {
  if (element.localName === 'legend') return element.closest('fieldset');
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (!layout.holders.has(node)) continue;
    // A tick in the same line ("Không khai thông tin người cha") is not all that the heading governs.
    if (layout.heldBy.get(node) === 1 && node.querySelector(TICK)) continue;
    return node;
  }
  return null;
}
