import { fold } from '../../../core/fields/fold.ts';
import { GROUP_FIELDS, ROLES } from '../../../core/record/field-path.ts';
import { GROUPS, PERSON_SECTIONS, partsOf } from '../../panel/form/form-layout.ts';
import { wholeName } from '../path-name.ts';

/** One field that a control may be said to be. */
export type Choice = { path: string; block: string; name: string; words: string };

/** What a list shows at once. */
const MOST = 60;
/** Household members are offered up to this row. */
const ROWS = 10;

/** Whose a field can be, in the order of the forms. */
export const BLOCKS: readonly string[] = [
  ...ROLES.flatMap(role =>
    role === 'member' ? Array.from({ length: ROWS }, (_, i) => `member[${i}]`) : [role],
  ),
  ...GROUPS,
];

const PERSON = PERSON_SECTIONS.flatMap(s => s.fields);

/** The fields of one block, each followed by its parts. */
export function choicesOf(block: string): Choice[] {
  const fields = GROUP_FIELDS[block] ? Object.keys(GROUP_FIELDS[block]) : PERSON;
  return fields
    .flatMap(field => [
      `${block}.${field}`,
      ...partsOf(block, field).map(part => `${block}.${field}.${part}`),
    ])
    .map(path => {
      const name = wholeName(path);
      return { path, block, name, words: fold(name) };
    });
}

let all: Choice[] | null = null;

/**
 * @param query words in any order, with or without marks: "me ngay cap".
 * @param first the block whose fields come first; without a query they are the only ones.
 */
export function findChoices(query: string, first: string): Choice[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return choicesOf(first);
  all ??= BLOCKS.flatMap(choicesOf);
  const hits = all.filter(choice => words.every(word => hasWord(choice.words, word)));
  const own = hits.filter(c => c.block === first);
  return [...own, ...hits.filter(c => c.block !== first)].slice(0, MOST);
}

/** Whether a word of the text begins so. */
const hasWord = (text: string, start: string): boolean =>
  text.split(/[^\p{L}\p{N}]+/u).some(w => w.startsWith(start));
