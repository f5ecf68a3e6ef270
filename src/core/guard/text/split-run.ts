import type { Letters, Vocabulary } from '../lexicon/vocabulary.ts';
import type { Word } from './tokens.ts';

/** Words written together longer than this are not officers' words. */
const LONGEST_RUN = 48;
const SHORTEST_RUN = 5;
/** Without diacritics short words stand in any foreign name: only a long run is believed. */
const SHORTEST_UNMARKED_RUN = 7;
const COMBINING = /\p{M}/u;

export type Piece = { word: Word; from: number; to: number };

/** Fewest words of a list that make up the letters, or null. */
function cut(root: Letters, letters: string[]): { word: Word; from: number; to: number }[] | null {
  const best: ({ count: number; piece: Piece | null } | null)[] = [{ count: 0, piece: null }];
  for (let from = 0; from < letters.length; from++) {
    const here = best[from];
    if (!here) continue;
    let node: Letters | undefined = root;
    for (let to = from; to < letters.length; to++) {
      node = node.next.get(letters[to]!);
      if (!node) break;
      if (!node.word || (to === from && letters[to] !== 'y')) continue;
      const old = best[to + 1];
      if (!old || old.count > here.count + 1)
        best[to + 1] = { count: here.count + 1, piece: { word: node.word, from, to: to + 1 } };
    }
  }
  const pieces: Piece[] = [];
  for (let at = letters.length; at > 0; ) {
    const piece = best[at]?.piece;
    if (!piece) return null;
    pieces.unshift(piece);
    at = piece.from;
  }
  return pieces;
}

/** Words run together without spaces ("bảnsaocóchứngthực"), by places in the raw letters; null where they are not. */
export function splitRun(vocabulary: Vocabulary, raw: string, marked: boolean): Piece[] | null {
  if (raw.length < SHORTEST_RUN || raw.length > LONGEST_RUN * 3) return null;
  const starts: number[] = [];
  for (let i = 0; i < raw.length; i++) if (!COMBINING.test(raw[i]!)) starts.push(i);
  starts.push(raw.length);
  const letters = starts.slice(0, -1).map((start, i) =>
    raw
      .slice(start, starts[i + 1])
      .toLowerCase()
      .normalize('NFC'),
  );
  if (letters.length > LONGEST_RUN || letters.length < (marked ? SHORTEST_RUN : SHORTEST_UNMARKED_RUN))
    return null;
  const pieces = cut(marked ? vocabulary.written : vocabulary.unmarked, letters);
  if (!pieces || pieces.length < 2) return null;
  return pieces.map(p => ({ word: p.word, from: starts[p.from]!, to: starts[p.to]! }));
}
