import type { Notice } from '../../core/guard/notice.ts';
import type { Layer } from './layer.ts';
import type { TypedBox } from './text-box.ts';

export const MIRROR_CSS = `
.mirror { position: fixed; overflow: hidden; pointer-events: none; box-sizing: border-box; color: transparent;
  background: none; border-color: transparent; border-style: solid; margin: 0 }
.mirror div { white-space: pre-wrap; overflow-wrap: break-word; min-height: 100% }
.mirror.line div { white-space: pre; overflow-wrap: normal }
.mirror mark { color: transparent; background: none; text-decoration: underline wavy #b3261e 2px;
  text-decoration-skip-ink: none }
.mirror mark[data-level=hint] { text-decoration: underline dotted #7a4f01 2px }
@media print { .mirror { display: none } }`;

/** A copy of a longer text would cost the page more than the lines are worth: there the badge speaks alone. */
const LONGEST = 20_000;

/** What decides where a letter stands. */
const SAME = [
  'font',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textAlign',
  'textTransform',
  'lineHeight',
  'tabSize',
  'direction',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
] as const;

/**
 * Underlines in plain boxes, where nothing can be painted into the text: a copy of the text that can't be seen lies
 * over the box, with lines under what is asked. Only over the box that the officer is in or points at.
 */
export function makeMirror(doc: Document, layer: Layer, signal: AbortSignal) {
  const marks = new WeakMap<TypedBox, readonly Notice[]>();
  let shown: { box: TypedBox; face: HTMLElement; body: HTMLElement } | null = null;
  let frame = 0;

  const end = () => {
    shown?.face.remove();
    shown = null;
    layer.tidy();
  };
  const place = () => {
    if (!shown) return;
    const { box, face, body } = shown;
    const r = box.getBoundingClientRect();
    if (!box.isConnected || r.width === 0) return end();
    const style = getComputedStyle(box);
    for (const name of SAME) face.style[name] = style[name];
    face.style.left = `${r.left}px`;
    face.style.top = `${r.top}px`;
    face.style.height = `${r.height}px`;
    // A bar for scrolling takes its place from the text.
    const bar = box.offsetWidth - box.clientWidth - edges(style);
    face.style.width = `${r.width - Math.max(0, bar)}px`;
    body.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
  };
  const later = () => {
    if (!shown || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const draw = (box: TypedBox) => {
    const notices = marks.get(box) ?? [];
    if (notices.length === 0 || box.value.length > LONGEST) {
      if (shown?.box === box) end();
      return;
    }
    if (shown?.box !== box) {
      end();
      const face = doc.createElement('div');
      face.className = box.localName === 'input' ? 'mirror line' : 'mirror';
      face.setAttribute('aria-hidden', 'true');
      const body = face.appendChild(doc.createElement('div'));
      layer.root().append(face);
      shown = { box, face, body };
    }
    shown.body.replaceChildren(...pieces(doc, box.value, notices));
    place();
  };
  const into = (event: Event) => {
    const box = event.composedPath()[0];
    if (box instanceof HTMLElement && marks.has(box as TypedBox)) draw(box as TypedBox);
    else if (event.type === 'focusin') end();
  };
  for (const type of ['focusin', 'pointerover'])
    doc.addEventListener(type, into, { capture: true, passive: true, signal });
  // What is typed moves the letters: the lines go, and come back with the next verdict.
  doc.addEventListener('input', e => e.composedPath()[0] === shown?.box && end(), {
    capture: true,
    passive: true,
    signal,
  });
  doc.addEventListener('scroll', later, { capture: true, passive: true, signal });
  doc.defaultView?.addEventListener('resize', later, { passive: true, signal });
  signal.addEventListener('abort', end);

  return (box: TypedBox, notices: readonly Notice[]): void => {
    if (notices.length > 0) marks.set(box, notices);
    else marks.delete(box);
    if (shown?.box === box || active(doc, box)) draw(box);
  };
}

const edges = (style: CSSStyleDeclaration): number =>
  Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);

function active(doc: Document, box: Element): boolean {
  const root = box.getRootNode() as Document | ShadowRoot;
  return (root.activeElement ?? doc.activeElement) === box;
}

/** The text in pieces, those that ask for something marked; where two overlap the first one counts. */
function pieces(doc: Document, text: string, notices: readonly Notice[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, level } of [...notices].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    nodes.push(doc.createTextNode(text.slice(at, start)));
    const mark = doc.createElement('mark');
    mark.dataset.level = level;
    mark.textContent = text.slice(start, end);
    nodes.push(mark);
    at = end;
  }
  // A last empty line would not be as high as in the box.
  nodes.push(doc.createTextNode(`${text.slice(at)}\u200b`));
  return nodes;
}
