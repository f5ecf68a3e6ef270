import type { Hit } from './find-hits.ts';
import { type Span, within } from './spans.ts';
import type { Token } from './tokens.ts';

/** What is done by speaking of certification. Only the first two are shown. */
export type SpeechAct =
  | 'demand' | 'hint' | 'negated' | 'alternative' | 'received' | 'service' | 'third_party' | 'law' | 'question' | 'training' | 'retraction';

export type Context = {
  text: string;
  tokens: readonly Token[];
  hits: readonly Hit[];
  sentences: readonly Span[];
  sentenceIndex: number;
  clause: Span;
  sentence: Span;
  inClause: readonly Hit[];
  inSentence: Hit[];
  trigger: Hit;
};

/** How many words a refusal after the paper may stand away: "bản sao chứng thực là không bắt buộc". */
const AFTER = 4;
/** A fragment of this many words names a paper and its form: an item of a list. */
const FRAGMENT = 16;

export function readSpeech(c: Context): { act: SpeechAct; withOriginal: boolean } {
  const { inSentence } = c;
  const before = inSentence.filter(h => h.at < c.trigger.at);
  const after = inSentence.filter(h => h.at > c.trigger.at);
  const is = (cls: string) => (h: Hit) => h.classes.has(cls);
  const clauseBefore = c.inClause.filter(h => h.at < c.trigger.at);
  const clauseAfter = c.inClause.filter(h => h.at > c.trigger.at);
  const answer = (act: SpeechAct) => ({ act, withOriginal: false });

  if (before.some(is('training'))) return answer('training');
  if (inSentence.some(is('retraction'))) return answer('retraction');
  // "Phản ánh việc bị bắt nộp …", "chấn chỉnh tình trạng yêu cầu …": spoken about, not asked for.
  if (before.some(is('report'))) return answer('question');
  const rejects = inSentence.some(is('reject'));
  if (isNegated(c, clauseBefore, clauseAfter, inSentence, rejects)) return answer('negated');
  if (isThirdParty(before, c)) return answer('third_party');
  if (isQuestion(c, before, after)) return answer('question');
  if (isAlternative(c, before, after, inSentence)) return answer('alternative');
  const service = isService(c, inSentence, before, after);
  if (service) return answer('service');
  if (isReceived(c, before, after, clauseBefore)) return answer('received');
  const demanded = isDemanded(c, inSentence, clauseBefore, clauseAfter, rejects);
  if (!demanded && inSentence.some(is('law'))) return answer('law');
  if (inSentence.some(h => h.classes.has('law') && h.at < c.trigger.at) && !inSentence.some(is('strong_demand'))) return answer('law');
  const withOriginal = asksOriginal(c, inSentence);
  if (demanded || isListItem(c, inSentence)) return { act: 'demand', withOriginal };
  return { act: 'hint', withOriginal };
}

const between = (c: Context, from: Hit, to: Hit): Hit[] => c.inSentence.filter(h => h.at > from.at && h.at < to.at);

function isNegated(c: Context, before: Hit[], after: Hit[], inSentence: Hit[], rejects: boolean): boolean {
  const end = c.trigger.at + c.trigger.length;
  const adjacent = before.findLast(h => h.classes.has('adjacent_negation') && c.trigger.at - (h.at + h.length) <= 1 && !before.some(x => x.classes.has('not_negation') && x.at === h.at));
  if (adjacent) {
    // "không có chứng thực" after a refusal is what is asked for; otherwise the copy is taken without it.
    const accepted = inSentence.some(h => h.classes.has('accept')) && !inSentence.some(h => h.classes.has('reject') && h.at > c.trigger.at);
    if (accepted) return true;
    const demanded = inSentence.some(h => (h.classes.has('strong_demand') || h.classes.has('reject')) && h !== adjacent && !overlaps(h, adjacent));
    if (rejects || demanded) return false;
    return true;
  }
  const negator = before.findLast(h => h.classes.has('negate') && !h.classes.has('not_negation'));
  if (negator) {
    const turned = between(c, negator, c.trigger).some(h => h.classes.has('strong_demand') && h.at > negator.at + negator.length);
    if (!turned) return true;
  }
  const later = after.find(h => h.classes.has('negate') && h.at - end <= AFTER);
  return later !== undefined && !after.some(h => h.classes.has('reject'));
}

