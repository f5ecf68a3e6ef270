import type { LawRule } from './guard-data.ts';
import type { Citation, Circumstances, Demand, Notice } from './notice.ts';

export type Names = ReadonlyMap<string, string>;

/** FNV-1a in two halves: what "Bỏ qua" remembers, without keeping the text. */
export function noticeId(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ (text.charCodeAt(i) + i), 0x01000193);
  }
  return ((a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')).slice(0, 16);
}

const inForce = (rule: LawRule, date: string): boolean => date >= rule.validFrom && (rule.validTo === null || date <= rule.validTo);

/** Whether a rule speaks of this demand on this day. A rule for some papers needs one of them named. */
export function applies(rule: LawRule, demand: Demand, about: Circumstances): boolean {
  if (!inForce(rule, about.date)) return false;
  if (rule.asks === 'original_beside_certified' && demand.asks !== rule.asks) return false;
  if (rule.channels && !(about.channel && rule.channels.includes(about.channel))) return false;
  return rule.documents === null || demand.documentTypes.some(d => rule.documents!.includes(d));
}

/**
 * What the law says of one demand. Null: nothing to say, or the demand is allowed here.
 * @param laws by order; the first that applies decides, others with the same answer are cited as well.
 */
export function judge(demand: Demand, clause: string, about: Circumstances, laws: readonly LawRule[], names: Names): Notice | null {
  const fitting = laws.filter(rule => applies(rule, demand, about));
  const first = fitting[0];
  if (!first || first.verdict === 'allowed' || first.verdict === 'no_opinion') return null;
  const same = fitting.filter(rule => rule.verdict === first.verdict);
  const citations = same.map(
    (rule): Citation => ({ ruleId: rule.id, clause: rule.clause, validFrom: rule.validFrom, validTo: rule.validTo, status: rule.status }),
  );
  const doubt = first.status === 'unverified' && !first.message.includes('cần kiểm tra') ? ' (cần kiểm tra văn bản)' : '';
  return {
    id: noticeId(`${clause}|${first.id}|${first.version}`),
    level: first.verdict === 'look_at_it' ? 'hint' : demand.level,
    verdict: first.verdict,
    start: demand.start,
    end: demand.end,
    clauseStart: demand.clauseStart,
    clauseEnd: demand.clauseEnd,
    documentTypes: demand.documentTypes,
    message: first.message + doubt,
    citations,
    suggestion: wording(first, demand, clause, names),
  };
}

/** The lawful sentence for the same papers, in the letter case of the clause that it replaces. */
function wording(rule: LawRule, demand: Demand, clause: string, names: Names): string | null {
  if (!rule.suggestion) return null;
  // Only papers of the rule are looked up; of a mixed list nothing is promised.
  if (rule.documents && demand.documentTypes.some(d => !rule.documents!.includes(d))) return null;
  const named = demand.documentTypes.map(code => names.get(code) ?? 'giấy tờ này');
  const docs = named.length === 0 ? 'giấy tờ này' : named.length === 1 ? named[0]! : `${named.slice(0, -1).join(', ')} và ${named.at(-1)}`;
  const text = rule.suggestion.replace('{docs}', docs);
  const first = clause.trimStart()[0] ?? '';
  return first !== '' && first === first.toLowerCase() && first !== first.toUpperCase() ? text[0]!.toLowerCase() + text.slice(1) : text;
}
