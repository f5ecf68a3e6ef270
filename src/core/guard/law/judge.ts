import type { Circumstances, Citation, Demand, VerdictKind } from '../notice.ts';
import { inForce, type LawRule } from './rule.ts';
import { fillTemplate, nameList } from './suggest.ts';

/** What is known of a paper in the procedure at hand; nothing where the procedure is not known. */
export type PaperFact = 'chosen' | 'certified_required' | 'unlisted';
export type ProcedureFacts = (documentType: string) => PaperFact | null;

/** What the law says to a demand, before it is fitted into a text. */
export type Judgement = {
  level: 'warn' | 'hint';
  verdict: VerdictKind;
  rule: LawRule;
  message: string;
  citations: Citation[];
  suggestion: string | null;
};

const BLAME = new Set<VerdictKind>(['unlawful', 'use_database', 'citizen_chooses']);
/** Verdicts that end the matter for a paper: no other clause is cited beside them. */
const FINAL = new Set<VerdictKind>(['allowed', 'no_opinion', 'look_at_it']);

function applies(
  rule: LawRule,
  demand: Demand,
  code: string | null,
  about: Circumstances,
  fact: string | null,
): boolean {
  if (rule.asks !== demand.asks || !inForce(rule, about.date)) return false;
  const channel = demand.byPost ? 'post' : about.channel;
  if (rule.channels && (channel === null || !rule.channels.includes(channel))) return false;
  if (rule.fact === 'foreign' ? !demand.foreign : rule.fact !== null && rule.fact !== fact) return false;
  return rule.documents === null || (code !== null && rule.documents.includes(code));
}

const cite = (rule: LawRule): Citation => ({
  ruleId: rule.id,
  clause: rule.clause,
  validFrom: rule.validFrom,
  validTo: rule.validTo,
  status: rule.status,
});

/** The rules that speak of one paper, the deciding one first. */
function rulesFor(
  demand: Demand,
  code: string | null,
  about: Circumstances,
  laws: LawRule[],
  facts: ProcedureFacts,
) {
  const fact = code === null ? null : facts(code);
  const found = laws
    .filter(rule => applies(rule, demand, code, about, fact))
    .sort((a, b) => a.order - b.order);
  const first = found[0];
  if (!first || FINAL.has(first.verdict)) return found.slice(0, 1);
  return found.filter(rule => BLAME.has(rule.verdict));
}

/** Papers that share their deciding rule are named in one sentence. */
function byRule(demand: Demand, about: Circumstances, laws: LawRule[], facts: ProcedureFacts) {
  const groups = new Map<LawRule, { codes: string[]; rules: LawRule[] }>();
  const codes: (string | null)[] = demand.documentTypes.length > 0 ? demand.documentTypes : [null];
  for (const code of codes) {
    const rules = rulesFor(demand, code, about, laws, facts);
    const first = rules[0];
    if (!first) continue;
    const group = groups.get(first) ?? { codes: [], rules };
    if (code !== null) group.codes.push(code);
    groups.set(first, group);
  }
  return [...groups.values()].sort((a, b) => a.rules[0]!.order - b.rules[0]!.order);
}

/**
 * What the law in force on that day says to a demand. Null: no clause speaks of it. Papers of one demand may fall
 * under different clauses: the worst verdict counts, each group keeps its own sentence.
 */
export function judge(
  demand: Demand,
  about: Circumstances,
  laws: LawRule[],
  names: Map<string, string>,
  facts: ProcedureFacts = () => null,
): Judgement | null {
  const groups = byRule(demand, about, laws, facts);
  const blamed = groups.filter(g => BLAME.has(g.rules[0]!.verdict));
  const shown = blamed.length > 0 ? blamed : groups.slice(0, 1);
  const main = shown[0]?.rules[0];
  if (!main) return null;
  const sentences = shown.map(g => {
    const { suggestion } = g.rules[0]!;
    return suggestion === null ? null : fillTemplate(suggestion, nameList(g.codes, names));
  });
  const rules = [...new Set(shown.flatMap(g => g.rules))];
  // What is left to the officer beside the blamed papers can't be reworded for her: offer nothing then.
  const whole = groups.length === shown.length && sentences.every(s => s !== null);
  const blame = BLAME.has(main.verdict);
  return {
    level: blame && demand.level === 'warn' ? 'warn' : 'hint',
    verdict: blame && demand.level === 'hint' ? 'look_at_it' : main.verdict,
    rule: main,
    message: [...new Set(shown.map(g => g.rules[0]!.message))].join(' '),
    citations: rules.map(cite),
    suggestion: whole ? sentences.join(' ') : null,
  };
}