const overlaps = (a: Hit, b: Hit): boolean => a.at < b.at + b.length && b.at < a.at + a.length;

/** A bank, a school, a company asks: the office only hears of it. */
function isThirdParty(before: Hit[], c: Context): boolean {
  const who = before.find(h => h.classes.has('third_party'));
  if (!who) return false;
  const verb = before.find(h => h.classes.has('third_party_verb') && h.at > who.at && h.at - who.at <= 8);
  if (!verb) return false;
  // "… đề nghị công dân": the office's own voice stands before that of the others.
  return !before.some(h => h.classes.has('strong_demand') && h.at < who.at);
}

function isQuestion(c: Context, before: Hit[], after: Hit[]): boolean {
  const last = c.tokens[c.sentence.to - 1];
  const mark = last !== undefined && c.text.slice(last.end, last.end + 3).includes('?');
  const no = c.tokens.slice(c.trigger.at, c.sentence.to).some(t => t.key === 'không' || (!t.marked && t.plain === 'khong'));
  const asked = before.some(h => h.classes.has('question'));
  if (asked) return mark || no || before.some(h => h.classes.has('question') && h.length === 1) || after.some(h => h.classes.has('question'));
  return mark && no;
}

/** "… hoặc bản sao kèm bản chính": the citizen chooses; only for the same paper. */
function isAlternative(c: Context, before: Hit[], after: Hit[], inSentence: Hit[]): boolean {
  const substitute = (h: Hit) => h.classes.has('original') || h.classes.has('plain') || h.classes.has('electronic') || (h.classes.has('copy') && !h.classes.has('certified_copy'));
  const orAfter = after.find(h => h.classes.has('or'));
  const orBefore = before.findLast(h => h.classes.has('or'));
  const other = (from: number, to: number) => {
    const there = inSentence.filter(h => h.at > from && h.at < to && h.document !== null).map(h => h.document);
    const here = inSentence.filter(h => (h.at < from || h.at > to) && h.document !== null).map(h => h.document);
    return there.length > 0 && here.length > 0 && there.every(d => !here.includes(d));
  };
  if (orAfter && after.some(h => h.at > orAfter.at && substitute(h)) && !other(orAfter.at, c.sentence.to)) return true;
  if (orBefore && before.some(h => h.at < orBefore.at && substitute(h)) && !other(c.sentence.from, orBefore.at)) return true;
  if (orAfter && after.some(h => h.at > orAfter.at && h.classes.has('certify')) && inSentence.some(h => h.classes.has('accept'))) return true;
  if (before.some(h => h.classes.has('negate') && substituteFor(c, h))) return true;
  const asked = inSentence.some(h => h.classes.has('strong_demand') || h.classes.has('reject'));
  if (!asked && after.some(h => h.classes.has('accept'))) return true;
  const may = before.some(h => h.classes.has('may'));
  if (may && !before.some(h => h.classes.has('strong_demand'))) return true;
  // "nếu không có bản chứng thực thì nộp bản photo"; "…, nếu chưa có thì nộp bản thường"
  const condition = c.tokens.slice(c.sentence.from, c.sentence.to).some(t => t.plain === 'neu');
  return condition && inSentence.some(h => substitute(h) && h.at > c.trigger.at) && !inSentence.some(h => h.classes.has('reject'));
}

const substituteFor = (c: Context, h: Hit): boolean => {
  const words = c.tokens.slice(h.at, h.at + h.length).map(t => t.plain).join(' ');
  return words === 'thay vi' || words === 'thay cho' || words === 'thay the cho';
};

