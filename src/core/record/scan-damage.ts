import { fold } from '../fields/fold.ts';

/** Marks of Vietnamese letters, and those of the names of peoples in the highlands (ŏ, č). */
const MARKS = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u030c]/g;
const PUNCTUATION = /[đĐ–—‘’“”…·²½]/g;
const bareOf = (text: string): string => text.normalize('NFD').replace(MARKS, '').replace(PUNCTUATION, '');

/** Has a letter that no plain keyboard has: the marks came through. */
export const hasMarks = (text: string): boolean =>
  /[^\x00-\x7f]/.test(text) && fold(text) !== text.toLowerCase();

/**
 * UTF-8 read as another code page, or an old Vietnamese code page: characters that no Vietnamese text has ("á»…",
 * "─é", "V¨n"), or question marks in a name.
 */
export function isMojibake(name: string, rest: string): boolean {
  return /[^\x20-\x7e]/.test(bareOf(`${name} ${rest}`)) || name.includes('?');
}

/** VNI writes the marks as digits inside a syllable: "Nguye64n", "d9u7o7ng2". */
const VNI = /^[a-z]*[aeiouyd][1-9]{1,3}[a-z]*\d*$/i;
/** Telex doubles vowels, writes w, and ends a syllable with a letter that no Vietnamese syllable ends with. */
const TELEX = /aa|ee|oo|dd|[aou]w|^w|[aeiouy](?:ng|nh|ch|[nmtpc])?[sfrxj]$/i;
const LETTERS = /[a-z].*[a-z]/i;

const wordsOf = (text: string): string[] =>
  text.split(/[\s,./-]+/).filter(w => /^[\x20-\x7e]+$/.test(w) && LETTERS.test(w));

/**
 * Whether a Vietnamese keyboard had its hands in what the scanner typed. An address may well hold "P302" or "Khu2",
 * and a naturalised citizen may be called Lee: one odd word tells nothing where other words have their marks.
 */
export function isTypedOver(name: string, gender: string, address: string): boolean {
  if (wordsOf(name).some(w => VNI.test(w))) return true;
  if (/^nu./.test(fold(gender))) return true;
  const odd = wordsOf(address).filter(w => VNI.test(w) && /[aeiouyd][1-9]/.test(w)).length;
  if (odd >= 2) return true;
  return (
    !hasMarks(`${name} ${address}`) &&
    [...wordsOf(name), ...wordsOf(address)].some(w => TELEX.test(w) || VNI.test(w))
  );
}

/** Keyboard layouts whose number row has no digits (Vietnamese "ă0ă", French "à&é"), in what should be a number. */
export const isNumberRow = (id: string): boolean =>
  id.length >= 6 && !/[A-Za-z]{2}/.test(id) && /[^\x00-\x7f]|[&"'(_]/.test(id);

/** The bars between the fields came out as another sign, or not at all. */
export function hasLostBars(text: string): boolean {
  if (text.includes('|') || !/^\d{12}/.test(text)) return false;
  const sign = text[12] ?? '';
  if (/[^\p{L}\p{M}\d\s]/u.test(sign) && text.split(sign).length >= 7) return true;
  return /\p{L}\D*\d{8}\s?(nam|nữ|nu)/iu.test(text);
}
