import { callBackground } from '../../rpc/client.ts';
import { makeNoticeMarks } from './show-notices.ts';
import { watchChoices } from './watch-choices.ts';
import { watchPrint } from './watch-print.ts';
import { watchText } from './watch-text.ts';

/**
 * Everything by which an officer may ask for a paper on this page: what she writes, ticks, counts and prints.
 * @param boxes filled with what was heard of, by the number that the background knows it by.
 */
export function watchWords(doc: Document, boxes: Map<number, HTMLElement>, signal: AbortSignal): void {
  const marks = makeNoticeMarks(doc, () => void callBackground('overlay.open', {}).catch(() => null), signal);
  const numbers = new WeakMap<HTMLElement, number>();
  let next = 1;
  const numberOf = (box: HTMLElement): number => {
    const ref = numbers.get(box) ?? next++;
    numbers.set(box, ref);
    boxes.set(ref, box);
    return ref;
  };
  watchText(
    doc,
    (box, text) => callBackground('guard.text', { ref: numberOf(box), text }),
    marks.text,
    signal,
  );
  watchChoices(
    doc,
    (box, choice) => callBackground('guard.choice', { ref: numberOf(box), choice }),
    marks.choice,
    signal,
  );
  watchPrint(
    doc,
    async control => {
      const stands = await callBackground('guard.print', { when: 'before' }).catch(() => 0);
      marks.print(control, stands);
      return stands > 0;
    },
    () => void callBackground('guard.print', { when: 'after' }).catch(() => null),
    signal,
  );
}
