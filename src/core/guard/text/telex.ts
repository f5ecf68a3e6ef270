const TONE: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const VOWEL = /[aăâeêioôơuưy]/;

/**
 * One word typed in Telex with the keyboard program off: "chuwngs" -> "chứng". A word that can't be Telex comes
 * back as it is. Where the tone stands does not matter to the matcher.
 */
export function telexWord(raw: string): string {
  const keys = raw.toLowerCase();
  let out = '';
  let tone = '';
  for (const key of keys) {
    const last = out.at(-1) ?? '';
    if (key in TONE && VOWEL.test(out)) {
      if (tone) return raw;
      tone = TONE[key]!;
    } else if (key === 'd' && out.startsWith('d')) out = `đ${out.slice(1)}`;
    else if ('aeo'.includes(key) && out.includes(key) && VOWEL.test(out))
      out = out.replace(key, { a: 'â', e: 'ê', o: 'ô' }[key]!);
    else if (key === 'w') {
      if (/uo/.test(out)) out = out.replace('uo', 'ươ');
      else if (/[aou](?!.*[aou])/.test(out))
        out = out.replace(/([aou])(?!.*[aou])/, v => ({ a: 'ă', o: 'ơ', u: 'ư' })[v]!);
      else out += 'ư';
    } else if ('sfrxj'.includes(key) && last && !(key === 'r' && out === 't')) return raw;
    else out += key;
  }
  if (out === keys && !tone) return raw;
  if (!tone) return out;
  const at = [...out].findLastIndex(c => /[ăâêôơư]/.test(c));
  const place = at >= 0 ? at : [...out].findIndex(c => VOWEL.test(c));
  return (out.slice(0, place + 1) + tone + out.slice(place + 1)).normalize('NFC');
}
