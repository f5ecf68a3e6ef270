/** What a UTF-16 unit is to the tokeniser. */
export const UNREAD = 0;
export const SPACE = 1;
export const LETTER = 2;
/** Dropped inside words: zero-width characters, direction marks, soft hyphen, BOM. */
export const INVISIBLE = 3;
export const MARK = 4;

const LETTERS = /[\p{L}\p{N}\p{M}]/u;
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff]|[\ufe00-\ufe0f]/;

export const withoutHidden = (raw: string) => raw.replace(new RegExp(HIDDEN, 'g'), '');

/** Filled as units are met: a pattern is tried once for each unit that there is, not once for each in a text. */
const kinds = new Uint8Array(0x10000);

function kindOf(char: string): number {
  if (HIDDEN.test(char)) return INVISIBLE;
  if (LETTERS.test(char)) return LETTER;
  return char !== '\n' && /\s/.test(char) ? SPACE : MARK;
}

/** The kind of a unit; a line break is a mark, half of a surrogate pair is one too. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit]!;
  if (known !== UNREAD) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

export const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
export const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

export const kindOfPair = (pair: string): number => kindOf(pair);
