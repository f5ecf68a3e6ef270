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
