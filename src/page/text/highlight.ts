import type { Notice } from '../../core/guard/notice.ts';
import { rangeOf } from './text-box.ts';

const NAMES = { warn: 'motlan-warn', hint: 'motlan-hint' } as const;
const CSS_TEXT = `
::highlight(${NAMES.warn}) { text-decoration: underline wavy #b3261e 2px }
::highlight(${NAMES.hint}) { text-decoration: underline dotted #7a4f01 2px }`;

/**
 * Underlines in editors, by CSS Custom Highlight: ranges that the browser paints, with no node of the page touched.
 * Where a browser has none the badge alone speaks.
 */
export function makeHighlights(doc: Document, signal: AbortSignal) {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS && 'highlights' in view.CSS ? view.CSS.highlights : null;
  const shown = new Map<HTMLElement, { level: 'warn' | 'hint'; range: Range }[]>();
  let sheet: CSSStyleSheet | null = null;

  const paint = () => {
    for (const level of ['warn', 'hint'] as const) {
      const ranges = [...shown.values()].flat().filter(m => m.level === level);
      if (ranges.length === 0) registry?.delete(NAMES[level]);
      else registry?.set(NAMES[level], new Highlight(...ranges.map(m => m.range)));
    }
  };
  signal.addEventListener('abort', () => {
    shown.clear();
    paint();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter(s => s !== sheet);
  });

  return (box: HTMLElement, notices: readonly Notice[]): void => {
    if (!registry || !view) return;
    if (notices.length === 0 && !shown.has(box)) return;
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(CSS_TEXT);
      doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    }
    const marks = notices.flatMap(({ level, start, end }) => {
      const range = rangeOf(box, start, end);
      return range ? [{ level, range }] : [];
    });
    if (marks.length > 0) shown.set(box, marks);
    else shown.delete(box);
    paint();
  };
}
