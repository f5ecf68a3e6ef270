/** A plain box: its text is a value, and nothing can be drawn into it. */
export type TypedBox = HTMLTextAreaElement | HTMLInputElement;
/** A box in which an officer writes running text. */
export type TextBox = TypedBox | HTMLElement;

export const isTyped = (box: Element): box is TypedBox =>
  box.localName === 'textarea' || (box.localName === 'input' && (box as HTMLInputElement).type === 'text');

/** The text box of an input event, through shadow roots; null for everything else. */
export function boxOf(event: Event): TextBox | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (isTyped(target)) return target;
    if (target.isContentEditable) return editingHost(target);
  }
  return null;
}

function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

type Piece = { node: Text; at: number };

const BLOCKS = /^(address|article|blockquote|dd|div|dl|dt|h[1-6]|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Text as the officer sees it, a line break for each block and <br>, with the nodes it came from. */
function walk(root: HTMLElement): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, at: text.length });
      text += node.data;
    } else if (node instanceof HTMLElement) {
      if (node.localName === 'br') text += '\n';
      else {
        if (BLOCKS.test(node.localName) && text !== '' && !text.endsWith('\n')) text += '\n';
        for (const child of node.childNodes) visit(child);
      }
    }
  };
  for (const child of root.childNodes) visit(child);
  return { text, pieces };
}

export const textOf = (box: TextBox): string => (isTyped(box) ? box.value : walk(box).text);

/**
 * Replaces text[start..end) as if the officer had typed it, so that the page hears of it and Ctrl+Z takes it back.
 * @returns false, with nothing written, where something else stands there now.
 */
export function replaceText(box: TextBox, start: number, end: number, expect: string, text: string): boolean {
  if (textOf(box).slice(start, end) !== expect) return false;
  if (!select(box, start, end)) return false;
  return box.ownerDocument.execCommand('insertText', false, text);
}

function select(box: TextBox, start: number, end: number): boolean {
  box.focus();
  if (isTyped(box)) {
    if (box.readOnly || box.disabled) return false;
    box.setSelectionRange(start, end);
    return true;
  }
  const range = rangeOf(box, start, end);
  const selection = box.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Where text[start..end) stands in an editor; null where it holds no such text. */
export function rangeOf(box: HTMLElement, start: number, end: number): Range | null {
  const { pieces } = walk(box);
  const from = pieces.findLast(p => p.at <= start);
  const to = pieces.findLast(p => p.at < end);
  if (!from || !to) return null;
  const range = box.ownerDocument.createRange();
  range.setStart(from.node, Math.min(start - from.at, from.node.length));
  range.setEnd(to.node, Math.min(end - to.at, to.node.length));
  return range;
}
