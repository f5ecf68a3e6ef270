import { type PaperList, partsOf, type WordList } from './schema.ts';
import { addPhrases, newTrie, type Trie } from './trie.ts';

export type Lexicon = {
  trie: Trie;
  /** Code of a paper -> its name in a sentence ("giấy khai sinh"). */
  paperNames: Map<string, string>;
};

/** Builds the one trie of all word lists and papers. Pure. @throws RangeError for an oversized composition */
export function compileLexicon(words: WordList[], papers: PaperList[]): Lexicon {
  const trie = newTrie();
  for (const list of words)
    for (const [name, entries] of Object.entries(list.classes)) {
      const tags = new Set([name]);
      const tag = { tags, foldOne: list.foldOne.includes(name), typos: list.typos.includes(name) };
      for (const entry of entries) addPhrases(trie, partsOf(entry), tag);
    }
  const paperNames = new Map<string, string>();
  for (const { code, name, phrases, act } of papers.flatMap(list => list.documents)) {
    paperNames.set(code, name);
    const tags = new Set(act ? [`doc:${code}`, 'act_paper'] : [`doc:${code}`]);
    addPhrases(trie, [phrases], { tags, foldOne: false, typos: false });
  }
  return { trie, paperNames };
}
