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
