import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import type { Demand } from '../notice.ts';
import { detectParagraph } from './detect.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A text with what was found in it, by paragraph; offsets of demands count from the start of their paragraph. */
export type Detected = { text: string; parts: { place: Paragraph; demands: Demand[] }[] };

/** What was replaced: old [from, oldTo) became new [from, newTo). Empty on both sides where nothing changed. */
export type Change = { from: number; oldTo: number; newTo: number };

/** The smallest stretch that differs between two texts. Pure. */
export function changedRange(oldText: string, newText: string): Change {
  const shorter = Math.min(oldText.length, newText.length);
  let from = 0;
  while (from < shorter && oldText.charCodeAt(from) === newText.charCodeAt(from)) from++;
  let same = 0;
  while (
    same < shorter - from &&
    oldText.charCodeAt(oldText.length - 1 - same) === newText.charCodeAt(newText.length - 1 - same)
  )
    same++;
  return { from, oldTo: oldText.length - same, newTo: newText.length - same };
}

const shifted = (demand: Demand, by: number): Demand => ({
  ...demand,
  start: demand.start + by,
  end: demand.end + by,
  clauseStart: demand.clauseStart + by,
  clauseEnd: demand.clauseEnd + by,
});

/** Demands of a whole text, in order, with offsets into it. */
export const demandsIn = ({ parts }: Detected): Demand[] =>
  parts.flatMap(({ place, demands }) => demands.map(d => shifted(d, place.start)));

export function detectWhole(lexicon: Lexicon, text: string): Detected {
  const parts = paragraphsOf(text).map(place => ({
    place,
    demands: detectParagraph(lexicon, text.slice(place.start, place.end)),
  }));
  return { text, parts };
}

/**
 * What a text asks for after an edit: paragraphs that the edit did not touch are taken over from before, the others
 * are read anew. Gives what `detectWhole` gives.
 */
export function detectIncremental(lexicon: Lexicon, prev: Detected, newText: string): Detected {
  const { from, oldTo, newTo } = changedRange(prev.text, newText);
  const moved = newTo - oldTo;
  // A paragraph is the same where it ends before the change or begins after it, in both texts.
  const kept = new Map<string, Demand[]>();
  const nameOf = (start: number, end: number) => `${start}-${end}`;
  for (const { place, demands } of prev.parts) {
    if (place.end <= from) kept.set(nameOf(place.start, place.end), demands);
    else if (place.start >= oldTo) kept.set(nameOf(place.start + moved, place.end + moved), demands);
  }
  const parts = paragraphsOf(newText).map(place => {
    const untouched = place.end <= from || place.start >= newTo;
    const old = untouched ? kept.get(nameOf(place.start, place.end)) : undefined;
    return { place, demands: old ?? detectParagraph(lexicon, newText.slice(place.start, place.end)) };
  });
  return { text: newText, parts };
}
