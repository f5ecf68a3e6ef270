import { z } from 'zod';

const words = z.string().max(300);

/** What the officer ticked, chose or counted in a list of papers, with the words that it stands under. */
export const Choice = z.object({
  /** Heading of the table or list. */
  heading: words,
  /** Words of the same row. */
  row: words,
  /** Head of the column. */
  column: words,
  /** Label of the tick, or text of the option. */
  chosen: words,
  /** Ticked, chosen, or a count above 0; what is let go says nothing. */
  on: z.boolean(),
});
export type Choice = z.infer<typeof Choice>;

/**
 * The choice as a line of a list, the way an officer would write it: detection reads it like any text. A word that
 * stands in two places is said once.
 */
export function textOfChoice({ heading, row, column, chosen }: Choice): string {
  const said: string[] = [];
  for (const part of [row, column, chosen]) {
    const text = part.replace(/[\s:*]+$/, '');
    if (text !== '' && !said.some(s => s.includes(text))) said.push(text);
  }
  const head = heading.replace(/[\s:*]+$/, '');
  return head === '' ? said.join(': ') : `${head}:\n- ${said.join(': ')}`;
}
