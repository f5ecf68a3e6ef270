import type { Control } from '../controls/control.ts';

const ATTRIBUTES = [
  'name',
  'id',
  'data-name',
  'formcontrolname',
  'ng-reflect-name',
  'data-field',
  'autocomplete',
];

/** Words of names and ids: hints only, since `citizenField13` means nothing and `data[district]` holds a ward. */
export function tokensOf({ element, host }: Control): string[] {
  const words = new Set<string>();
  const named = element.closest(
    '[data-name], [formcontrolname], x-input, x-date, x-date-text, x-select, x-radio',
  );
  for (const node of new Set([element, host, ...(named ? [named] : []), ...shadowHost(element)]))
    for (const attribute of ATTRIBUTES)
      for (const word of split(node.getAttribute(attribute) ?? '')) words.add(word);
  return [...words].slice(0, 24);
}

/** In a web component the name stands on the component. */
const shadowHost = (element: Element): Element[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root.host] : [];
};

const split = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}]+/u)
    .map(w => w.toLowerCase())
    .filter(w => w.length > 1);
