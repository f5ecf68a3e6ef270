/**
 * The part of CSS that a portal map may use: names, ids, classes, attributes, `:nth-of-type(n)`, `:nth-child(n)`, and
 * the combinators space, `>`, `+`, `~`. Checked when a map is loaded: a wrong selector is named there, not in a page.
 */
const PIECES: readonly [what: string, shape: RegExp][] = [
  ['tag', /^(\*|[a-z][a-z0-9-]*)/i],
  ['id', /^#-?[_a-z][\w-]*/i],
  ['class', /^\.-?[_a-z][\w-]*/i],
  ['attribute', /^\[[a-z][\w-]*([~|^$*]?=("[^"\\]*"|'[^'\\]*'))?\]/i],
  ['place', /^:nth-(of-type|child)\(\d{1,3}\)/],
];
const COMBINATOR = /^\s*[>+~]\s*|^\s+/;
export const MOST_SELECTOR = 200;

/** @returns what is wrong with a selector, in a few words, or null. */
export function selectorProblem(selector: string): string | null {
  if (selector.length > MOST_SELECTOR) return `dài ${selector.length} ký tự, nhiều nhất ${MOST_SELECTOR}`;
  if (selector !== selector.trim() || selector === '') return 'rỗng hoặc thừa khoảng trắng ở đầu, cuối';
  let rest = selector;
  let pieces = 0;
  while (rest !== '') {
    const piece = PIECES.find(([what, shape]) => shape.test(rest) && (what !== 'tag' || pieces === 0));
    const taken = piece && rest.match(piece[1])?.[0];
    if (taken) {
      rest = rest.slice(taken.length);
      pieces++;
      continue;
    }
    const gap = rest.match(COMBINATOR)?.[0];
    if (!gap || pieces === 0 || gap === rest) return `không đọc được từ “${rest.slice(0, 20)}”`;
    rest = rest.slice(gap.length);
    pieces = 0;
  }
  return null;
}
