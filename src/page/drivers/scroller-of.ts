/** Lists that scroll by their own means and so have no scroll bar that could be seen. */
const OWN_SCROLL = '.rc-virtual-list-holder, .ant-select-dropdown-list-holder';
/** How far around a list the node may be that scrolls it. */
const OUTWARDS = 4;

/** The node of an open list that scrolls: inside of it, or around it; null where all of it is in sight. */
export function scrollerOf(list: Element): Element | null {
  const own = list.querySelector(OWN_SCROLL);
  if (own) return own;
  const inner = [list, ...list.querySelectorAll('*')].find(scrolls);
  if (inner) return inner;
  for (let outer = list.parentElement, n = 0; outer && n < OUTWARDS; outer = outer.parentElement, n++)
    if (outer !== outer.ownerDocument.body && scrolls(outer)) return outer;
  return null;
}

const scrolls = (node: Element): boolean =>
  node.clientHeight > 0 &&
  node.scrollHeight > node.clientHeight + 1 &&
  /auto|scroll/.test(getComputedStyle(node).overflowY);
