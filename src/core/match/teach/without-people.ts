import { fold } from '../../fields/fold.ts';

/** Values that name one person or place; a province or a gender does not. */
const NAMING = /\.(fullName|firstName|otherName|email|organizationName|street|bankAccount)$|^business\.name$/;

/** Family names that begin nine of ten Vietnamese names. */
const FAMILY =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Trịnh Mai Lương Cao Tạ Hà Đoàn'.split(
    ' ',
  );
/** Words that begin like a name and are none, folded: papers, places, kinds of people. */
const NO_NAMES = new Set(
  'ho so|ly lich|ly do|ha noi|ha tinh|ha giang|ha nam|ha dong|ha long|cao tuoi|cao bang|cao dang|cao hoc|mai tang|dao tao|duong lich|luong huu|luong y|hoang mai|hoang sa|ho khau|ho tich|ho kinh|ho gia|ho chi|ho ngheo|ho can|vo chong|tran tro|doan the|doan vien|ta le|le phi|le tan|bui nhui|do thi|dang ky|dang nhap|dang vien|phan anh|phan hoi|phan cong|phan loai'.split(
    '|',
  ),
);
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
    const second = words[at + 1];
    if (!second || NO_NAMES.has(fold(`${word} ${second}`))) return false;
    if (FAMILY.includes(word)) return isName(second);
    return FAMILY.some(f => f.toUpperCase() === word) && isCapitals(second);
  });
}

/** Names stand in capitals on most portals. */
const isCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Written as names are: a capital, then small letters. */
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);
