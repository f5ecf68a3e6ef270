import { clean } from './fold.ts';
import { placeName } from './place-name.ts';

/** What was found at the end of an address, and what stands in front of it. */
export type Peeled<T> = {
  found: T;
  /** As it stands in the text. */
  text: string;
  rest: string[];
  /** True where a comma, a dash or the start stands in front of it, or it says what kind of unit it is. */
  clear: boolean;
};

/** A name behind one of these is a street or hamlet: "phố Láng", "đường Hà Nội". */
const STREET = new Set(
  'đường phố ngõ ngách hẻm kiệt thôn xóm ấp bản làng tổ số cầu chợ tỉnh lộ khu phường xã trấn quận huyện p x q h tp tx tt'.split(
    ' ',
  ),
);
const DASH = /^[-–—]+$/;
const CODE = /^\d{1,5}\.?( [-–]|:)? /;
const TAIL = /[\s,;.\-–—]+$/;

/** An address cut at its commas. */
export const piecesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(clean)
    .filter(Boolean);

/**
 * Takes the longest name that `find` knows off the end of the last piece. Officers leave commas out ("Số 5 phố Mẫu
 * Phường Láng TP Hà Nội"), so a name may begin within a piece; then only a name with its unit in front is clear.
 * @param afterStreetWord also takes the name behind "phố", "cầu", "bản" ..., which end names of wards as well.
 */
export function peel<T>(
  pieces: readonly string[],
  find: (text: string) => T | null,
  afterStreetWord = false,
): Peeled<T> | null {
  const last = (pieces.at(-1) ?? '').replace(TAIL, '');
  const words = last.split(' ');
  for (let at = 0; at < words.length; at++) {
    const before = words[at - 1] ?? '';
    // "xã Sơn Tây" within "thị xã Sơn Tây" is no xã.
    if (DASH.test(words[at]!) || before.toLowerCase() === 'thị') continue;
    const text = words.slice(at).join(' ');
    // "khu phố 2 - Phường Láng": the number belongs to what stands in front, it is no code of a list.
    if (at > 0 && CODE.test(text)) continue;
    const named = placeName(text).unit !== '';
    if (at > 0 && !named && !afterStreetWord && STREET.has(before.toLowerCase().replace(/[.:]$/, '')))
      continue;
    const found = find(text);
    if (found === null) continue;
    const front = words.slice(0, at).join(' ').replace(TAIL, '');
    return {
      found,
      text,
      rest: front ? [...pieces.slice(0, -1), front] : pieces.slice(0, -1),
      clear: at === 0 || named || DASH.test(before),
    };
  }
  return null;
}
