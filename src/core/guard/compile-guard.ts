import { readMentions, toDemand } from './detect.ts';
import { compileLexicon } from './find-hits.ts';
import type { GuardData, LawRule } from './guard-data.ts';
import { applies, judge } from './judge.ts';
import type { Circumstances, Demand, Notice } from './notice.ts';

export type Guard = {
  /** Demands for certified copies in a text, whatever the law says of them. */
  detect(text: string): Demand[];
  /** What an officer should be told of a text. */
  checkText(text: string, about: Circumstances): Notice[];
  laws: readonly LawRule[];
  /** Display names of papers by code. */
  names: ReadonlyMap<string, string>;
};

/** The word that says that a paper comes from abroad: then the product has no opinion. */
const FOREIGN = /nước ngoài (cấp|gửi)|hợp pháp hóa lãnh sự|hợp pháp hoá lãnh sự|cơ quan nước ngoài/i;
const BY_POST = /bưu chính|bưu điện/i;

export function compileGuard(data: GuardData): Guard {
  const lexicon = compileLexicon(data);
  const names = new Map(data.documents.map(d => [d.code, d.name]));
  const detect = (text: string): Demand[] => readMentions(text, lexicon).flatMap(m => toDemand(m) ?? []);
  return {
    laws: data.laws,
    names,
    detect,
    checkText(text, about) {
      const notices: Notice[] = [];
      for (const demand of detect(text)) {
        const clause = text.slice(demand.clauseStart, demand.clauseEnd);
        if (FOREIGN.test(clause.normalize('NFC'))) continue;
        // A clause that is about post speaks of that channel, whatever the case says.
        const here: Circumstances = BY_POST.test(clause.normalize('NFC')) ? { ...about, channel: 'post' } : about;
        const notice = judge(demand, clause, here, data.laws, names);
        // One clause is one notice: the same sentence is not warned of for each of its words.
        if (notice && !notices.some(n => n.clauseStart === notice.clauseStart)) notices.push(notice);
      }
      return notices;
    },
  };
}

/** Examples of a rule that it fails: a rule that fails one must not be loaded. */
export function failingExamples(rule: LawRule, guard: Guard, about: Omit<Circumstances, 'date'>): string[] {
  const here: Circumstances = { ...about, date: rule.validFrom, channel: rule.channels?.[0] ?? about.channel };
  const fires = (text: string) => guard.detect(text).some(d => d.level === 'warn' && applies(rule, d, here));
  return [...rule.must_match.filter(t => !fires(t)), ...rule.must_not_match.filter(fires)];
}
