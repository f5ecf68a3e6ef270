import { findHits, findSlips, type Hit, type Lexicon } from './find-hits.ts';
import type { Demand } from './notice.ts';
import { documentsFor } from './papers.ts';
import { readSpeech, type SpeechAct } from './speech.ts';
import { clausesOf, indexAt, sentencesOf, within } from './spans.ts';
import { suspects, type Token, tokenise } from './tokens.ts';

/** A place where certification of a copy is spoken of, with what is done by speaking of it. */
export type Mention = { act: SpeechAct; hit: Hit; start: number; end: number; clauseStart: number; clauseEnd: number; documentTypes: string[]; withOriginal: boolean };

const SIGNATURE_PAPERS = new Set(['giay_uy_quyen', 'hop_dong', 'van_ban_thoa_thuan', 'di_chuc', 'cam_ket', 'ban_dich', 'to_khai', 'don_de_nghi', 'ly_lich']);

/** One verdict for each mention, in the order of the text. Linear in its length. */
export function readMentions(text: string, lexicon: Lexicon): Mention[] {
  const found = read(text, tokenise(text), lexicon);
  if (found.length > 0) return found;
  for (const encoding of suspects(text)) {
    const again = read(text, tokenise(text, encoding), lexicon);
    if (again.length > 0) return again;
  }
  return [];
}

function read(text: string, tokens: Token[], lexicon: Lexicon): Mention[] {
  const hits = findHits(tokens, lexicon);
  const covered = new Set(hits.flatMap(h => Array.from({ length: h.length }, (_, i) => h.at + i)));
  const long = new Set(hits.filter(h => h.length > 1).map(h => h.at));
  for (const at of findSlips(tokens, i => long.has(i)))
    if (!covered.has(at) || !covered.has(at + 1)) hits.push({ at, length: 2, classes: new Set(['certify', 'slip']), document: null });
  hits.sort((a, b) => a.at - b.at);
  const triggers = hits.filter(h => h.classes.has('certify') || h.classes.has('certified_copy'));
  if (triggers.length === 0) return [];
  const sentences = sentencesOf(tokens, text);
  const clauses = clausesOf(tokens, text, hits);

  const mentions: Mention[] = [];
  for (const trigger of triggers) {
    const clause = clauses[indexAt(clauses, trigger.at)]!;
    const sentenceIndex = indexAt(sentences, trigger.at);
    const sentence = sentences[sentenceIndex]!;
    const inClause = within(hits, clause);
    if (!isTrigger(trigger, inClause)) continue;
    const context = { text, tokens, hits, sentences, sentenceIndex, clause, sentence, inClause, inSentence: within(hits, sentence), trigger };
    const speech = readSpeech(context);
    const documentTypes = documentsFor(context);
    if (speech.act === 'demand' && isAboutSignature(trigger, inClause, documentTypes)) continue;
    mentions.push({
      act: speech.act,
      hit: trigger,
      start: tokens[trigger.at]!.start,
      end: tokens[trigger.at + trigger.length - 1]!.end,
      clauseStart: tokens[clause.from]!.start,
      clauseEnd: tokens[clause.to - 1]!.end,
      documentTypes,
      withOriginal: speech.withOriginal,
    });
  }
  return mentions;
}

/** Two letters ("CC", "ct") mean certification only beside a copy word or a paper. */
function isTrigger(trigger: Hit, inClause: readonly Hit[]): boolean {
  if (trigger.classes.has('certified_copy')) return true;
  const beside = (reach: number) =>
    inClause.some(h => h !== trigger && (h.classes.has('copy') || h.document !== null) && Math.abs(h.at - trigger.at) <= reach);
  if (trigger.length === 1 && !trigger.classes.has('slip')) return beside(3);
  return trigger.classes.has('slip') ? beside(6) : true;
}

/** Certification of a signature, a contract, a translation is not that of a copy. */
function isAboutSignature(trigger: Hit, inClause: readonly Hit[], documentTypes: readonly string[]): boolean {
  if (trigger.classes.has('certified_copy')) return false;
  if (inClause.some(h => h.classes.has('copy') && h !== trigger)) return false;
  const papers = inClause.filter(h => h.document !== null && h.at < trigger.at);
  const nearest = papers.at(-1);
  const beside = nearest && trigger.at - (nearest.at + nearest.length) <= 1 && !SIGNATURE_PAPERS.has(nearest.document!);
  // "Hợp đồng tặng cho quyền sử dụng đất phải công chứng" is about the contract.
  if (!beside && papers[0] && SIGNATURE_PAPERS.has(papers[0].document!)) return true;
  if (inClause.some(h => h.classes.has('signature_words') && Math.abs(h.at - trigger.at) <= 6)) return true;
  return documentTypes.length > 0 && documentTypes.every(d => SIGNATURE_PAPERS.has(d));
}

export const toDemand = (mention: Mention): Demand | null =>
  mention.act !== 'demand' && mention.act !== 'hint'
    ? null
    : {
        level: mention.act === 'demand' ? 'warn' : 'hint',
        asks: mention.withOriginal ? 'original_beside_certified' : 'certified_copy',
        ruleId: '',
        start: mention.start,
        end: mention.end,
        clauseStart: mention.clauseStart,
        clauseEnd: mention.clauseEnd,
        documentTypes: mention.documentTypes,
      };
