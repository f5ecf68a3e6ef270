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
  const indexes = new Map<Element, number>();
  const known = new Map<Node, string>();
  const indexOf = (element: Element, parent: ParentNode): number => {
    let index = indexes.get(element);
    if (index === undefined) {
      let i = 0;
      for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
        indexes.set(child, i++);
      index = indexes.get(element) ?? 0;
    }
    return index;
  };
  const find = (element: Element): string => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = element.parentNode as ParentNode | null;
    if (!parent || parent.nodeType === 9) return '';
    let address = String(indexOf(element, parent));
    const inShadow = parent.nodeType === 11;
    if (inShadow) address = `s.${address}`;
    const above = inShadow ? (parent as unknown as ShadowRoot).host : (parent as unknown as Element);
    const start = above ? find(above) : '';
    if (start !== '') address = `${start}.${address}`;
    known.set(element, address);
    return address;
  };
  return find;
}
