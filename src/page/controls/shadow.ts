type Opener = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } };

/** The shadow root of an element; closed ones too where the browser opens them for extensions. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  const chrome = (globalThis as { chrome?: Opener }).chrome;
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** Parent through a shadow boundary: the host above a root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  // Numbers, not classes: this is asked for every step of every climb.
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** Besides custom elements only these can host a root; what is common and can't is left out of the walk. */
const MAY_HOST =
  ':not(input, select, option, optgroup, textarea, label, button, td, th, tr, tbody, thead, table, a, b, i, br, li, ul, ol, em, strong, small, svg *, script, style, link, meta, img, legend, fieldset)';

export type Rooted = { host: Element; root: ShadowRoot };

/** Shadow roots right below a document or root, in document order. One walk; none of what is inside them. */
export function shadowsIn(root: ParentNode): Rooted[] {
  const found: Rooted[] = [];
  for (const host of root.querySelectorAll(MAY_HOST)) {
    const shadow = shadowOf(host);
    if (shadow) found.push({ host, root: shadow });
  }
  return found;
}

/** The document and every shadow root in it, outer ones first. */
export function rootsOf(doc: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [doc];
  for (let i = 0; i < roots.length; i++) for (const { root } of shadowsIn(roots[i]!)) roots.push(root);
  return roots;
}
