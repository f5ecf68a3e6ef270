import { fold, sameKey } from '../fields/fold.ts';
import type { GuardData } from './guard-data.ts';
import type { Token } from './tokens.ts';

/** A phrase of a class at token `at`, `length` tokens long. */
export type Hit = { at: number; length: number; classes: ReadonlySet<string>; document: string | null };

type Phrase = { keys: string[]; plains: string[]; classes: Set<string>; document: string | null };

/** Phrases by the plain form of their first word, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const WORDS = /[^\p{L}\p{M}\p{N}]+/u;

export function compileLexicon(data: Pick<GuardData, 'words' | 'documents'>): Lexicon {
  const byText = new Map<string, Phrase>();
  const add = (text: string, cls: string | null, document: string | null) => {
    const keys = sameKey(text).split(WORDS).filter(Boolean);
    const id = keys.join(' ');
    const phrase = byText.get(id) ?? { keys, plains: keys.map(fold), classes: new Set<string>(), document: null };
    if (cls) phrase.classes.add(cls);
    if (document) phrase.document ??= document;
    byText.set(id, phrase);
  };
  for (const [cls, phrases] of Object.entries(data.words.classes)) for (const p of phrases) add(p, cls, null);
  for (const { into, first, then } of data.words.compose) for (const a of first) for (const b of then) add(`${a} ${b}`, into, null);
  for (const { code, phrases } of data.documents) for (const p of phrases) add(p, null, code);

  const lexicon = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    const first = phrase.plains[0];
    if (first === undefined) continue;
    const list = lexicon.get(first) ?? [];
    list.push(phrase);
    lexicon.set(first, list);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return lexicon;
}

/** Single syllables that mean something else without their diacritics: they must be written with them. */
const NEEDS_MARKS = new Set(['con', 'mà', 'bỏ', 'thu', 'mời', 'ra', 'đi', 'hay', 'còn', 'xin', 'thay', 'cần', 'đơn', 'bằng', 'song', 'gồm', 'hỏi', 'điều', 'luật', 'cấm', 'miễn', 'khỏi', 'mang', 'gửi'].map(sameKey));

/** Longest phrase at each place, each word used once. Linear: a place is tried against the phrases of its word. */
export function findHits(tokens: readonly Token[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = lexicon.get(tokens[at]!.plain)?.find(p => matches(p, tokens, at));
    if (phrase) hits.push({ at, length: phrase.keys.length, classes: phrase.classes, document: phrase.document });
    at += phrase?.keys.length ?? 1;
  }
  return hits;
}

function matches(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  if (at + phrase.keys.length > tokens.length) return false;
  for (let i = 0; i < phrase.keys.length; i++) {
    const token = tokens[at + i]!;
    if (token.key === phrase.keys[i]) continue;
    if (token.marked || token.plain !== phrase.plains[i]) return false;
    if (phrase.keys.length === 1 && NEEDS_MARKS.has(phrase.keys[0]!)) return false;
  }
  return true;
}

/** "chúng thực", "công chừng": a slip of the tone in a phrase of two syllables that stands beside a copy word. */
export function findSlips(tokens: readonly Token[], taken: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const pair = `${tokens[at]!.plain} ${tokens[at + 1]!.plain}`;
    if ((pair === 'chung thuc' || pair === 'cong chung') && !taken(at) && !OTHER_WORDS.has(`${tokens[at]!.key} ${tokens[at + 1]!.key}`)) found.push(at);
  }
  return found;
}

const OTHER_WORDS = new Set(['công chúng', 'chúng thức', 'cộng chung', 'chung thực', 'công chung'].map(sameKey));
