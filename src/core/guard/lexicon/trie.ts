import { type Token, tokenise } from '../text/tokens.ts';

/** What a phrase is. Its words are reached through the trie; its tags are class names and "doc:<code>". */
export type Phrase = { words: Token[]; tags: ReadonlySet<string>; foldOne: boolean; typos: boolean };

/** A node has what it needs only: most of the thousands of nodes are ends. Keyed by the sound of a word. */
export type Node = { next: Map<string, Node> | null; phrases: Phrase[] | null };
export type Trie = Node;

export const newTrie = (): Trie => ({ next: null, phrases: null });

export type Tag = { tags: ReadonlySet<string>; foldOne: boolean; typos: boolean };

function step(node: Node, sound: string): Node {
  node.next ??= new Map();
  const known = node.next.get(sound);
  if (known) return known;
  const fresh: Node = { next: null, phrases: null };
  node.next.set(sound, fresh);
  return fresh;
}

function end(node: Node, words: Token[], tag: Tag): void {
  node.phrases ??= [];
  const at = node.phrases.findIndex(p => p.words.every((word, i) => word.key === words[i]!.key));
  const old = node.phrases[at];
  if (!old) node.phrases.push({ words, ...tag });
  else
    node.phrases[at] = {
      words,
      tags: new Set([...old.tags, ...tag.tags]),
      foldOne: old.foldOne || tag.foldOne,
      typos: old.typos || tag.typos,
    };
}

/**
 * Adds every phrase of a composition: one choice of each part, in order. An empty choice leaves its part out; a
 * phrase with no word at all is not added.
 */
export function addPhrases(trie: Trie, parts: string[][], tag: Tag): void {
  const read = parts.map(choices => choices.map(tokenise));
  const walk = (node: Node, part: number, words: Token[]): void => {
    const choices = read[part];
    if (!choices) {
      if (words.length > 0) end(node, words, tag);
      return;
    }
    for (const choice of choices) {
      let to = node;
      for (const word of choice) to = step(to, word.sound);
      walk(to, part + 1, choice.length === 0 ? words : [...words, ...choice]);
    }
  };
  walk(trie, 0, []);
}
