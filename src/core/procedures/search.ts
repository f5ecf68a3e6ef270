import { clean, fold, sameKey } from '../fields/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { readCode } from './code.ts';
import type { ProcedureSummary } from './procedure.ts';

type Entry = {
  summary: ProcedureSummary;
  /** Folded name between spaces, so that " w" finds the beginning of a word. */
  folded: string;
  /** The same with its diacritics, tone mark at the end of each syllable; made when it is first compared. */
  marked: string | null;
  /** First letters of its words: "xác nhận tình trạng hôn nhân" is xntthn. */
  initials: string;
};
export type SearchIndex = readonly Entry[];

export type SearchResult = {
  hits: ProcedureSummary[];
  /** The code that a number out of a spreadsheet must have been: shown, and searched for, but said so. */
  suspicious: string | null;
};

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const OPENING = /^thu tuc (?:hanh chinh )?/;

/** Made once over all procedures; about 2 MB for the whole list. */
export function buildIndex(summaries: readonly ProcedureSummary[]): SearchIndex {
  return summaries.map(summary => {
    const folded = plain(fold(summary.name)).replace(OPENING, '');
    const words = folded.split(' ');
    return { summary, folded: ` ${folded} `, marked: null, initials: words.map(w => w[0]).join('') };
  });
}

/** A word of a query: how it may stand in a name, and with which marks, if it was written with any. */
type Word = { ways: string[]; marked: string | null };

function readQuery(query: string): Word[] {
  const folded = plain(fold(query)).replace(OPENING, '').split(' ').filter(Boolean);
  const marked = plain(sameKey(query)).split(' ').slice(-folded.length);
  return folded.slice(0, 24).map((word, i) => ({
    ways: [word, ...(ABBREVIATIONS[word] ?? [])].map(way => ` ${way}`),
    marked: marked[i] !== undefined && marked[i] !== word ? ` ${marked[i]}` : null,
  }));
}

function hasMarked(entry: Entry, word: string): boolean {
  entry.marked ??= ` ${plain(sameKey(entry.summary.name))} `;
  return entry.marked.includes(word);
}

/** Higher is better; 0 is no hit. Whole phrase, then all words, then most of them. */
function score(entry: Entry, words: Word[], phrase: string): number {
  const { folded, initials, summary } = entry;
  let found = 0;
  let asMarked = 0;
  for (const word of words) {
    if (!word.ways.some(way => folded.includes(way))) continue;
    found++;
    // "bổ sung" must not bring up "bỏ": a mark that was written counts against a name without it.
    if (word.marked !== null) asMarked += hasMarked(entry, word.marked) ? 1 : -0.5;
  }
  const own = (summary.commune ? 5 : 0) - summary.name.length / 2000 + asMarked;
  if (folded.startsWith(phrase)) return 400 + own;
  if (words.length === 1 && phrase.length > 3 && !phrase.includes(' ', 1)) {
    const at = initials.indexOf(phrase.slice(1));
    if (found === 0) return at < 0 ? 0 : 200 + own - at / 10;
  }
  if (folded.includes(phrase)) return 300 + own;
  if (found === words.length) return 250 + own;
  const most = found / words.length;
  return words.length > 2 && most > 0.6 ? 100 * most + own : 0;
}

/**
 * Procedures for what an officer types: a code (also one that a spreadsheet cut short), the beginning of a name, or
 * words of it, with or without diacritics, in any order, with everyday abbreviations.
 */
export function search(index: SearchIndex, query: string, limit = 20): SearchResult {
  const text = clean(query).slice(0, 300);
  const code = readCode(text);
  const wanted = code.ok ? code.code : code.reason === 'mangled' ? code.guess : null;
  if (wanted !== null || /^\d\.\d*$/.test(text)) {
    const exact = index.filter(e => e.summary.code === wanted);
    const begun = index.filter(e => e.summary.code.startsWith(text) && e.summary.code !== wanted);
    const hits = [...exact, ...begun].slice(0, limit).map(e => e.summary);
    const mangled = !code.ok && code.reason === 'mangled' && exact.length > 0;
    return { hits, suspicious: mangled ? wanted : null };
  }
  const words = readQuery(text);
  if (words.length === 0) return { hits: [], suspicious: null };
  const phrase = ` ${plain(fold(text)).replace(OPENING, '')}`;
  const scored = index
    .map(entry => ({ entry, points: score(entry, words, phrase) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.entry.summary.code < b.entry.summary.code ? -1 : 1));
  return { hits: scored.slice(0, limit).map(({ entry }) => entry.summary), suspicious: null };
}
