import { clean, fold } from '../fields/fold.ts';

/**
 * Offices, people and trades that hold the words "công chứng", "chứng thực", "bưu chính" and say nothing of the form
 * of a paper.
 */
const NAMES =
  /\b((to chuc )?hanh nghe|van phong|phong|nghe|luat|linh vuc|hoat dong|tap su|phi|thu lao|dich vu|vien chuc|vu viec) cong chung|cong chung vien|chung thuc (ca nhan|dien tu cua he thong)|(doanh nghiep|cung cap dich vu|cung ung dich vu|don vi) buu chinh|(nguoi|noi|co quan|tham quyen)( \w+){0,2} chung thuc\b(?! ban sao)|doi chieu quy hoach|xac thuc va chung thuc|chung thuc ve thoi gian/g;

/**
 * A line as the parser reads it: cleaned, folded, names taken out. "công chúng" (the public) and "công chứng" (to
 * notarise) are one word without diacritics, so the public is renamed while the diacritics still stand.
 */
export function foldLine(text: string): string {
  const line = clean(text)
    .toLowerCase()
    .replace(/công chúng/g, 'quần chúng')
    .replace(/công chức(?=\s*(hoặc|,)\s*(có )?chứng thực)/g, 'công chứng');
  return fold(line)
    .replace(/\bbao sao\b/g, 'ban sao')
    .replace(NAMES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
