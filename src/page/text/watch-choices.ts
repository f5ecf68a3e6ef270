import type { Choice } from '../../core/guard/choice.ts';
import type { Notice } from '../../core/guard/notice.ts';
import { type ChoiceBox, choiceBoxOf, choiceWords } from './choice-words.ts';

/** A count is typed digit by digit, ms. */
const PAUSE = 300;

/**
 * Listens to what the officer ticks, chooses and counts in lists of papers. What the portal ticked by itself, or the
 * engine filled, is not hers.
 */
export function watchChoices(
  doc: Document,
  judge: (box: ChoiceBox, choice: Choice) => Promise<Notice[]>,
  show: (box: ChoiceBox, notices: Notice[]) => void,
  signal: AbortSignal,
): void {
  const timers = new WeakMap<ChoiceBox, ReturnType<typeof setTimeout>>();
  const look = async (box: ChoiceBox) => {
    const choice = choiceWords(box);
    try {
      const notices = await judge(box, choice);
      if (!signal.aborted && choiceWords(box).on === choice.on) show(box, notices);
    } catch {
      show(box, []);
    }
  };
  const heard = (event: Event) => {
    const box = event.isTrusted ? choiceBoxOf(event.composedPath()[0]) : null;
    if (!box) return;
    // The others of a group fall silent without an event of their own.
    const group = box instanceof HTMLInputElement && box.type === 'radio' ? peersOf(box) : [box];
    for (const one of group) {
      clearTimeout(timers.get(one));
      timers.set(
        one,
        setTimeout(() => void look(one), PAUSE),
      );
    }
  };
  for (const type of ['change', 'input'])
    doc.addEventListener(type, heard, { capture: true, passive: true, signal });
}

function peersOf(box: HTMLInputElement): HTMLInputElement[] {
  if (!box.name) return [box];
  const root = box.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(box.name)}"]`)];
}
