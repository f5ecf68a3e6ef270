import type { Role } from '../record/field-path.ts';
import type { FieldData, FieldDef, Paper } from './field-data.ts';
import { indexPhrases, type PhraseIndex, wordsOf } from './phrases.ts';
import { type Abbreviations, headsOf } from './spell-out.ts';

export type Meaning =
  | { is: 'field'; def: FieldDef }
  | { is: 'role'; role: Role }
  | { is: 'address'; kind: string }
  | { is: 'paper'; context: Paper }
  | { is: 'nothing' }
  | { is: 'other' }
  | { is: 'filler' };

export type SectionMeaning =
  | { is: 'role'; role: Role }
  | { is: 'address'; kind: string }
  | { is: 'group'; group: string }
  | { is: 'paper'; context: Paper }
  | { is: 'supplement' }
  | { is: 'other' }
  | { is: 'nothing' }
  | { is: 'filler' };

/** The field data, ready for use. */
export type FieldModel = {
  data: FieldData;
  labels: PhraseIndex<Meaning>;
  sections: PhraseIndex<SectionMeaning>;
  byField: ReadonlyMap<string, FieldDef>;
  /** Fields whose label is made up of known words in any order. */
  composed: readonly { def: FieldDef; words: PhraseIndex<boolean> }[];
  /** Labels that count only where they are the whole of it. */
  exact: ReadonlySet<string>;
  /** Words that all options of a field's list are made of. */
  optionsOf: ReadonlyMap<FieldDef, PhraseIndex<true>>;
  /** Short labels and the fields that they mean right behind another one. */
  after: readonly { def: FieldDef; fields: ReadonlySet<string>; labels: ReadonlySet<string> }[];
  /** The same right before another one. */
  before: readonly { def: FieldDef; fields: ReadonlySet<string>; labels: ReadonlySet<string> }[];
  /** Words of `not`, as they stand in a label between spaces. */
  not: ReadonlyMap<FieldDef, readonly string[]>;
  /** Words of names and ids, glued: `sodinhdanh`. */
  tokens: ReadonlyMap<string, FieldDef>;
  roleTokens: ReadonlyMap<string, Role>;
  abbreviations: Abbreviations;
  /** "Ông/Bà" and its like, as joined words. */
  salutations: ReadonlySet<string>;
  /** Words that make a box one that looks something up. */
  searchWords: PhraseIndex<true>;
  searchTokens: ReadonlySet<string>;
};

const glue = (text: string) => wordsOf(text).join('');

export function compileFields(data: FieldData): FieldModel {
  const { fields, contexts, nothing, abbreviations } = data;
  const labels: [string, Meaning][] = [
    ...fields.flatMap(def => def.labels.map((l): [string, Meaning] => [l, { is: 'field', def }])),
    ...contexts.roles.flatMap(({ role, words }) =>
      words.map((w): [string, Meaning] => [w, { is: 'role', role }]),
    ),
    ...contexts.addresses.flatMap(({ kind, words }) =>
      words.map((w): [string, Meaning] => [w, { is: 'address', kind }]),
    ),
    ...contexts.papers.flatMap(({ context, words }) =>
      words.map((w): [string, Meaning] => [w, { is: 'paper', context }]),
    ),
    ...contexts.others.map((w): [string, Meaning] => [w, { is: 'other' }]),
    ...nothing.labels.map((l): [string, Meaning] => [l, { is: 'nothing' }]),
    ...contexts.fillers.map((w): [string, Meaning] => [w, { is: 'filler' }]),
  ];
  const sections: [string, SectionMeaning][] = [
    ...contexts.roles.flatMap(({ role, words }) =>
      words.map((w): [string, SectionMeaning] => [w, { is: 'role', role }]),
    ),
    ...contexts.addresses.flatMap(({ kind, words }) =>
      words.map((w): [string, SectionMeaning] => [w, { is: 'address', kind }]),
    ),
    ...contexts.groups.flatMap(({ group, words }) =>
      words.map((w): [string, SectionMeaning] => [w, { is: 'group', group }]),
    ),
    ...contexts.papers.flatMap(({ context, words }) =>
      words.map((w): [string, SectionMeaning] => [w, { is: 'paper', context }]),
    ),
    ...contexts.others.map((w): [string, SectionMeaning] => [w, { is: 'other' }]),
    ...contexts.supplement.map((w): [string, SectionMeaning] => [w, { is: 'supplement' }]),
    ...nothing.sections.map((w): [string, SectionMeaning] => [w, { is: 'nothing' }]),
    ...contexts.fillers.map((w): [string, SectionMeaning] => [w, { is: 'filler' }]),
  ];
  return {
    data,
    labels: indexPhrases(labels),
    sections: indexPhrases(sections),
    composed: fields.flatMap(def =>
      def.composed
        ? [
            {
              def,
              words: indexPhrases([
                ...def.composed.of.map((w): [string, boolean] => [w, false]),
                ...def.composed.needs.map((w): [string, boolean] => [w, true]),
              ]),
            },
          ]
        : [],
    ),
    exact: new Set(fields.flatMap(def => (def.exact ?? []).map(l => wordsOf(l).join(' ')))),
    optionsOf: new Map(
      fields
        .filter(def => def.optionsOf)
        .map((def): [FieldDef, PhraseIndex<true>] => [
          def,
          indexPhrases((def.optionsOf ?? []).map((w): [string, true] => [w, true])),
        ]),
    ),
    after: besideOthers(fields, 'after'),
    before: besideOthers(fields, 'before'),
    not: new Map(
      fields
        .filter(def => def.not)
        .map((def): [FieldDef, string[]] => [def, (def.not ?? []).map(w => ` ${wordsOf(w).join(' ')} `)]),
    ),
    byField: new Map(fields.map(def => [def.field, def])),
    tokens: new Map(fields.flatMap(def => (def.tokens ?? []).map((t): [string, FieldDef] => [glue(t), def]))),
    roleTokens: new Map(
      contexts.roles.flatMap(({ role, tokens }) => tokens.map((t): [string, Role] => [glue(t), role])),
    ),
    abbreviations: {
      heads: headsOf(abbreviations.flatMap(a => a.short)),
      index: indexPhrases(
        abbreviations.flatMap(({ full, short }) =>
          short.map((s): [string, readonly string[]] => [s, wordsOf(full)]),
        ),
      ),
    },
    salutations: new Set(contexts.salutations.map(w => wordsOf(w).join(' '))),
    searchWords: indexPhrases(nothing.searchWords.map((w): [string, true] => [w, true])),
    searchTokens: new Set(nothing.searchTokens.map(glue)),
  };
}

/** Labels that count only beside a control of another field. */
const besideOthers = (fields: readonly FieldDef[], side: 'after' | 'before') =>
  fields.flatMap(def => {
    const given = def[side];
    if (!given) return [];
    const labels = new Set(given.labels.map(l => wordsOf(l).join(' ')));
    return [{ def, fields: new Set(given.fields), labels }];
  });
