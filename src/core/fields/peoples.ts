import { sameKey } from './fold.ts';

/**
 * The 54 peoples of Việt Nam (Quyết định 121-TCTK/PPCĐ of 1979), official name first, then other names and spellings
 * that lists of the state use (from memory). A name that two peoples bear ("Thổ" of the Tày, "Xá", "Mán") stands with
 * none but its own. Hyphens, blanks and apostrophes do not count.
 */
const PEOPLES: readonly string[] = [
  'Kinh|Việt',
  'Tày',
  'Thái',
  'Hoa|Hán',
  'Khơ-me|Khmer|Khơ-mer|Khme',
  'Mường',
  'Nùng',
  'Hmông|Mông|Mèo|Hơ-mông',
  'Dao',
  'Gia-rai|Jrai|Jarai|Gia-lai',
  'Ngái',
  'Ê-đê|Ê-đe|Rhadé',
  'Ba-na|Bahnar|Ba-nar|Bana',
  'Xơ-đăng|Xê-đăng|Sê-đăng|Sedang',
  'Sán Chay|Cao Lan - Sán Chỉ|Sán Chay - Cao Lan|Cao Lan|Sán Chỉ|Sán Chí',
  'Cơ-ho|Kơ-ho|K’ho',
  'Chăm|Chàm',
  'Sán Dìu',
  'Hrê|H’rê|Hơ-rê',
  'Mnông|M’nông|Mơ-nông',
  'Ra-glai|Ra-glay|Raglai',
  'Xtiêng|S’tiêng|X’tiêng|Stiêng|Xơ-tiêng',
  'Bru - Vân Kiều|Bru|Vân Kiều',
  'Thổ',
  'Giáy|Giấy',
  'Cơ-tu|Ka-tu|Cà-tu|Katu',
  'Gié - Triêng|Giẻ - Triêng|Gié-Triêng|Giẻ Triêng',
  'Mạ',
  'Khơ-mú|Khmu|Khơ-mụ',
  'Co|Cor|Cùa',
  'Ta-ôi|Tà-ôi|Tà-ôih',
  'Chơ-ro|Chrau|Châu Ro',
  'Kháng',
  'Xinh-mun|Xing-mun|Sinh-mun',
  'Hà Nhì',
  'Chu-ru|Churu',
  'Lào',
  'La Chí',
  'La Ha',
  'Phù Lá',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn|Pà Then',
  'Cơ Lao|Cờ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu|B’râu',
  'Ơ-đu|Ơ Đu',
  'Rơ-măm|Rơ Măm',
];

const DAN_TOC = sameKey('dân tộc ');
const squash = (text: string): string => {
  const key = sameKey(text);
  return (key.startsWith(DAN_TOC) ? key.slice(DAN_TOC.length) : key).replace(/[\s\-–'’‘`´]/g, '');
};

const ROWS: readonly (readonly string[])[] = PEOPLES.map(row => row.split('|'));
let rowByName: Map<string, number> | null = null;
function rowOf(text: string): number | null {
  rowByName ??= new Map(ROWS.flatMap((row, i) => row.map((name): [string, number] => [squash(name), i])));
  return rowByName.get(squash(text)) ?? null;
}

/** Official names, as the law has them. */
export const peoples = (): readonly string[] => ROWS.map(row => row[0]!);

/**
 * Which of the 54 a text names, as index; null for another. "Kinh (Việt)" names one where both of its names are of
 * it; "Mông (Trắng)" is a group of its own.
 */
export function peopleOf(text: string): number | null {
  const two = /^(.+?)\s*\(([^)]+)\)\s*$/.exec(text.normalize('NFC').trim());
  if (!two) return rowOf(text);
  const [outer, inner] = [rowOf(two[1]!), rowOf(two[2]!)];
  return outer === inner ? outer : null;
}
