import { clean } from '../../core/fields/fold.ts';
import type { Layout } from './layout.ts';

/** Longer labels are explanations; what matters stands at their beginning. */
const MOST = 200;
const SKIP = /^(script|style|noscript|template|svg|option|select|textarea|button|iframe)$/;

/** Text of an element without what stands inside controls. */
export function textBeside(element: Element, layout: Layout): string {
  if (!layout.holders.has(element)) return tidy(element.textContent ?? '');
  let text = '';
  const visit = (node: Node): void => {
    if (text.length > MOST * 2) return;
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && !SKIP.test(node.localName) && !isControlPart(node, layout)) {
      for (const child of node.childNodes) visit(child);
      text += ' ';
    }
  };
  for (const child of element.childNodes) visit(child);
  return tidy(text);
}

/** The words of a block that stand before its first control. */
export function textBefore(block: Element, layout: Layout): string {
  let text = '';
  const visit = (node: Node): boolean => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element) {
      if (layout.hosts.has(node)) return true;
      if (SKIP.test(node.localName)) return false;
      if (!layout.holders.has(node)) text += ` ${node.textContent ?? ''}`;
      else for (const child of node.childNodes) if (visit(child)) return true;
    }
    return text.length > MOST;
  };
  for (const child of block.childNodes) if (visit(child)) break;
  return text;
}

/** The words of a block behind an element in it. */
export function textAfter(block: Element, element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && !SKIP.test(node.localName) && text.length <= MOST) {
      for (const child of node.childNodes) visit(child);
      text += ' ';
    }
  };
  for (let inner: Node = element; inner !== block && inner.parentNode; inner = inner.parentNode)
    for (let next = inner.nextSibling; next; next = next.nextSibling) visit(next);
  return clean(text);
}

const isControlPart = (node: Element, layout: Layout): boolean =>
  layout.holders.has(node) &&
  (node.matches('input, select, textarea') || node.querySelector('input, select, textarea') === null);

const LETTER = /\p{L}/u;
/** Whether a text says anything. Nearly every text in Latin script has a plain letter, which is found much faster. */
export const hasWords = (text: string): boolean => /[A-Za-z]/.test(text) || LETTER.test(text);

/** Space other than one between words, marks that stand apart, signs that can't be seen. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$|[\u0300-\u036f]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
/** Beyond this nothing of a text can still be in what is kept of it: pages have labels of thousands of characters. */
const READ = 2000;

/** Cleaned and cut; numbering, stars and colons go when it is matched. */
export const tidy = (text: string): string => {
  const read = text.length > READ ? text.slice(0, READ) : text;
  const s = UNTIDY.test(read) ? clean(read) : read;
  return s.length > MOST ? `${s.slice(0, MOST)}…` : s;
};
