import { parentOf } from '../controls/shadow.ts';
import { WIDGET_PARTS } from '../drivers/index.ts';
import type { Layout } from './layout.ts';
import { tidy } from './text.ts';

/** What portals use as headings besides the real ones. */
const HEADINGS = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'legend',
  'caption',
  '[role=heading]',
  'summary',
  '.ant-card-head-title',
  '.ant-modal-title',
  '.ant-collapse-header',
  '.card-header',
  '.card-title',
  '.panel-heading',
  '.panel-title',
  '.sd-panel__title',
  '.sd-page__title',
  '.v-expansion-panel__header',
  '.v-card__title',
  'mat-card-title',
  'mat-panel-title',
  'mat-expansion-panel-header',
  '.el-card__header',
  '.accordion-header',
  '[class*=header i]',
  '[class*=title i]',
  '[class*=heading i]',
  '.sec',
  '.sub',
  'strong',
  'b',
  'td[colspan]',
  'th[colspan]',
  'dt',
].join(',');
const LONGEST = 160;
/** Label texts of widgets are no headings, whatever their class says. */
const NOT =
  'label, .ant-form-item-label, .sd-question__header, .sd-question__title, .form-group > *, mat-label, .mat-form-field-label, option, button, a, nav *, .choices *';

export type Heading = { text: string; rank: number; container: Element; element: Element };

const RANKS: Record<string, number> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  legend: 5,
  caption: 5,
  strong: 8,
  b: 8,
  td: 6,
  th: 6,
  dt: 7,
};

/**
 * Headings in document order. Each governs the controls of its container: the nearest ancestor that holds a control,
 * until another heading of the same or a higher rank in that container.
 */
export function readHeadings(layout: Layout): Heading[] {
  const roots = new Set<ParentNode>([layout.doc]);
  for (const control of layout.controls) {
    let root = control.element.getRootNode();
    while (root instanceof ShadowRoot) {
      roots.add(root);
      root = root.host.getRootNode();
    }
  }
  const found: Heading[] = [];
  const seen = new Set<Element>();
  for (const root of roots) {
    for (const element of root.querySelectorAll(HEADINGS)) {
      if (layout.holders.has(element) || element.closest(NOT) || element.closest(WIDGET_PARTS)) continue;
      const text = tidy(wordsIn(element));
      if (text === '' || text.length > LONGEST || !standsAlone(element) || isLabel(element, text)) continue;
      if (!element.checkVisibility()) continue;
      const outer = outermost(element, seen);
      if (outer) continue;
      seen.add(element);
      const container = containerOf(element, layout);
      if (container) found.push({ text, rank: rankOf(element), container, element });
    }
  }
  return found;
}

/** Text without the names of icon fonts, which stand in the document as words. */
function wordsIn(element: Element): string {
  if (element.children.length === 0) return element.textContent ?? '';
  const parts: string[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) parts.push(child.data);
    else if (
      child instanceof Element &&
      !child.matches('i, svg, button, .material-icons, [class*=icon i], [aria-hidden=true]')
    )
      parts.push(wordsIn(child));
  }
  return parts.join(' ');
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
function standsAlone(element: Element): boolean {
  if (!/^(strong|b|td|th|span)$/.test(element.localName)) return true;
  if (/^t[dh]$/.test(element.localName)) {
    const row = element.parentElement!;
    return (
      row.children.length === 1 ||
      [...row.children].every(c => c === element || (c.textContent ?? '').trim() === '')
    );
  }
  const block = element.parentElement;
  return (
    !!block &&
    tidy(block.textContent ?? '') === tidy(element.textContent ?? '') &&
    !/^(td|th|li|label|a|button)$/.test(block.localName)
  );
}

function containerOf(element: Element, layout: Layout): Element | null {
  if (element.localName === 'legend') return element.closest('fieldset');
  for (let node = parentOf(element); node; node = parentOf(node)) if (layout.holders.has(node)) return node;
  return null;
}

function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level'));
  if (level) return level;
  const own = RANKS[element.localName];
  if (own !== undefined && element.localName !== 'td' && element.localName !== 'th') return own;
  return /sub/i.test(String(element.className)) ? 7 : (own ?? 6);
}
