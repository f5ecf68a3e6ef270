import { oneSlipApart } from '../text/slip.ts';
import { mustLackMarks, onlyLacksMarks } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { Node, Phrase, Trie } from './trie.ts';

/** 3 exact, 2 without (some) diacritics, 1 a spelling slip, 0 another word. */
function fit(phrase: Phrase, tokens: Token[], at: number, unmarkedLine: boolean): 0 | 1 | 2 | 3 {
  const { words } = phrase;
  let exact = true;
  let folded = true;
  for (let i = 0; i < words.length; i++) {
    const [token, word] = [tokens[at + i]!, words[i]!];
    if (token.key === word.key) continue;
    exact = false;
    if (token.bare !== word.bare || (token.marked && !onlyLacksMarks(token.key, word.key))) folded = false;
  }
  if (exact) return 3;
  // One syllable without its diacritics is too many words at once ("bo": bổ, bỏ), save for those named in the lists.
  if (folded && words.length > 1) return 2;
  if (folded && phrase.foldOne && (unmarkedLine || mustLackMarks(tokens[at]!.bare))) return 2;
  return phrase.typos && words.length > 1 ? 1 : 0;
}

/** A run of tokens [from, to) that is a known phrase. */
export type Span = { from: number; to: number; tags: ReadonlySet<string>; slip: boolean };

/** The longest phrase that begins at a token; where two are as long, the one that is written more exactly. */
export function longestAt(
  trie: Trie,
  tokens: Token[],
  at: number,
  unmarkedLine: boolean,
  end = tokens.length,
): Span | null {
  let best: { span: Span; fit: number } | undefined;
  let node: Node | undefined = trie;
  for (let i = at; i < end && i < tokens.length; i++) {
    node = node.next?.get(tokens[i]!.sound);
    if (!node) break;
    for (const phrase of node.phrases ?? []) {
      const how = fit(phrase, tokens, at, unmarkedLine);
      if (how === 0) continue;
      const slip = how === 1;
      if (best && slip && best.fit > 1) continue;
      const longer = !best || i + 1 > best.span.to;
      if (!best || longer || how > best.fit)
        best = { span: { from: at, to: i + 1, tags: phrase.tags, slip }, fit: how };
      // Two words that look the same without diacritics: both readings stand.
      else if (how === best.fit && how === 2)
        best = { ...best, span: { ...best.span, tags: new Set([...best.span.tags, ...phrase.tags]) } };
    }
  }
  return best?.span ?? null;
}

/** A phrase that may be read through a slip of the keys, as one string without diacritics and spaces. */
export type SlipPhrase = { bare: string; words: number; tags: ReadonlySet<string> };

/** Phrases of two words or more of the classes that may be read through a slip. */
export function slipPhrases(trie: Trie): SlipPhrase[] {
  const out: SlipPhrase[] = [];
  const walk = (node: Node): void => {
    for (const { words, tags, typos } of node.phrases ?? [])
      if (typos && words.length === 2) out.push({ bare: words.map(w => w.bare).join(''), words: 2, tags });
    for (const next of node.next?.values() ?? []) walk(next);
  };
  walk(trie);
  return out.filter(p => p.bare.length >= SHORTEST_SLIP);
}

const SHORTEST_SLIP = 8;

/** One letter wrong in a phrase of two words ("chứng tực", "cogn chứng"), or the same letters with other marks. */
export function slipAt(slips: readonly SlipPhrase[], tokens: Token[], at: number): Span | null {
  const [one, two] = [tokens[at]!, tokens[at + 1]];
  if (two?.kind !== 'word') return null;
  const typed = one.bare + two.bare;
  for (const { bare, words, tags } of slips)
    if (bare[0] === typed[0] && (bare === typed || oneSlipApart(bare, typed)))
      return { from: at, to: at + words, tags, slip: true };
  return null;
}
