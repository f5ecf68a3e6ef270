/**
 * Letters of two encodings older than Unicode, as they look when pasted as Latin-1. Facts of TCVN 5712:1993 (VN3,
 * ".VnTime" fonts) and of VNI-Windows. Each row: Vietnamese letters, then what stands for each.
 */
export const TCVN3: [string, string][] = [
  ['àáảãạ', 'µ¸¶·¹'],
  ['ăằắẳẵặ', '¨»¾¼½Æ'],
  ['âầấẩẫậ', '©ÇÊÈÉË'],
  ['đèéẻẽẹ', '®ÌÐÎÏÑ'],
  ['êềếểễệ', 'ªÒÕÓÔÖ'],
  ['ìíỉĩị', '×ÝØÜÞ'],
  ['òóỏõọ', 'ßãáâä'],
  ['ôồốổỗộ', '«åèæçé'],
  ['ơờớởỡợ', '¬êíëìî'],
  ['ùúủũụ', 'ïóñòô'],
  ['ưừứửữự', '\u00adõøö÷ù'],
  ['ỳýỷỹỵ', 'úýûüþ'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
];

/** VNI-Windows: one base letter and one sign for the marks. */
const SIGNS = 'øùûõï';
const BREVE = 'èéúüë';
const CIRCUMFLEX = 'àáåãä';

function rows(): [string, string][] {
  const out: [string, string][] = [];
  const add = (letters: string, base: string, signs: string) =>
    [...letters].forEach((letter, i) => {
      out.push([letter, base + signs[i]!]);
      out.push([letter.toUpperCase(), base.toUpperCase() + signs[i]!.toUpperCase()]);
    });
  add('àáảãạ', 'a', SIGNS);
  add('èéẻẽẹ', 'e', SIGNS);
  add('òóỏõọ', 'o', SIGNS);
  add('ùúủũụ', 'u', SIGNS);
  add('ỳýỷỹ', 'y', SIGNS.slice(0, 4));
  add('ờớởỡợ', 'ô', SIGNS);
  add('ừứửữự', 'ö', SIGNS);
  add('ằắẳẵặ', 'a', BREVE);
  add('ầấẩẫậ', 'a', CIRCUMFLEX);
  add('ềếểễệ', 'e', CIRCUMFLEX);
  add('ồốổỗộ', 'o', CIRCUMFLEX);
  return out.filter(([, code]) => code.length === 2);
}

/** Pairs [letter, code], two-character codes first so that the longest one wins. */
export const VNI: [string, string][] = [
  ...rows(),
  ['â', 'aâ'],
  ['ê', 'eâ'],
  ['ô', 'oâ'],
  ['ă', 'aê'],
  ['Â', 'AÂ'],
  ['Ê', 'EÂ'],
  ['Ô', 'OÂ'],
  ['Ă', 'AÊ'],
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['đ', 'ñ'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
  ['Ơ', 'Ô'],
  ['Ư', 'Ö'],
  ['Đ', 'Ñ'],
  ['Ỉ', 'Æ'],
  ['Ĩ', 'Ó'],
  ['Ị', 'Ò'],
];
