import { parentOf } from '../controls/shadow.ts';
import type { Layout } from './layout.ts';
import { tidy } from './text.ts';

const BUTTONS = 'button, input[type=submit], input[type=button], a.btn, [role=button]';
const LONGEST = 40;
const SEARCH = 'Tìm kiếm';
/** A block of more controls is the form itself. */
const MOST = 12;

export type BlockButtons = {
  /** Of blocks of several controls. */
  buttons: ReadonlyMap<Element, string[]>;
  /** Of blocks that hold one control: "Tên thủ tục [ ] (Tìm)". */
  beside: ReadonlyMap<Element, string[]>;
};

/**
 * For each control the texts of the buttons of its block: the nearest element that holds several controls and a
 * button. A block with a search button is a search, whatever its boxes are called.
 */
export function blockButtons(layout: Layout): BlockButtons {
  const blocks = new Map<Element, string[]>();
  const lone = new Map<Element, string[]>();
  for (const root of layout.roots)
    for (const button of root.querySelectorAll(BUTTONS)) {
      if (layout.hosts.has(button)) continue;
      const text = tidy((button instanceof HTMLInputElement ? button.value : button.textContent) ?? '');
      const alone = blockOf(button, layout, 1);
      if (alone && text.length <= LONGEST)
        lone.set(alone, [...(lone.get(alone) ?? []), text || iconOf(button)]);
      if (text === '' || text.length > LONGEST) continue;
      const block = blockOf(button, layout, 2);
      if (block) blocks.set(block, [...(blocks.get(block) ?? []), text]);
    }
  const found = new Map<Element, string[]>();
  const beside = new Map<Element, string[]>();
  if (lone.size > 0)
    for (const { host, element } of layout.controls)
      for (let node = parentOf(host); node && layout.heldBy.get(node) === 1; node = parentOf(node)) {
        const texts = lone.get(node);
        if (texts) beside.set(element, texts);
        if (texts) break;
      }
  if (blocks.size === 0) return { buttons: found, beside };
  for (const { host, element } of layout.controls)
    for (let node: Element | null = host; node; node = parentOf(node)) {
      const texts = blocks.get(node);
      if (!texts) continue;
      if ((layout.heldBy.get(node) ?? 0) <= MOST) found.set(element, texts);
      break;
    }
  return { buttons: found, beside };
}

/** The nearest element that holds so many controls; of one exactly one. */
function blockOf(button: Element, layout: Layout, least: 1 | 2): Element | null {
  for (let node = parentOf(button); node; node = parentOf(node)) {
    const held = layout.heldBy.get(node) ?? 0;
    if (held >= least) return least === 1 && held > 1 ? null : node;
  }
  return null;
}

/** What a button says that shows nothing but a magnifying glass. */
function iconOf(button: Element): string {
  const said = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '';
  if (said !== '') return tidy(said);
  const glass = button.matches('[class*=search i]') || button.querySelector('[class*=search i]') !== null;
  return glass ? SEARCH : '';
}
