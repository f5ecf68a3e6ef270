import type { Circumstances, Citation, VerdictKind } from '../notice.ts';
import type { Asked } from './ask.ts';
import type { LawBook } from './book.ts';
import { knownOf } from './conditions.ts';
import { BLAME, type Decision, decide } from './decide.ts';
import { type CaseFacts, formsOf } from './facts.ts';
import { meritClausesFor, nameClause } from './merit.ts';
import type { LawRule } from './rule.ts';
import { wordingFor } from './suggest.ts';

/** What the law in force on that day says to a question. */
export type Verdict = {
  /** `no_opinion` also where no rule speaks. */
  kind: VerdictKind;
  /** `warn` and `hint` are shown; `none` is not. */
  level: 'warn' | 'hint' | 'none';
  /** True only as long as the procedure, which is not known, does not itself ask for it. */
  conditional: boolean;
  /** The deciding rules, then those that say the same. Empty: no rule speaks. */
  rules: LawRule[];
  message: string;
  citations: Citation[];
  /** Lawful wording with the names of the papers; null where none fits. */
  wording: string | null;
  /** The paper may be asked for within a time: see `dueTime`. */
  clock: LawRule['clock'];
};

/** Papers for which the same rules decide: they are named in one sentence. */
type Group = Decision & { codes: string[] };

const SILENT: Verdict = {
  kind: 'no_opinion',
  level: 'none',
  conditional: false,
  rules: [],
  message: '',
  citations: [],
  wording: null,
  clock: null,
};

/** One paper may stand in several lines of its procedure: only where all lead to one verdict is there a verdict. */
function decidePaper(
  book: LawBook,
  asked: Asked,
  code: string | null,
  about: Circumstances,
  facts: CaseFacts,
): Decision | null {
  const found: Decision[] = formsOf(facts.procedure, code).flatMap(form => {
    const known = knownOf(asked, code, form, about, facts, book.merit);
    return decide(book.rules, known, about.date) ?? [];
  });
  const [first, ...others] = found;
  if (!first || others.every(o => o.kind === first.kind)) return first ?? null;
  return { kind: 'look_at_it', deciding: [...new Set(found.flatMap(d => d.deciding))], beside: [] };
}

function groupsOf(book: LawBook, asked: Asked, about: Circumstances, facts: CaseFacts): Group[] {
  const groups = new Map<string, Group>();
  for (const code of asked.documentTypes.length > 0 ? asked.documentTypes : [null]) {
    const decision = decidePaper(book, asked, code, about, facts);
    if (!decision) continue;
    const key = [decision.kind, ...decision.deciding.map(r => r.id)].join(' ');
    const group = groups.get(key) ?? { ...decision, deciding: [...decision.deciding], codes: [] };
    if (code !== null && !group.codes.includes(code)) group.codes.push(code);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function cite(
  rule: LawRule,
  book: LawBook,
  group: Group,
  about: Circumstances,
  facts: CaseFacts,
): Citation[] {
  // A rule that only says the same gives its first clause: a notice is to be read in a moment.
  const sources = group.beside.includes(rule) ? rule.sources.slice(0, 1) : rule.sources;
  const dates = { validFrom: rule.validFrom, validTo: rule.validTo };
  const merit = rule.when.merit?.some(word => word.startsWith('this')) ? book.merit : [];
  const procedure = facts.procedure?.code || about.procedureCode;
  const paragraphs = group.codes.flatMap(code => meritClausesFor(merit, procedure, code, about.date).clauses);
  return [
    ...[...new Set(paragraphs.map(nameClause))].map(clause => ({
      ruleId: rule.id,
      clause,
      ...dates,
      status: 'text' as const,
    })),
    ...sources
      .filter(s => (s.from ?? '') <= about.date && (s.to === undefined || about.date <= s.to))
      .map(s => ({
        ruleId: rule.id,
        clause: s.clause,
        validFrom: s.from ?? rule.validFrom,
        validTo: s.to ?? rule.validTo,
        status: s.status,
      })),
  ];
}

const unique = (citations: Citation[]): Citation[] =>
  citations.filter((c, i) => citations.findIndex(o => o.clause === c.clause) === i);

/** The sentence of a group: that of the first deciding rule that has one; none where the sources disagree. */
const sentence = (book: LawBook, { kind, deciding, codes }: Group): string | null =>
  deciding.some(rule => rule.verdict !== kind)
    ? null
    : wordingFor(book, deciding.find(rule => rule.wording !== null)?.wording ?? null, codes);

/**
 * What the law says to a question in a case on a day. Papers of one question may fall under different clauses: those
 * that may not be asked for come first, in the order in which they were named, each group with its own sentence.
 * @param about.date ISO day in Việt Nam
 * @param facts whatever is known beside the text; nothing is guessed from what is left out
 */
export function verdict(book: LawBook, asked: Asked, about: Circumstances, facts: CaseFacts = {}): Verdict {
  const groups = groupsOf(book, asked, about, facts);
  const blamed = groups.filter(g => BLAME.has(g.kind));
  const unsure = groups.filter(g => g.kind === 'look_at_it');
  const shown = blamed.length > 0 ? blamed : unsure.length > 0 ? unsure : groups.slice(0, 1);
  const main = shown[0];
  if (!main) return SILENT;
  const sentences = shown.map(group => sentence(book, group));
  // What is left to the officer beside the blamed papers can't be reworded for her: offer nothing then.
  const whole = groups.length === shown.length && sentences.every(s => s !== null);
  const blame = BLAME.has(main.kind);
  const certain = asked.level !== 'hint';
  const quiet = main.kind === 'allowed' || main.kind === 'no_opinion';
  const rules = [...new Set(shown.flatMap(g => [...g.deciding, ...g.beside]))];
  return {
    kind: blame && !certain ? 'look_at_it' : main.kind,
    level: quiet ? 'none' : blame && certain ? 'warn' : 'hint',
    conditional: shown.some(g => g.deciding.every(r => r.conditional)),
    rules,
    message: [...new Set(shown.flatMap(g => g.deciding.map(r => r.message)))].join(' '),
    citations: unique(
      shown.flatMap(g => [...g.deciding, ...g.beside].flatMap(r => cite(r, book, g, about, facts))),
    ),
    wording: whole ? [...new Set(sentences)].join(' ') : null,
    clock: rules.find(rule => rule.clock !== null)?.clock ?? paperClock(book, asked, about, facts),
  };
}

/** Where the form that was asked for is not lawful the paper itself may still be asked for, within its time. */
const paperClock = (book: LawBook, asked: Asked, about: Circumstances, facts: CaseFacts): LawRule['clock'] =>
  asked.asks === 'paper' || facts.lookup === undefined
    ? null
    : verdict(book, { ...asked, asks: 'paper' }, about, facts).clock;
