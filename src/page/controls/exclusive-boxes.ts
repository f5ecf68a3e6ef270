import { sameKey } from '../../core/fields/fold.ts';
import { labelOfMember } from './member-label.ts';

/** Answers of which nobody gives two. */
const ANSWERS = [
  ['có', 'không'],
  ['nam', 'nữ'],
  ['nam', 'nữ', 'khác'],
  ['đồng ý', 'không đồng ý'],
].map(words => new Set(words.map(sameKey)));
const MOST_LEVELS = 3;

/**
 * Check boxes side by side that stand for one question, as paper forms print it: "Có ☐ Không ☐". Names may differ.
 * @returns all of them in document order, or null where the box stands for itself.
 */
export function exclusiveBoxes(box: HTMLInputElement): HTMLInputElement[] | null {
  let around = box.parentElement;
  for (let level = 0; around && level < MOST_LEVELS; level++, around = around.parentElement) {
    const boxes = [...around.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    if (boxes.length > 3) return null;
    if (boxes.length < 2) continue;
    const labels = new Set(boxes.map(b => sameKey(labelOfMember(b))));
    return ANSWERS.some(a => a.size === boxes.length && [...labels].every(l => a.has(l))) ? boxes : null;
  }
  return null;
}
