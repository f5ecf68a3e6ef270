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
/** Elements around a control that carry its name for it. */
export const NAMED = '[data-name], [formcontrolname], x-input, x-date, x-date-text, x-select, x-radio';
const MOST = 24;

/**
 * Words of names and ids: hints only, since `citizenField13` means nothing and `data[district]` holds a ward.
 * @param named the nearest element of `NAMED` around the control.
 */
export function tokensOf({ element, host }: Control, named: Element | null): string[] {
  const words: string[] = [];
  read(element, words);
  if (host !== element) read(host, words);
  if (named && named !== element && named !== host) read(named, words);
  // In a web component the name stands on the component.
  const root = element.getRootNode();
  if (root.nodeType === 11 && (root as ShadowRoot).host) read((root as ShadowRoot).host, words);
  return words.length > MOST ? words.slice(0, MOST) : words;
}

function read(node: Element, words: string[]): void {
  for (const attribute of ATTRIBUTES) {
    const name = node.getAttribute(attribute);
    if (name) for (const word of split(name)) if (!words.includes(word)) words.push(word);
  }
}

const ASCII = /^[ -~]*$/;

function split(name: string): string[] {
  const found: string[] = [];
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(ASCII.test(name) ? /[^a-z]+/ : /[^\p{L}]+/u);
  for (const word of words) if (word.length > 1) found.push(word);
  return found;
}
