import { clean } from '../../core/fields/fold.ts';
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

/** Reading of a list: the first "-- Chọn --" is nothing chosen. */
export function choiceReading(shown: string | null | undefined): Reading {
  const text = clean(shown ?? '');
  const empty = text === '' || isPrompt(text);
  return { text: empty ? '' : text, empty };
}
