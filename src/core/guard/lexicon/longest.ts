import { onlyLacksMarks } from '../text/syllable.ts';
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
    if (token.bare !== word.bare || !onlyLacksMarks(token.key, word.key)) folded = false;
  }
  if (exact) return 3;
  // One syllable without its diacritics is too many words at once ("bo": bổ, bỏ), save for those named in the lists.
  if (folded && (words.length > 1 || (phrase.foldOne && unmarkedLine))) return 2;
  return phrase.typos && words.length > 1 ? 1 : 0;
}

/** A run of tokens [from, to) that is a known phrase. */
export type Span = { from: number; to: number; tags: ReadonlySet<string>; slip: boolean };

/** The longest phrase that begins at a token; where two are as long, the one that is written more exactly. */
export function longestAt(trie: Trie, tokens: Token[], at: number, unmarkedLine: boolean): Span | null {
  let best: { span: Span; fit: number } | undefined;
  let node: Node | undefined = trie;
  for (let i = at; i < tokens.length; i++) {
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
