import type { FieldModel } from './field-model.ts';
import type { ControlSnapshot, LabelPlace } from './page-snapshot.ts';
import { wordsOf } from './phrases.ts';

/** Whether the buttons of a block make it a search: there a name is asked for to look somebody up, not to be filled. */
export function isSearchBlock(buttons: readonly string[], model: FieldModel): boolean {
  const said = buttons.map(keyOf);
  const { searchButtons, formButtons } = model.data.nothing;
  const says = (words: readonly string[]) => words.some(w => said.includes(keyOf(w)));
  return buttons.length > 0 && says(searchButtons) && !says(formButtons);
}

const keyOf = (text: string): string => wordsOf(text).join(' ');

const TYPED = new Set(['text', 'multiline', 'editable', 'number']);
/** Texts that are meant for the control, not merely near it. */
const MEANT: ReadonlySet<LabelPlace> = new Set(['label', 'aria', 'widget', 'cell_left', 'cell_above']);
const OWN: ReadonlySet<LabelPlace> = new Set(['label', 'aria', 'widget', 'placeholder', 'title']);

/** "Tìm kiếm" in a box itself, and no label but the name of the site before it. */
function isSearchBox({ kind, labels }: ControlSnapshot, model: FieldModel): boolean {
  if (!TYPED.has(kind) && kind !== 'combobox') return false;
  const searches = labels.filter(l => OWN.has(l.place) && beginsSearch(l.text, model));
  return searches.length > 0 && !labels.some(l => MEANT.has(l.place) && !searches.includes(l));
}

/** The name of a procedure is looked up far more often than it is filled: any sign of a search is enough. */
export function looksForProcedure(control: ControlSnapshot, model: FieldModel): boolean {
  const { kind, labels, tokens, beside = [], buttons = [] } = control;
  if (isSearchBox(control, model) || startsSearch(beside, model) || startsSearch(buttons, model)) return true;
  if (tokens.some((t, i) => isSearchToken(t, tokens[i + 1], model))) return true;
  if (!TYPED.has(kind)) return false;
  // What is typed into must be called so by a label of its own, that is neither a banner's nor an example's.
  const called = labels.some(l => MEANT.has(l.place) || l.text.trim().endsWith(':'));
  return !called || labels.some(l => saysSearch(l.text, model));
}

/** Buttons that look up, and none beside them that sends a form. */
function startsSearch(buttons: readonly string[], model: FieldModel): boolean {
  const { formButtons } = model.data.nothing;
  const sends = buttons.some(b => formButtons.some(w => keyOf(w) === keyOf(b)));
  return !sends && buttons.some(b => beginsSearch(b, model));
}

const saysSearch = (text: string, model: FieldModel): boolean =>
  model.searchWords.find(wordsOf(text)).length > 0;

const beginsSearch = (text: string, model: FieldModel): boolean =>
  model.searchWords.find(wordsOf(text))[0]?.start === 0;

const isSearchToken = (word: string, next: string | undefined, model: FieldModel): boolean =>
  model.searchTokens.has(word) || (next !== undefined && model.searchTokens.has(word + next));
