import { detect, mentionsIn, readText } from './detect/detect.ts';
import type { SpeechAct } from './detect/speech-act.ts';
import { type ExampleFault, faultsOf, type Probe } from './examples.ts';
import { judge, type ProcedureFacts } from './law/judge.ts';
import { noticesOn } from './law/notices.ts';
import { GuardRule, type LawRule } from './law/rule.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { PaperList, WordList } from './lexicon/schema.ts';
import type { Circumstances, Demand, Notice } from './notice.ts';

/** Parsed JSON files of src/data/lexicon and src/data/rules, or of a pack, by file name; not yet checked. */
export type GuardData = { lexicon: Record<string, unknown>; rules: Record<string, unknown> };

/** A rule file that was not taken, and why. */
export type RefusedRule =
  | { file: string; why: 'shape'; detail: string }
  | { file: string; why: 'name'; detail: string }
  | { file: string; why: 'examples'; faults: ExampleFault[] };

export type Guard = {
  /** What a text asks for, without a view of the law. */
  detect: (text: string) => Demand[];
  /** How each mention of certification is read, in order. */
  acts: (text: string) => SpeechAct[];
  /** What is wrong with a text in these circumstances. */
  checkText: (text: string, about: Circumstances, facts?: ProcedureFacts) => Notice[];
  laws: LawRule[];
  paperNames: Map<string, string>;
  refused: RefusedRule[];
};

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.json$/, '');

/**
 * Makes a guard of its data. Word lists must be right (a wrong one throws, as nothing works without them); a rule
 * that is misshapen, misnamed or fails one of its own examples is refused and the others stay in force.
 */
export function compileGuard(data: GuardData): Guard {
  const files = Object.values(data.lexicon);
  const words = files.map(file => WordList.safeParse(file)).flatMap(r => (r.success ? [r.data] : []));
  const papers = files.map(file => PaperList.safeParse(file)).flatMap(r => (r.success ? [r.data] : []));
  if (words.length + papers.length !== files.length) {
    const wrong = Object.keys(data.lexicon).filter(
      name =>
        !WordList.safeParse(data.lexicon[name]).success && !PaperList.safeParse(data.lexicon[name]).success,
    );
    throw new TypeError(`word list with a wrong shape: ${wrong.join(', ')}`);
  }
  const lexicon = compileLexicon(words, papers);
  const find = (text: string) => detect(lexicon, text);
  const acts = (text: string) => mentionsIn(readText(lexicon, text)).map(m => m.act);
  const probe: Probe = {
    detect: find,
    acts,
    check: (rule, text, about) => {
      if (rule.kind !== 'law') return null;
      const known: ProcedureFacts = () => (rule.fact === 'foreign' ? null : rule.fact);
      const hit = find(text).some(
        d => judge(d, about, [rule], lexicon.paperNames, known) !== null && d.level === 'warn',
      );
      return hit ? [] : null;
    },
  };

  const laws: LawRule[] = [];
  const refused: RefusedRule[] = [];
  for (const [file, raw] of Object.entries(data.rules)) {
    const parsed = GuardRule.safeParse(raw);
    if (!parsed.success) {
      refused.push({ file, why: 'shape', detail: parsed.error.issues[0]?.message ?? '' });
      continue;
    }
    const rule = parsed.data;
    if (rule.id !== nameOf(file)) {
      refused.push({ file, why: 'name', detail: rule.id });
      continue;
    }
    const faults = faultsOf(probe, rule);
    if (faults.length > 0) refused.push({ file, why: 'examples', faults });
    else if (rule.kind === 'law') laws.push(rule);
  }
  return {
    detect: find,
    acts,
    checkText: (text, about, facts) => noticesOn(text, find(text), about, laws, lexicon.paperNames, facts),
    laws,
    paperNames: lexicon.paperNames,
    refused,
  };
}
