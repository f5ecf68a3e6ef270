import { expect, test } from 'vitest';
import { builtinGuardData } from '../../../data/guard.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { PaperList, WordList } from '../lexicon/schema.ts';
import type { Node } from '../lexicon/trie.ts';
import { detect } from './detect.ts';

let steps = 0;

/** Every question that the detector asks of a phrase, and every walk through the trie, is a step. */
class CountedSet extends Set<string> {
  override has(value: string): boolean {
    steps++;
    return super.has(value);
  }
}
class CountedMap<V> extends Map<string, V> {
  override get(key: string): V | undefined {
    steps++;
    return super.get(key);
  }
}

const files = Object.values(builtinGuardData.lexicon);
const words = files.map(f => WordList.safeParse(f)).flatMap(r => (r.success ? [r.data] : []));
const papers = files.map(f => PaperList.safeParse(f)).flatMap(r => (r.success ? [r.data] : []));

function countedLexicon() {
  const lexicon = compileLexicon(words, papers);
  const walk = (node: Node): void => {
    for (const phrase of node.phrases ?? []) phrase.tags = new CountedSet(phrase.tags);
    if (!node.next) return;
    for (const next of node.next.values()) walk(next);
    node.next = new CountedMap(node.next);
  };
  walk(lexicon.trie);
  return lexicon;
}

const lexicon = countedLexicon();

function stepsFor(text: string): number {
  steps = 0;
  detect(lexicon, text);
  return steps;
}

const SHAPES: Record<string, (n: number) => string> = {
  'sentences of a letter': n => 'Đề nghị nộp bản sao chứng thực học bạ, không cần bản chính. '.repeat(n),
  'one endless sentence': n => 'nộp bản sao chứng thực học bạ hoặc bản chính và '.repeat(n),
  'a list under one header': n =>
    `Đề nghị nộp bản sao chứng thực:\n${'- học bạ công chứng, đã có\n'.repeat(n)}`,
  paragraphs: n => 'Đề nghị nộp bản sao chứng thực học bạ.\n\n'.repeat(n),
  'headers upon headers': n => 'bản sao: chứng thực: học bạ: '.repeat(n),
  retractions: n => 'Hủy yêu cầu; ghi nhầm; bổ sung bản sao chứng thực '.repeat(n),
  'words run together': n => 'bảnsaocóchứngthựchọcbạ '.repeat(n),
  'one word without an end': n => 'bảnsaochứngthực'.repeat(n),
  'old fonts': n => '®Ò nghÞ nép b¶n sao chøng thùc häc b¹ '.repeat(n),
  'marks and halves of pairs': n => '((("\ud800\u200f'.repeat(n),
};

test.each(Object.entries(SHAPES))('the work grows with the length of the text: %s', (_name, make) => {
  const [small, large] = [stepsFor(make(200)), stepsFor(make(1600))];
  expect(large).toBeLessThanOrEqual(small * 8.8 + 2000);
});
