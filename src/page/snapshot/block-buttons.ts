import { parentOf } from '../controls/shadow.ts';
import type { Layout } from './layout.ts';
import { tidy } from './text.ts';

const BUTTONS = 'button, input[type=submit], input[type=button], a.btn, [role=button]';
const LONGEST = 40;
/** A block of more controls is the form itself. */
const MOST = 12;

/**
 * For each control the texts of the buttons of its block: the nearest element that holds several controls and a
 * button. A block with a search button is a search, whatever its boxes are called.
 */
export function blockButtons(layout: Layout): Map<Element, string[]> {
  const blocks = new Map<Element, string[]>();
  for (const root of layout.roots)
    for (const button of root.querySelectorAll(BUTTONS)) {
      const text = tidy((button instanceof HTMLInputElement ? button.value : button.textContent) ?? '');
      if (text === '' || text.length > LONGEST || layout.hosts.has(button)) continue;
      const block = blockOf(button, layout);
      if (block) blocks.set(block, [...(blocks.get(block) ?? []), text]);
    }
  const found = new Map<Element, string[]>();
  if (blocks.size === 0) return found;
  for (const { host, element } of layout.controls)
    for (let node: Element | null = host; node; node = parentOf(node)) {
      const texts = blocks.get(node);
      if (!texts) continue;
      if ((layout.heldBy.get(node) ?? 0) <= MOST) found.set(element, texts);
      break;
    }
  return found;
}

function blockOf(button: Element, layout: Layout): Element | null {
  for (let node = parentOf(button); node; node = parentOf(node))
    if ((layout.heldBy.get(node) ?? 0) > 1) return node;
  return null;
}
