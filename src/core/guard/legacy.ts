/**
 * Old ways of writing Vietnamese that still come in by paste. Each decodes one word, so that offsets stay those of
 * the untouched text. TCVN3 (TCVN 5712:1993) and VNI put Vietnamese letters in the places of Latin-1; Telex is what
 * the keys say when no input method runs.
 */
const TCVN3 = new Map<string, string>();
for (const [from, to] of [
  ['µ¸¶·¹', 'àáảãạ'],
  ['¨»¾¼½Æ', 'ăằắẳẵặ'],
  ['©ÇÊÈÉË', 'âầấẩẫậ'],
  ['ÌÐÎÏÑ', 'èéẻẽẹ'],
  ['ªÒÕÓÔÖ', 'êềếểễệ'],
  ['×ÝØÜÞ', 'ìíỉĩị'],
  ['ßãáâä', 'òóỏõọ'],
  ['«åèæçé', 'ôồốổỗộ'],
  ['¬êíëìî', 'ơờớởỡợ'],
  ['ïóñòô', 'ùúủũụ'],
  ['\u00adõøö÷ù', 'ưừứửữự'],
  ['úýûüþ', 'ỳýỷỹỵ'],
  ['®§¡¢£¤¥¦', 'đĐĂÂÊÔƠƯ'],
] as const)
  [...from].forEach((c, i) => TCVN3.set(c, [...to][i]!));

export const fromTcvn3 = (word: string): string => [...word].map(c => TCVN3.get(c) ?? c).join('');

const VNI_MARKS: Record<string, string> = {
  ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/** A mark stands behind its vowel; ơ, ư and đ are letters of their own. */
export function fromVni(word: string): string {
  let out = '';
  for (const c of word.toLowerCase()) {
    const mark = VNI_MARKS[c];
    if (mark && /[aeouyơư]$/.test(out)) out = `${out}${mark}`;
    else out += VNI_LETTERS[c] ?? c;
  }
  return out.normalize('NFC');
}

const TELEX_TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };

/** "chwngs" -> "chứng": doubled letters and w change the vowel, the last tone key of the syllable sets the tone. */
export function fromTelex(word: string): string {
  let s = word.toLowerCase();
  if (!/^[a-z]+$/.test(s)) return word;
  let tone = '';
  const onset = /^[^aeiouyw]*/.exec(s)?.[0].length ?? 0;
  const keys = [...s];
  for (let i = keys.length - 1; i > onset; i--)
    if (TELEX_TONES[keys[i]!] !== undefined) {
      tone = TELEX_TONES[keys[i]!]!;
      keys.splice(i, 1);
      break;
    }
  s = keys
    .join('')
    .replace(/dd/, 'đ')
    .replace(/uow|uwow|uơw|uwo/, 'ươ')
    .replace(/aa/, 'â')
    .replace(/ee/, 'ê')
    .replace(/oo/, 'ô')
    .replace(/aw/, 'ă')
    .replace(/ow/, 'ơ')
    .replace(/uw|w/, 'ư')
    .replace(/([aeo])(\p{L}{1,2})\1$/u, (_, v: string, rest: string) => ({ a: 'â', e: 'ê', o: 'ô' })[v] + rest);
  return s + tone;
}
