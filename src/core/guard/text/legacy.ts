import { TCVN3, VNI } from './legacy-tables.ts';

function tableOf(pairs: Iterable<[string, string]>): Map<string, string> {
  const table = new Map<string, string>();
  for (const [letter, code] of pairs) table.set(code, letter);
  return table;
}

export type LegacyTable = ReadonlyMap<string, string>;

/** Two encodings older than Unicode whose letters look like Latin-1 when pasted, the commoner first. */
export const LEGACY_TABLES: readonly LegacyTable[] = [
  tableOf(TCVN3.flatMap(([letters, codes]) => [...letters].map((l, i): [string, string] => [l, codes[i]!]))),
  tableOf(VNI),
];

/** A word in an old encoding, in Unicode. Codes of two characters go before those of one. */
export function decodeBy(table: LegacyTable, word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const two = table.get(word.slice(i, i + 2));
    out += two ?? table.get(word[i]!) ?? word[i]!;
    i += two ? 2 : 1;
  }
  return out;
}
