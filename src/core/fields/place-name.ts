import { clean, sameKey } from './fold.ts';

/** Kinds of unit, with the ways they are written; each is told apart by its first reading. */
const UNITS: readonly [RegExp, string][] = [
  [/^(thành phố\s+|tp\.?\s+|tp\.|t\.p\.?\s*)/, 'thành phố'],
  [/^(thị xã\s+|tx\.?\s+|tx\.)/, 'thị xã'],
  [/^(thị trấn\s+|tt\.?\s+|tt\.)/, 'thị trấn'],
  [/^(đặc khu\s+|đk\.\s*)/, 'đặc khu'],
  [/^(tỉnh\s+|t\.\s*)/, 'tỉnh'],
  [/^(phường\s+|p\.\s*|p\s+|p(?=\d))/, 'phường'],
  [/^(quận\s+|q\.\s*|q(?=\d))/, 'quận'],
  [/^(huyện\s+|h\.\s*)/, 'huyện'],
  [/^(xã\s+|x\.\s*)/, 'xã'],
];

export type PlaceName = {
  /** 'phường', 'xã', 'tỉnh' ...; empty where the text does not say. */
  unit: string;
  /** Key of the bare name: equal for all spellings of one name. */
  key: string;
};

const SHORT: Readonly<Record<string, string>> = { hcm: 'hồ chí minh', tphcm: 'hồ chí minh', hn: 'hà nội' };

/** Takes a place apart: "TP.Hà Nội", "01 - Thành phố Hà Nội" and "Hà Nội" have one key. */
export function placeName(text: string): PlaceName {
  const plain = clean(text)
    .toLowerCase()
    .replace(/^\d{1,5}\s*[-–.:]\s+/, '');
  const found = UNITS.find(([prefix]) => prefix.test(plain));
  const name = (found ? plain.replace(found[0], '') : plain).trim();
  return { unit: found?.[1] ?? '', key: nameKey(SHORT[name] ?? name) };
}

/** "Văn Miếu-Quốc Tử Giám" = "Văn Miếu – Quốc Tử Giám"; "Phường 01" = "Phường 1"; "Đăk Lăk" stays itself. */
const nameKey = (name: string): string =>
  sameKey(
    name
      .replace(/\s*[-–—]\s*/g, ' - ')
      .replace(/^0+(?=\d)/, '')
      .replace(/[’`´]/g, "'"),
  );
