import { clean } from '../../../core/fields/fold.ts';
import type { LabelPlace } from '../../../core/match/page-snapshot.ts';
import { parentOf, rootsOf } from '../../controls/shadow.ts';
import { describedPairs } from './described-pairs.ts';
import { tablePairs } from './table-pairs.ts';

/** A label and the text that a page shows for it, where there is nothing to type into. */
export type Pair = { place: LabelPlace; label: Element; value: Element; text: string };

/** Whether an element holds a real control: what stands there is a form's, and its driver reads it. */
export type Holds = (element: Element) => boolean;

const LONGEST_LABEL = 80;
const LONGEST_VALUE = 1000;
/** What may be the label of a text beside it, by its mark-up alone. */
const LABELS =
  'label, strong, b, .label, .lbl, [class*="label" i], [class*="-title" i], [class*="key" i], span, div, p';
const LOUD = 'label, strong, b, [class*="label" i], [class*="lbl" i]';
const NO_VALUES = 'button, input, select, textarea, table, dl, script, style, iframe, h1, h2, h3, h4, h5, h6';

export const wordsOf = (element: Element): string => clean(element.textContent ?? '');
const isLabelText = (text: string): boolean => text.length <= LONGEST_LABEL && /\p{L}{2}/u.test(text);

/** Every label with a text beside it: description lists, tables of labels and values, and rows of two columns. */
export function findPairs(doc: Document, holds: Holds): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Element>();
  for (const root of rootsOf(doc)) {
    for (const pair of [...describedPairs(root), ...tablePairs(root), ...loosePairs(root, holds)]) {
      if (taken.has(pair.label) || inside(pair.label, taken) || holds(pair.label)) continue;
      if (holds(pair.value) && wordsOf(pair.value) === pair.text) continue;
      if (!isLabelText(wordsOf(pair.label)) || pair.text === '' || pair.text.length > LONGEST_VALUE) continue;
      if (!pair.label.checkVisibility() || !pair.value.checkVisibility()) continue;
      taken.add(pair.label);
      pairs.push(pair);
    }
  }
  return pairs.sort((a, b) =>
    a.label.compareDocumentPosition(b.label) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

function inside(element: Element, taken: ReadonlySet<Element>): boolean {
  for (let node = parentOf(element); node; node = parentOf(node)) if (taken.has(node)) return true;
  return false;
}

/** `<label>Họ tên:</label> <span>…</span>`, `<b>Họ tên:</b> …`, `.row > .col + .col`: no table and no list. */
function* loosePairs(root: ParentNode, holds: Holds): Generator<Pair> {
  for (const label of root.querySelectorAll(LABELS)) {
    // Only the innermost words: a block that holds other blocks is no label.
    if (label.querySelector('div, p, span, label, strong, b, li, td, dd, ul') && !onlyWraps(label)) continue;
    if (label.closest('table, dl, nav, button, a, option, select, [role=tab], ul[role=menu]')) continue;
    const says = wordsOf(label);
    if (!isLabelText(says) || holds(label)) continue;
    if (label instanceof HTMLLabelElement && label.control) continue;
    if (!label.matches(LOUD) && !/:$/.test(says) && !firstOfTwo(label)) continue;
    const found = valueBeside(label, holds);
    if (found) yield { place: 'neighbour', label, ...found };
  }
}

/** `<label><span>Họ tên</span></label>`. */
const onlyWraps = (label: Element): boolean =>
  label.matches(LOUD) && label.children.length === 1 && wordsOf(label) === wordsOf(label.children[0]!);

/** The left one of two columns of a row, or one of several such pairs. */
function firstOfTwo(element: Element): boolean {
  const row = element.parentElement;
  if (!row || !/(^|\s)(row|flex|d-flex|info|item|line|field)/i.test(String(row.className))) return false;
  const columns = [...row.children];
  return (
    columns.length % 2 === 0 &&
    columns.indexOf(element) % 2 === 0 &&
    columns.every(c => c.children.length === 0)
  );
}

function valueBeside(label: Element, holds: Holds): { value: Element; text: string } | null {
  let node: Element = label;
  for (let climb = 0; climb < 3; climb++) {
    const text = textAfter(node, holds);
    if (text === null) return null;
    if (text !== '') {
      const next = node.nextElementSibling;
      const alone = next && wordsOf(next) === text;
      return { value: alone ? next : node.parentElement!, text };
    }
    const parent = node.parentElement;
    // What stands before the label in the same block belongs to it no more than what stands after another.
    if (
      !parent ||
      node.previousElementSibling ||
      /^(body|main|section|form|fieldset|li)$/.test(parent.localName)
    )
      return null;
    node = parent;
  }
  return null;
}

/** Text after an element up to the next label, "" where nothing follows; null where it is not to be read as a value. */
function textAfter(element: Element, holds: Holds): string | null {
  let text = '';
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text) text += ` ${next.data}`;
    if (!(next instanceof Element)) continue;
    if (next.localName === 'br') break;
    if (holds(next) || next.matches(NO_VALUES) || next.querySelector(NO_VALUES)) return valueIn(text) || null;
    if (isNextLabel(next)) return valueIn(text) || null;
    if (!next.checkVisibility()) continue;
    text += ` ${next.textContent ?? ''}`;
    if (clean(next.textContent ?? '') !== '' && !/^(span|b|strong|em|i|a|small|sup|br)$/.test(next.localName))
      break;
  }
  return valueIn(text);
}

/** Without the marks that part it from what stands beside it. */
const valueIn = (text: string): string => clean(text).replace(/^:\s*|\s*[,;|]$/g, '');

const isNextLabel = (element: Element): boolean =>
  /:$/.test(wordsOf(element)) ||
  element.localName === 'label' ||
  [...element.querySelectorAll('label, strong, b, [class*="label" i]')].some(
    e => /:$/.test(wordsOf(e)) || e.localName === 'label',
  );
