import type { Heading } from './headings.ts';
import type { Layout } from './layout.ts';
import { tidy } from './text.ts';

const GROUPS =
  '[role=group], [role=region], [role=tabpanel], fieldset, section, form, article, dialog, [role=dialog]';
/** Below a page's own headings: a named form is usually the name of the procedure. */
const RANK = 5;

/** Parts of a page that carry their name as an attribute, or get it from a tab. */
export function namedGroups(root: ParentNode, layout: Layout): Heading[] {
  const found: Heading[] = [];
  for (const group of root.querySelectorAll(GROUPS)) {
    // One control alone is named by it, not headed.
    if ((layout.heldBy.get(group) ?? 0) < 2 || layout.hosts.has(group)) continue;
    const text = tidy(nameOf(group));
    if (text !== '') found.push({ text, rank: RANK, container: group, element: group, whole: true });
  }
  for (const tab of root.querySelectorAll('[role=tab][aria-controls]')) {
    const panel = byId(tab, tab.getAttribute('aria-controls') ?? '');
    const text = tidy(tab.textContent ?? '');
    if (!panel || panel.hasAttribute('aria-labelledby') || (layout.heldBy.get(panel) ?? 0) < 2) continue;
    if (text !== '') found.push({ text, rank: RANK, container: panel, element: panel, whole: true });
  }
  for (const step of root.querySelectorAll('[role=tab]:not([aria-controls])')) {
    const box = step.parentElement;
    if (!box || (layout.heldBy.get(box) ?? 0) < 2 || layout.holders.has(step)) continue;
    // Steps that stand below each other: each has its name and its part in a box of its own.
    if (box.querySelector('[role=tab]') !== step || box.querySelectorAll('[role=tab]').length > 1) continue;
    const text = tidy((step.textContent ?? '').replace(/^\s*(\d+)(?=\p{L})/u, '$1 '));
    if (text !== '') found.push({ text, rank: RANK, container: box, element: step, whole: true });
  }
  return found;
}

function nameOf(group: Element): string {
  const own = group.getAttribute('aria-label');
  if (own) return own;
  const ids = group.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map(id => byId(group, id)?.textContent ?? '').join(' ');
}

const byId = (near: Element, id: string): Element | null =>
  (near.getRootNode() as Document | ShadowRoot).getElementById?.(id) ?? null;
