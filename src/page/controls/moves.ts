/** What may be a control or name one, for those who only watch. */
export const CONTROL =
  'input, select, textarea, label, [contenteditable], [role=combobox], ng-select, mat-select, .sd-dropdown, [id^="custom-select-"]';

const holds = (node: Node): boolean =>
  node.nodeType === 1 &&
  ((node as Element).matches(CONTROL) ||
    (node.firstChild !== null && (node as Element).querySelector(CONTROL) !== null));

/**
 * Whether controls or their labels came or went. Looks only at what was added or removed, never at the whole page:
 * some pages change a thousand nodes a second, and nearly all of that is text.
 */
export function movesControls(records: readonly MutationRecord[]): boolean {
  for (const { addedNodes, removedNodes } of records) {
    for (let i = 0; i < addedNodes.length; i++) if (holds(addedNodes[i]!)) return true;
    for (let i = 0; i < removedNodes.length; i++) if (holds(removedNodes[i]!)) return true;
  }
  return false;
}
