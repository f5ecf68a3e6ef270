import type { Word } from '../text/tokens.ts';
import type { Node, Trie } from './trie.ts';

/** Letters of the words of all lists: a walk from a place in a long word tells which words begin there. */
export type Letters = { next: Map<string, Letters>; word: Word | null };

/** The single words of all lists, to mend what is not a Vietnamese syllable. */
export type Vocabulary = {
  keys: ReadonlyMap<string, Word>;
  sounds: ReadonlySet<string>;
  /** As they are written, and without their diacritics. */
  written: Letters;
  unmarked: Letters;
  /** A word of the guard's own classes with one letter left out -> the words that it may be. */
  slips: ReadonlyMap<string, Word[]>;
  /** Shorthand of chats, by key. */
  shorthand: ReadonlyMap<string, Word[]>;
};

/** Classes whose words are worth mending: what is asked, of what form, and what lifts it. */
const MENDED = [
  'certify',
  'certified_copy',
  'copy',
  'stamp',
  'ask',
  'direct',
  'supplement',
  'hand_in',
  'lack',
  'deficit',
  'reject',
  'negate',
  'original',
  'or',
  'accept',
  'may',
  'received',
  'third_ask',
  'third_org',
  'service',
  'lifted',
  'retraction',
  'come_back',
];
const SHORTEST_MENDED = 3;

const newLetters = (): Letters => ({ next: new Map(), word: null });

function spell(root: Letters, letters: string, word: Word): void {
  let at = root;
  for (const letter of letters) {
    let next = at.next.get(letter);
    if (!next) {
      next = newLetters();
      at.next.set(letter, next);
    }
    at = next;
  }
  at.word ??= word;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]$/;

/** A key as it is written: the tone on the vowel that carries a mark, else on each vowel in turn. */
function spellings(key: string): string[] {
  const tone = TONE.exec(key)?.[0];
  if (!tone) return [key];
  const open = [...key.slice(0, -1)];
  const marked = open.findLastIndex(c => /[ăâêôơư]/.test(c));
  const places = marked >= 0 ? [marked] : open.flatMap((c, i) => (/[aeiouy]/.test(c) ? [i] : []));
  return places.map(p => open.with(p, (open[p]! + tone).normalize('NFC')).join(''));
}

/** A word and the same with each one letter left out. */
export function shortened(bare: string): string[] {
  const out = new Set([bare]);
  for (let i = 0; i < bare.length; i++) out.add(bare.slice(0, i) + bare.slice(i + 1));
  return [...out];
}

export function readVocabulary(trie: Trie, shorthand: ReadonlyMap<string, Word[]>): Vocabulary {
  const keys = new Map<string, Word>();
  const sounds = new Set<string>();
  const mended = new Map<string, Word>();
  const walk = (node: Node): void => {
    for (const phrase of node.phrases ?? []) {
      const own = MENDED.some(tag => phrase.tags.has(tag));
      for (const word of phrase.words) {
        keys.set(word.key, word);
        sounds.add(word.sound);
        if (own && word.bare.length >= SHORTEST_MENDED && word.syllable) mended.set(word.key, word);
      }
    }
    for (const next of node.next?.values() ?? []) walk(next);
  };
  walk(trie);
  const [written, unmarked] = [newLetters(), newLetters()];
  for (const word of keys.values()) {
    if (!word.syllable && word.bare.length < 4) continue;
    for (const letters of spellings(word.key)) spell(written, letters, word);
    spell(unmarked, word.bare, word);
  }
  const slips = new Map<string, Word[]>();
  for (const word of mended.values())
    for (const short of shortened(word.bare)) slips.set(short, [...(slips.get(short) ?? []), word]);
  return { keys, sounds, written, unmarked, slips, shorthand };
}
