import { TCVN3, VNI } from './legacy-tables.ts';
import { telexWord } from './telex.ts';

/** A decoded text and, for each of its UTF-16 units (and its end), the offset in the text it came from. */
export type Decoded = { text: string; origin: number[] };

function tableOf(pairs: Iterable<[string, string]>): Map<string, string> {
  const table = new Map<string, string>();
  for (const [letter, code] of pairs) table.set(code, letter);
  return table;
}

const TCVN3_TABLE = tableOf(
  TCVN3.flatMap(([letters, codes]) => [...letters].map((l, i): [string, string] => [l, codes[i]!])),
);
const VNI_TABLE = tableOf(VNI);

function decodeBy(text: string, table: Map<string, string>): Decoded {
  const origin: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; ) {
    const two = table.get(text.slice(i, i + 2));
    const one = two ? undefined : table.get(text[i]!);
    const letter = two ?? one ?? text[i]!;
    for (let k = 0; k < letter.length; k++) origin.push(i);
    out += letter;
    i += two ? 2 : 1;
  }
  origin.push(text.length);
  return { text: out, origin };
}

function decodeTelex(text: string): Decoded {
  const origin: number[] = [];
  let out = '';
  for (const piece of text.match(/[A-Za-z]+|[^A-Za-z]+/g) ?? []) {
    const at = origin.length === 0 ? 0 : origin.at(-1)! + 1;
    const word = /^[A-Za-z]/.test(piece) ? telexWord(piece) : piece;
    for (let k = 0; k < word.length; k++)
      // The last letter points at the last key, so that the end of a word is the end of its keys.
      origin.push(k === word.length - 1 ? at + piece.length - 1 : at + Math.min(k, piece.length - 1));
    out += word;
  }
  origin.push(text.length);
  return { text: out, origin };
}

/**
 * Readings of a text that was pasted from an old font or typed with the Vietnamese keyboard off. To be tried only
 * when the text itself held nothing: each would garble a text that is Unicode already.
 */
export function* legacyReadings(text: string): Generator<Decoded> {
  const latin1 = /[\u00a1-\u00ff]/.test(text);
  const unicode = /[\u0100-\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/.test(text);
  if (latin1 && !unicode) {
    yield decodeBy(text, TCVN3_TABLE);
    yield decodeBy(text, VNI_TABLE);
  }
  if (!latin1 && !unicode && /[a-z][sfrxjw]|aa|ee|oo|dd/i.test(text)) yield decodeTelex(text);
}