function isService(c: Context, inSentence: Hit[], before: Hit[], after: Hit[]): boolean {
  const own = inSentence.some(h => h.classes.has('service') && Math.abs(h.at - c.trigger.at) <= 8) || c.trigger.classes.has('service');
  const comesBack = inSentence.some(h => h.classes.has('come_back'));
  if (own && !comesBack && !before.some(h => h.classes.has('strong_demand') && !h.classes.has('service'))) return true;
  if (inSentence.some(h => h.classes.has('statistics')) && /\d/.test(c.tokens.slice(c.sentence.from, c.sentence.to).map(t => t.key).join(' '))) return !before.some(h => h.classes.has('strong_demand'));
  // "chứng thực bản sao …" is an act of the office; sent there and back, it is a demand.
  const verb = c.trigger.classes.has('certify') && after.some(h => h.classes.has('copy') && h.at - (c.trigger.at + c.trigger.length) <= 2);
  return verb && !comesBack && !inSentence.some(h => h.classes.has('demand'));
}

function isReceived(c: Context, before: Hit[], after: Hit[], clauseBefore: Hit[]): boolean {
  const marker = before.findLast(h => h.classes.has('received'));
  if (marker) {
    const demanded = between(c, marker, c.trigger).some(h => h.classes.has('strong_demand'));
    const only = before.some(h => ['chi nhan', 'chi chap nhan', 'chi duoc'].includes(c.tokens.slice(h.at, h.at + 2).map(t => t.plain).join(' ')));
    const again = after.some(h => h.classes.has('reject') || (h.classes.has('strong_demand') && h.at - c.trigger.at > 2));
    if (!demanded && !only && !again) return true;
  }
  const later = after.find(h => h.classes.has('received') && !h.classes.has('reject'));
  if (later && !clauseBefore.some(h => h.classes.has('strong_demand')) && !after.some(h => h.classes.has('strong_demand'))) return true;
  // "Hồ sơ gồm: … Đã đủ thành phần."
  const next = c.sentences[c.sentenceIndex + 1];
  const complete = next && within(c.hits, next).some(h => h.classes.has('received') && h.at - next.from <= 2);
  return Boolean(complete) && !before.some(h => h.classes.has('strong_demand'));
}

function isDemanded(c: Context, inSentence: Hit[], clauseBefore: Hit[], clauseAfter: Hit[], rejects: boolean): boolean {
  if (rejects) return true;
  const demand = (h: Hit) => h.classes.has('demand') && h !== c.trigger;
  if (clauseBefore.some(demand) || clauseAfter.some(demand)) return true;
  if (inSentence.some(h => h.classes.has('strong_demand'))) return true;
  return headerDemands(c) || inSentence.some(demand);
}

/** The line above ends with ":" and asks; the items below stand under it. */
function headerDemands(c: Context): boolean {
  for (let i = c.sentenceIndex - 1; i >= 0; i--) {
    const s = c.sentences[i]!;
    const last = c.tokens[s.to - 1]!;
    if (c.text.slice(last.end, last.end + 2).includes(':')) return within(c.hits, s).some(h => h.classes.has('demand'));
    if (c.sentence.from - s.from > 120) return false;
  }
  return false;
}

/** "- Giấy khai sinh: 01 bản sao có chứng thực": a paper and its form, and no other verb. */
function isListItem(c: Context, inSentence: Hit[]): boolean {
  const words = c.sentence.to - c.sentence.from;
  const named = inSentence.some(h => h.document !== null);
  const first = c.tokens[c.sentence.from]!;
  const lead = c.text.slice(Math.max(0, c.text.lastIndexOf('\n', first.start) + 1), first.start);
  const numbered = /[-+*•☑✓▪◦]\s*$/.test(lead) || /^\p{N}{1,2}$|^\p{L}$/u.test(first.plain) && /^[.)]/.test(c.text.slice(first.end));
  return named && (numbered || words <= FRAGMENT);
}

/** "… và mang theo bản chính để đối chiếu" beside a certified copy. */
function asksOriginal(c: Context, inSentence: Hit[]): boolean {
  const original = inSentence.find(h => h.classes.has('original') && h.at !== c.trigger.at && !inSideTrigger(c, h));
  return original !== undefined && !inSentence.some(h => h.classes.has('or'));
}

const inSideTrigger = (c: Context, h: Hit): boolean => h.at >= c.trigger.at && h.at < c.trigger.at + c.trigger.length;
