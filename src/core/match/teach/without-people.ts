import { fold } from '../../fields/fold.ts';

/** Values that name one person or place; a province or a gender does not. */
const NAMING = /\.(fullName|otherName|email|organizationName|street|bankAccount)$|^business\.name$/;

/** Family names that begin nine of ten Vietnamese names. */
const FAMILY =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Trịnh Mai Lương Cao Tạ Hà Đoàn'.split(
    ' ',
  );
const BETWEEN = new Set(['VĂN', 'THỊ']);
const WORD = /[\p{L}\p{M}]+/gu;

/** @param cases values of the cases on this machine, by path. @returns the folded texts that must not be kept. */
export function namesIn(cases: readonly Readonly<Record<string, string>>[]): string[] {
  const names = cases.flatMap(values =>
    Object.entries(values).flatMap(([path, value]) => (NAMING.test(path) ? [fold(value)] : [])),
  );
  return [...new Set(names)].filter(name => name.length >= 4);
}

/**
 * Whether a heading or label seems to name somebody ("Hồ sơ của Nguyễn Văn An"): then it is not kept. Better one
 * heading too few than a name on the disk.
 */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const folded = fold(text);
  if (names.some(name => folded.includes(name))) return true;
  const words = [...text.normalize('NFC').matchAll(WORD)].map(m => m[0]);
  return words.some((word, at) => {
    const [second, third] = [words[at + 1], words[at + 2]];
    if (!second || !third) return false;
    if (FAMILY.includes(word)) return isName(second) && isName(third);
    return FAMILY.some(f => f.toUpperCase() === word) && BETWEEN.has(second);
  });
}

/** Written as names are: a capital, then small letters. */
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);
