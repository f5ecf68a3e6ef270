import type { Form } from './labels.ts';

/** A form that is named in a folded line, at [from, to). */
export type Mention = { form: Form; from: number; to: number };

const COPY =
  /\bban sao(?: chup)?(?: dien tu)?\b|\bban (?:chup|scan|quet|pho ?to(?:\s?cop+y)?)\b|\b(?:photo(?:\s?cop+y)?|pho to(?:\s?cop+y)?)\b/g;
const ORIGINAL = /\bban (?:chinh|goc)\b(?! nay)/g;
const CERTIFY = '(?:cong chung|chung thuc)';
/** Acts on the paper itself: a copy of a certified contract is no certified copy. */
const ACT_PAPER =
  /hop dong|uy quyen|giao dich|thoa thuan|di chuc|ban dich|chu ky|dich (?:ra|sang|thuat)|van ban(?! bang)|cam ket|cam doan|giay to[^.;]{0,40}nuoc ngoai/;

/** "Giấy X (có chứng thực)": a certified copy without the word for a copy. */
const BARE_CERTIFY =
  /\b(?<!\b(?:khong|chua)(?: phai| can| co)? )(?:co|duoc|da|ban|phai|da duoc|phai duoc) (?:cong chung|chung thuc)\b(?! (?:chu ky|hop dong|van ban|giao dich|cua nuoc|theo quy dinh cua phap luat nuoc))/g;

/** "bản sao cần chứng thực": what the procedure makes, not what it takes. */
const NOT_YET = /\b(?:khong|chua|can|de(?: thuc hien)?|yeu cau(?! co| phai))\b/;
/** "bản sao mà không phải là bản sao có chứng thực, bản sao từ sổ gốc": the other copies. */
const OTHER_COPIES =
  /khong phai(?: la)? ban sao[^.;]{0,14}(?:chung thuc|cong chung)(?:,? (?:hoac )?ban sao[^,.;]{0,24}so goc)?/g;

/** From a word for a copy to the next form, the end of its clause, or 110 characters. */
function reach(line: string, at: number): string {
  const rest = line.slice(at, at + 110);
  const end = rest.search(
    /[.;:]|\bban (?:sao|chup|photo|dien tu)\b|(?<!tu |voi )\bban (?:chinh|goc)\b|\bhoac\b/,
  );
  return end < 0 ? rest : rest.slice(0, end);
}

function copyForm(line: string, word: string, at: number): { form: Form; length: number } {
  const after = reach(line, at);
  const not = /^[^,]{0,20}\b(?:khong|chua)\b[^,]{0,24}?(?:cong chung|chung thuc)/.exec(after);
  if (not) return { form: 'uncertified', length: not[0].length };
  // "bản sao được công chứng hoặc chứng thực": one form of two words.
  const certified = new RegExp(`^(.{0,80}?)\\b${CERTIFY}\\b`).exec(after);
  if (certified && !NOT_YET.test(certified[1]!)) {
    const between = certified[1]!;
    const act = ACT_PAPER.test(between);
    if (!act || (/\b(?:co|bang) ?$/.test(between) && !/ban dich|chu ky|dich /.test(between)))
      return { form: 'certified', length: certified[0].length };
  }
  const register = /^.{0,40}?\b(?:tu )?(?<!ho )so (?:goc|dang ky|ho tich|bo)\b|^.{0,12}trich luc tu so/.exec(
    after,
  );
  if (register) return { form: 'certified', length: register[0].length };
  const valid =
    /^\W*(?:giay to )?hop (?:le|phap)\b|^\W*(?:do |cua )(?:cap |co quan |nguoi )[^,]{0,20}co tham quyen/.exec(
      after,
    );
  if (valid) return { form: /dien tu/.test(word) ? 'electronic' : 'valid', length: valid[0].length };
  const beside =
    /^[^.;:]{0,60}?(?:kem(?: theo)?|cung|va|co|dong thoi|,)? ?(?:xuat trinh|mang(?: theo)?|kem(?: theo)?|cung|co)(?: voi)? ?(?:cac )?(?:ban (?:chinh|goc)|de doi chieu)/.exec(
      line.slice(at, at + 90),
    );
  if (beside && !/\bhoac\b/.test(beside[0])) return { form: 'compared', length: beside[0].length };
  return { form: /dien tu/.test(word) ? 'electronic' : 'plain', length: 0 };
}

function originalForm(line: string, from: number, to: number): Form | null {
  const before = line.slice(Math.max(0, from - 24), from);
  // "chứng thực từ bản chính", "sao y bản chính", "đối chiếu với bản chính": words about a copy.
  if (/(?:\btu|\bvoi|\bsao y|\bdung|\bnhu|\b(?<!kem )theo|\bso)(?: cac)? $/.test(before)) return null;
  const shown = /(?:kem(?: theo)?|cung|xuat trinh|mang(?: theo)?|trinh)(?: voi| cung)?(?: cac)? $/.test(
    before,
  );
  return shown || /^[^.;,]{0,12}doi chieu/.test(line.slice(to)) ? 'shown' : 'original';
}

/** Every form that a folded line names, in order. */
export function mentionsOf(line: string): Mention[] {
  const found: Mention[] = [];
  const free = (at: number) => !found.some(m => at >= m.from && at < m.to);
  for (const m of line.matchAll(OTHER_COPIES))
    found.push({ form: 'uncertified', from: m.index, to: m.index + m[0].length });
  for (const m of line.matchAll(new RegExp(`\\bban ${CERTIFY}\\b`, 'g')))
    found.push({ form: 'certified', from: m.index, to: m.index + m[0].length });
  for (const m of line.matchAll(COPY)) {
    const to = m.index + m[0].length;
    if (!free(m.index)) continue;
    const { form, length } = copyForm(line, m[0], to);
    // A copy of a translation belongs to the act of translating.
    if (form !== 'certified' && /^ (?:cac )?ban dich/.test(line.slice(to))) continue;
    found.push({ form, from: m.index, to: to + length });
  }
  for (const m of line.matchAll(/\bban dien tu\b|\btep tin\b(?! ban sao)/g))
    if (free(m.index)) found.push({ form: 'electronic', from: m.index, to: m.index + m[0].length });
  for (const m of line.matchAll(ORIGINAL)) {
    const to = m.index + m[0].length;
    const form = free(m.index) ? originalForm(line, m.index, to) : null;
    if (form) found.push({ form, from: m.index, to });
  }
  for (const m of line.matchAll(BARE_CERTIFY)) {
    const last = Math.max(line.lastIndexOf('. ', m.index), line.lastIndexOf(';', m.index), 0);
    const clause = line.slice(Math.max(last, m.index - 170), m.index);
    if (free(m.index) && free(m.index + m[0].length - 1) && !ACT_PAPER.test(clause))
      found.push({ form: 'certified', from: m.index, to: m.index + m[0].length });
  }
  return found.sort((a, b) => a.from - b.from);
}
