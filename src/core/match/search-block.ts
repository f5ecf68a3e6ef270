import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';

/** Whether the buttons of a block make it a search: there a name is asked for to look somebody up, not to be filled. */
export function isSearchBlock(buttons: readonly string[], model: FieldModel): boolean {
  const said = buttons.map(keyOf);
  const { searchButtons, formButtons } = model.data.nothing;
  const says = (words: readonly string[]) => words.some(w => said.includes(keyOf(w)));
  return buttons.length > 0 && says(searchButtons) && !says(formButtons);
}

const keyOf = (text: string): string => wordsOf(text).join(' ');
