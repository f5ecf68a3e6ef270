import { readWord, type Word } from '../text/tokens.ts';
import { type SlipPhrase, slipPhrases } from './longest.ts';
import { type PaperList, partsOf, type WordList } from './schema.ts';
import { addPhrases, newTrie, type Trie } from './trie.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** The tag of every paper, beside that of its code. */
export const PAPER = 'paper';

export type Lexicon = {
  trie: Trie;
  /** The single words of the trie, to mend others by. */
  vocabulary: Vocabulary;
  /** Phrases that are also read through a slip of the keys, beside a word for a copy. */
  slips: readonly SlipPhrase[];
  /** Code of a paper -> its name in a sentence ("giấy khai sinh"). */
  paperNames: Map<string, string>;
};

/** Each shorthand with the words that it stands for. */
function shorthandOf(lists: WordList[]): Map<string, Word[]> {
  const out = new Map<string, Word[]>();
  for (const [short, words] of lists.flatMap(list => Object.entries(list.shorthand ?? {})))
    out.set(
      readWord(short).key,
      words.split(' ').map(word => ({ ...readWord(word), marked: false })),
    );
  return out;
}

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
    const tags = new Set([PAPER, `doc:${code}`, ...(act ? ['act_paper'] : [])]);
    addPhrases(trie, [phrases], { tags, foldOne: false, typos: false });
  }
  return { trie, vocabulary: readVocabulary(trie, shorthandOf(words)), slips: slipPhrases(trie), paperNames };
}
