import { describe, expect, test } from 'vitest';
import { makePage, makePlainPage } from './make-page.ts';

/** Groups of radio buttons are one control. */
const controlsIn = (html: string): number => {
  const boxes = html.match(/<(input type="text"|input type="tel"|select|textarea)[^>]*>/g) ?? [];
  const groups = new Set([...html.matchAll(/type="radio" name="([^"]+)"/g)].map(m => m[1]));
  return boxes.length + groups.size;
};

describe('pages for the bench', () => {
  test.each([50, 200, 1000])('a page of %i controls has that many', n => {
    expect(controlsIn(makePage(n))).toBe(n);
    expect(controlsIn(makePlainPage(n))).toBe(n);
  });

  test('the same size gives the same page', () => {
    expect(makePage(200)).toBe(makePage(200));
  });
});
