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
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Besides custom elements only these can host a root, and are common enough to be asked. */
const PLAIN_HOSTS = new Set(
  'div span section article main p body header footer nav aside h1 h2 h3 h4 h5 h6'.split(' '),
);

export type Rooted = { host: Element; root: ShadowRoot };

/** Shadow roots right below a document or root, in document order. One walk; none of what is inside them. */
export function shadowsIn(root: ParentNode): Rooted[] {
  const found: Rooted[] = [];
  for (const host of root.querySelectorAll('*')) {
    if (!PLAIN_HOSTS.has(host.localName) && !host.localName.includes('-')) continue;
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
