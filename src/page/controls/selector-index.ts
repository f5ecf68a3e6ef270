/** Whether an element matches a list of selectors. */
export type Test = (element: Element) => boolean;

/**
 * Asks a long list of selectors cheaply, the way browsers index style rules: by the class or tag that the element
 * itself must have. Widget libraries are told by dozens of classes, and nearly no element of a page has any of them.
 */
export function indexed(list: string): Test {
  const classes = new Set<string>();
  const tags = new Set<string>();
  const others: string[] = [];
  for (const selector of splitList(list)) {
    const { className, tag } = keyOf(selector);
    // Pages without a doctype compare classes without regard to case.
    if (className) classes.add(className.toLowerCase());
    else if (tag) tags.add(tag);
    else others.push(selector);
  }
  const rest = others.join(',');
  const known = new Map<string, boolean>();
  const named = (name: string): boolean => {
    let hit = known.get(name);
    if (hit === undefined) {
      hit = name
        .toLowerCase()
        .split(/\s+/)
        .some(word => classes.has(word));
      if (known.size > 5000) known.clear();
      known.set(name, hit);
    }
    return hit;
  };
  return element => {
    const name: unknown = element.className;
    // The class of an SVG element is no string.
    const may = typeof name !== 'string' || (name !== '' && named(name)) || tags.has(element.localName);
    return may ? element.matches(list) : rest !== '' && element.matches(rest);
  };
}

/** `element.closest` of a test for many elements of one page that stand still: each ancestor is asked once. */
export function nearest(test: Test): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return element => {
    const climbed: Element[] = [];
    let found: Element | null = null;
    for (let node: Element | null = element; node; node = node.parentElement) {
      const before = known.get(node);
      if (before !== undefined) {
        found = before;
        break;
      }
      climbed.push(node);
      if (test(node)) {
        found = node;
        break;
      }
    }
    for (const node of climbed) known.set(node, found);
    return found;
  };
}

/** At commas outside of brackets. */
function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i]!;
    if (quote) quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(list.slice(start).trim());
  return parts.filter(Boolean);
}

/** What the last part of a selector asks of the element itself. */
function keyOf(selector: string): { className: string | undefined; tag: string | undefined } {
  let bare = selector;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\[[^[\]]*\]|\([^()]*\)/g, '');
  }
  const last = bare.split(/[\s>+~]+/).at(-1) ?? '';
  const own = last.replace(/::?[\w-]+/g, '');
  return { className: /\.([\w-]+)/.exec(own)?.[1], tag: /^[a-z][\w-]*/.exec(own)?.[0] };
}
