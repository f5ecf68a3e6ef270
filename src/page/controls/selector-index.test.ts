import { describe, expect, test } from 'vitest';
import { indexed } from './selector-index.ts';

/** What an element says of itself, and what it was asked by the index. */
function element(localName: string, className: unknown = '') {
  const asked: string[] = [];
  const it = { localName, className, matches: (s: string) => asked.push(s) > 0 } as unknown as Element;
  return { it, asked };
}

describe('an index of selectors', () => {
  const list =
    '.a .b, mat-select, input[aria-label="x,y"]:not([type=radio], .q), [role=combobox], p > .c:hover';
  const test_ = indexed(list);

  test('asks the whole list only where class or tag may fit', () => {
    for (const [tag, name] of [
      ['div', 'z b'],
      ['mat-select', ''],
      ['input', 'plain'],
      ['i', 'C'],
    ]) {
      const { it, asked } = element(tag!, name);
      test_(it);
      expect(asked).toEqual([list]);
    }
  });

  test('asks everybody else only what neither class nor tag tells', () => {
    const { it, asked } = element('div', 'a q');
    test_(it);
    expect(asked).toEqual(['[role=combobox]']);
  });

  test('asks the whole list of an SVG element, whose class is no string', () => {
    const { it, asked } = element('svg', { baseVal: 'b' });
    test_(it);
    expect(asked).toEqual([list]);
  });
});
