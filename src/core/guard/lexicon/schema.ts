import { z } from 'zod';

/**
 * A phrase, or a composition: one choice of each part, parts in order. Choices of a part are parted by "|"; an empty
 * choice leaves the part out. Words only: no regular expression is ever made of them.
 */
export const Entry = z.union([z.string().min(1), z.array(z.string()).min(1).max(5)]);
export type Entry = z.infer<typeof Entry>;

export const WordList = z.strictObject({
  source: z.string(),
  classes: z.record(z.string(), z.array(Entry)),
  /** Shorthand of chats -> the words it stands for. One written word each. */
  shorthand: z.record(z.string(), z.string()).optional(),
  /** Classes whose one-syllable words may also be read in a line written without diacritics. */
  foldOne: z.array(z.string()),
  /** Classes that are also read through a spelling slip, beside a word for a copy. */
  typos: z.array(z.string()),
});
export type WordList = z.infer<typeof WordList>;

export const PaperList = z.strictObject({
  source: z.string(),
  documents: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      phrases: z.array(z.string().min(1)),
      /** Certification of this paper is an act on the paper itself (signature, contract), not a copy of it. */
      act: z.boolean().optional(),
    }),
  ),
});
export type PaperList = z.infer<typeof PaperList>;

/** A composition that would give more phrases than this is refused: a pack must not fill the memory. */
export const MAX_PHRASES = 4000;

/**
 * The choices of each part of an entry; a plain phrase is one part with one choice.
 * @throws RangeError for a composition of more than MAX_PHRASES phrases
 */
export function partsOf(entry: Entry): string[][] {
  const parts = typeof entry === 'string' ? [[entry]] : entry.map(part => part.split('|'));
  if (parts.reduce((n, choices) => n * choices.length, 1) > MAX_PHRASES)
    throw new RangeError(`composition too large: ${parts.map(choices => choices[0]).join(' x ')}`);
  return parts;
}
