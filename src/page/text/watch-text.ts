import type { Notice } from '../../core/guard/notice.ts';
import { boxOf, type TextBox, textOf } from './text-box.ts';

/** After the last key, ms: long enough not to judge half a word, short enough to be read before going on. */
const PAUSE = 300;
/** Longer texts are judged up to here. */
const MOST = 120_000;
/** A name, a number, a street: what stands in most boxes of one line is no sentence, and stays in the page. */
const FEWEST_WORDS = 4;

export type Judge = (box: TextBox, text: string) => Promise<Notice[]>;

/**
 * Listens to what the officer types or pastes; never to keys, never in the way of them (UniKey retypes with
 * synthetic Backspaces). Only trusted input counts: what a portal or the engine writes is not the officer's.
 */
export function watchText(
  doc: Document,
  judge: Judge,
  show: (box: TextBox, notices: Notice[]) => void,
  signal: AbortSignal,
): void {
  const timers = new WeakMap<TextBox, ReturnType<typeof setTimeout>>();
  const asked = new WeakSet<TextBox>();
  const look = async (box: TextBox) => {
    const text = textOf(box).slice(0, MOST);
    if (box.localName === 'input' && !asked.has(box) && isShort(text)) return;
    asked.add(box);
    try {
      const notices = await judge(box, text);
      // An older answer must not cover a newer text.
      if (!signal.aborted && textOf(box).slice(0, MOST) === text) show(box, notices);
    } catch {
      show(box, []);
    }
  };
  doc.addEventListener(
    'input',
    event => {
      const box = event.isTrusted ? boxOf(event) : null;
      if (!box) return;
      clearTimeout(timers.get(box));
      timers.set(
        box,
        setTimeout(() => void look(box), PAUSE),
      );
    },
    { capture: true, passive: true, signal },
  );
}

const isShort = (text: string): boolean => text.trim().split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS;
