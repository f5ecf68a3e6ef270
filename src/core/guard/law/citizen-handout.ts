import type { Procedure } from '../../procedures/procedure.ts';
import type { Citation } from '../notice.ts';
import { beginSentence, type PaperAdvice } from './advise-paper.ts';
import { type PaperKey, slipWords } from './paper-words.ts';
import { clauseLine, headingsOf, type Say, type Sheet, type SheetLine } from './sheet.ts';

export type HandoutKey =
  | PaperKey
  | 'slip.procedure'
  | 'slip.citizen'
  | 'slip.item'
  | 'slip.date'
  | 'handout.title'
  | 'handout.channel'
  | 'handout.bring'
  | 'handout.group'
  | 'handout.not'
  | 'handout.not_item'
  | 'handout.not_item_plain'
  | 'handout.ask_desk'
  | 'handout.refuse'
  | 'handout.fee';

export type HandoutFacts = {
  procedure: Procedure;
  papers: readonly PaperAdvice[];
  citizen: string | null;
  /** "Trực tiếp" */
  channel: string;
  /** Clauses by which a request is in writing, with its reason. */
  written: readonly Citation[];
  /** The certification counter has a fee of its own. */
  fee: boolean;
  day: string;
};

const bySame = <T>(list: readonly T[], name: (one: T) => string): T[] =>
  list.filter((one, i) => list.findIndex(other => name(other) === name(one)) === i);

/** What the citizen brings, in which form, and what need not be brought, on one page. */
export function citizenHandout(facts: HandoutFacts, say: Say<HandoutKey>): Sheet {
  const { procedure, citizen, day } = facts;
  const paperOf = (advice: PaperAdvice) => procedure.papers[advice.line]!;
  const named = facts.papers.filter(a => !a.elsewhere && paperOf(a).name !== '');
  const bring = named.filter(a => a.form !== 'look_up');
  const not = bySame(
    named.filter(a => a.form === 'look_up'),
    a => paperOf(a).name,
  );
  const groups = headingsOf(bring.map(paperOf));
  const text = (t: string): SheetLine => ({ as: 'text', text: t });
  const item = (t: string): SheetLine => ({ as: 'item', text: t });
  return {
    title: say('handout.title'),
    lines: [
      text(say('slip.procedure', { name: procedure.name, code: procedure.code })),
      text(say('handout.channel', { channel: facts.channel })),
      ...(citizen ? [text(say('slip.citizen', { name: citizen }))] : []),
      ...groups.flatMap((group): SheetLine[] => [
        { as: 'head', text: group === null ? say('handout.bring') : say('handout.group', { group }) },
        ...bring
          .filter(a => paperOf(a).group === group)
          .map(a =>
            item(
              say('slip.item', {
                name: beginSentence(paperOf(a).name),
                form: slipWords(paperOf(a), a.form, say),
              }),
            ),
          ),
      ]),
      ...(not.length > 0 ? [{ as: 'head' as const, text: say('handout.not') }] : []),
      ...not.map(a =>
        item(
          a.database
            ? say('handout.not_item', { name: beginSentence(paperOf(a).name), database: a.database })
            : say('handout.not_item_plain', { name: beginSentence(paperOf(a).name) }),
        ),
      ),
      ...(facts.fee ? [{ as: 'head' as const, text: say('handout.fee') }] : []),
      ...(facts.written.length > 0
        ? [
            { as: 'head' as const, text: say('handout.ask_desk') },
            { ...text(say('handout.refuse')), clause: clauseLine(facts.written) },
          ]
        : []),
      { as: 'sign', text: say('slip.date', { day }) },
    ],
  };
}
