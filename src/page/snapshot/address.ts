/**
 * Where an element stands: child indexes from the document's root, `s` for a step into a shadow root. Self-contained
 * (the evaluation runs its source in the page's own world).
 */
export function addressOf(element: Element): string {
  const steps: (number | 's')[] = [];
  let node: Element | null = element;
  while (node) {
    const parent: ParentNode | null = node.parentNode as ParentNode | null;
    if (!parent || parent.nodeType === 9) break;
    let index = 0;
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) index++;
    steps.push(index);
    if (parent.nodeType === 11) {
      steps.push('s');
      node = (parent as unknown as ShadowRoot).host ?? null;
    } else node = parent as unknown as Element;
  }
  return steps.reverse().join('.');
}

/**
 * The same addresses for many elements of one page: each parent's children are counted once, where `addressOf` counts
 * them anew for each (quadratic in a form of thousands of rows). Good for one reading; a changed page needs a new one.
 */
export function addressBook(): (element: Element) => string {
  const indexes = new Map<Node, Map<Element, number>>();
  const known = new Map<Node, string>();
  const indexIn = (parent: ParentNode, element: Element): number => {
    let children = indexes.get(parent);
    if (!children) {
      children = new Map([...parent.children].map((child, i): [Element, number] => [child, i]));
      indexes.set(parent, children);
    }
    return children.get(element) ?? 0;
  };
  const find = (element: Element): string => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = element.parentNode as ParentNode | null;
    if (!parent || parent.nodeType === 9) return '';
    const inShadow = parent.nodeType === 11;
    const above = inShadow ? (parent as unknown as ShadowRoot).host : (parent as unknown as Element);
    const start = above ? find(above) : '';
    const steps = [start, inShadow ? 's' : '', String(indexIn(parent, element))].filter(step => step !== '');
    const address = steps.join('.');
    known.set(element, address);
    return address;
  };
  return find;
}
