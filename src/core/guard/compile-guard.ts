import { asksFor, detect, mentionsIn, readText } from './detect/detect.ts';
import { type Detected, demandsIn, detectIncremental, detectWhole } from './detect/incremental.ts';
import type { SpeechAct } from './detect/speech-act.ts';
import { faultsOf, type Probe, type RuleFault } from './examples.ts';
import type { Asked } from './law/ask.ts';
import { type LawBook, type LawData, openBook } from './law/book.ts';
import type { CaseFacts } from './law/facts.ts';
import { noticesOn } from './law/notices.ts';
import { GuardRule, type LawRule } from './law/rule.ts';
import { type Verdict, verdict } from './law/verdict.ts';
import { compileLexicon } from './lexicon/compile-lexicon.ts';
import { PaperList, WordList } from './lexicon/schema.ts';
import type { Circumstances, Demand, Notice } from './notice.ts';

/**
 * Parsed JSON files of src/data/lexicon and src/data/rules, or of a pack, by file name, and the data that the law
 * needs beside its rules; not yet checked.
 */
export type GuardData = { lexicon: Record<string, unknown>; rules: Record<string, unknown>; law: LawData };

/** A rule file that was not taken, and why. */
export type RefusedRule =
  | { file: string; why: 'shape'; detail: string }
  | { file: string; why: 'name'; detail: string }
  /** It goes before a rule that there is not, or two rules go before each other. */
  | { file: string; why: 'order'; detail: string }
  | { file: string; why: 'examples'; faults: RuleFault[] };

export type Guard = {
  /** What a text asks for, without a view of the law. */
  detect: (text: string) => Demand[];
  /** How each mention of certification is read, in order. */
  acts: (text: string) => SpeechAct[];
  /** Reads one box while it is edited: each time only the paragraphs that changed since the time before. */
  reader: () => (text: string) => Demand[];
  /** What is wrong with demands that were read before, in these circumstances. */
  judge: (text: string, demands: Demand[], about: Circumstances, facts?: CaseFacts) => Notice[];
  /** What is wrong with a text in these circumstances. */
  checkText: (text: string, about: Circumstances, facts?: CaseFacts) => Notice[];
  /** What the law says to a question that was not typed: a ticked row, a slip, a refusal. */
  verdict: (asked: Asked, about: Circumstances, facts?: CaseFacts) => Verdict;
  /** Whether a heading asks for something: "Giấy tờ cần bổ sung" does, "Thành phần hồ sơ" does not. */
  asks: (text: string) => boolean;
  book: LawBook;
  laws: readonly LawRule[];
  paperNames: ReadonlyMap<string, string>;
  refused: RefusedRule[];
};

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.json$/, '');

function lexiconOf(data: Record<string, unknown>) {
  const files = Object.values(data);
  const words = files.map(file => WordList.safeParse(file)).flatMap(r => (r.success ? [r.data] : []));
  const papers = files.map(file => PaperList.safeParse(file)).flatMap(r => (r.success ? [r.data] : []));
  if (words.length + papers.length !== files.length) {
    const wrong = Object.keys(data).filter(
      name => !WordList.safeParse(data[name]).success && !PaperList.safeParse(data[name]).success,
    );
    throw new TypeError(`word list with a wrong shape: ${wrong.join(', ')}`);
  }
  return compileLexicon(words, papers);
}

/** Files whose shape and name are right, with their rules, and those that are refused for it. */
function readRules(files: Record<string, unknown>) {
  const rules: { file: string; rule: GuardRule }[] = [];
  const refused: RefusedRule[] = [];
  for (const [file, raw] of Object.entries(files)) {
    const parsed = GuardRule.safeParse(raw);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const detail = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
      refused.push({ file, why: 'shape', detail });
    } else if (parsed.data.id !== nameOf(file)) refused.push({ file, why: 'name', detail: parsed.data.id });
    else rules.push({ file, rule: parsed.data });
  }
  return { rules, refused };
}

/** A rule that this one wrongly goes before: one that there is not, or one that goes before it as well. */
function wrongOrder(rule: GuardRule, all: readonly GuardRule[]): string | undefined {
  if (rule.kind !== 'law') return undefined;
  return rule.over
    .flatMap(o => o.rules)
    .filter(id => id !== '*')
    .find(id => {
      const other = all.find(r => r.id === id);
      return other?.kind !== 'law' || other === rule || other.over.some(o => o.rules.includes(rule.id));
    });
}

/**
 * Makes a guard of its data. Word lists and the data of the law must be right (a wrong one throws, as nothing works
 * without them); a rule that is misshapen, misnamed, wrongly ordered or fails one of its own examples is refused and
 * the others stay in force.
 * @param proved the very data have passed their own examples before (built-in ones in the tests, a pack when it was
 * taken in): running hundreds of them each time that a worker wakes would make the officer wait.
 */
export function compileGuard(data: GuardData, { proved = false } = {}): Guard {
  const lexicon = lexiconOf(data.lexicon);
  const empty = openBook(data.law, lexicon.paperNames);
  const find = (text: string) => detect(lexicon, text);
  const acts = (text: string) => mentionsIn(readText(lexicon, text)).map(m => m.act);
  // Many cases share a sentence: it is read once.
  const read = new Map<string, Demand[]>();
  const findOnce = (text: string) => {
    const found = read.get(text) ?? find(text);
    read.set(text, found);
    return found;
  };
  const probe: Probe = { detect: findOnce, acts, book: empty };

  const { rules, refused } = readRules(data.rules);
  const all = rules.map(r => r.rule);
  const laws: LawRule[] = [];
  for (const { file, rule } of rules) {
    const before = wrongOrder(rule, all);
    const faults = before === undefined && !proved ? faultsOf(probe, rule) : [];
    if (before !== undefined) refused.push({ file, why: 'order', detail: before });
    else if (faults.length > 0) refused.push({ file, why: 'examples', faults });
    else if (rule.kind === 'law') laws.push(rule);
  }
  const book = { ...empty, rules: laws };
  return {
    detect: find,
    acts,
    reader: () => {
      let last: Detected | null = null;
      return text => {
        last = last ? detectIncremental(lexicon, last, text) : detectWhole(lexicon, text);
        return demandsIn(last);
      };
    },
    judge: (text, demands, about, facts) => noticesOn(text, demands, about, book, facts),
    checkText: (text, about, facts) => noticesOn(text, find(text), about, book, facts),
    verdict: (asked, about, facts) => verdict(book, asked, about, facts),
    asks: text => asksFor(lexicon, text),
    book,
    laws,
    paperNames: lexicon.paperNames,
    refused,
  };
}
