import { clean, sameKey } from '../../core/fields/fold.ts';
import { isPrompt } from '../../core/fields/pick-option.ts';
import type { Reading } from '../controls/control.ts';

const UNTOUCHED_MASK = /^[_\s/.\-:()]*$/;
const DATE_PROMPT = /^(d{1,2}|m{1,2}|y{2,4}|ngày|tháng|năm|[/\-. ])+$/i;

/** Reading of a box: placeholders and untouched masks are empty. */
export function boxReading(value: string, placeholder = ''): Reading {
  const text = clean(value);
  const empty =
    UNTOUCHED_MASK.test(text) ||
    DATE_PROMPT.test(text) ||
    (placeholder !== '' && text === clean(placeholder));
  return { text: empty ? '' : text, empty };
}

const nameKey = (text: string): string => sameKey(text).replace(/[\s*:]+$/, '');

/**
 * Reading of a list: the first "-- Chọn --" is nothing chosen.
 * @param name what the list is called: one that shows its own name shows no choice.
 */
export function choiceReading(shown: string | null | undefined, name?: string | null): Reading {
  const text = clean(shown ?? '');
  const empty = text === '' || isPrompt(text) || nameKey(text) === nameKey(name ?? '');
  return { text: empty ? '' : text, empty };
}
