import { clean, fold } from '../fields/fold.ts';

/** In what form a line of an official procedure asks for a paper. */
export const LINE_LABELS = [
  'certified_required', 'certified_required_by_post', 'certified_optional', 'plain_copy', 'original', 'present_only', 'database', 'other_certification', 'note',
] as const;
export type LineLabel = (typeof LINE_LABELS)[number];

/** A line of "Thành phần hồ sơ" as the portal gives it. */
export type ProcedureLine = { text: string; group: string | null; original_qty: number; copy_qty: number };

const has = (s: string, ...phrases: string[]): boolean => phrases.some(p => s.includes(p));

const CERTIFIED = /ban sao[^.;]{0,40}(chung thuc|cong chung)|(chung thuc|cong chung)[^.;]{0,12}ban sao|ban sao y ban chinh|ban sao hop le|duoc chung thuc|co chung thuc|cong chung/;
const SIGNATURE = /chung thuc chu ky|cong chung, chung thuc (hop dong|van ban)|(hop dong|van ban|giay)[^.;]{0,30}uy quyen|ban dich[^.;]{0,40}(cong chung|chung thuc)|dich[^.;]{0,20}cong chung/;
const NAMES = /cong chung vien|van phong cong chung|phong cong chung|hanh nghe cong chung|chung thuc ca nhan|chung thuc so/g;
const NOT_CERTIFIED = /khong (yeu cau|can|phai)[^.;]{0,15}(chung thuc|cong chung)|khong (co )?chung thuc/;
const CHOICE = /\bhoac\b|doi chieu|xuat trinh ban chinh|kem ban chinh|kem theo ban chinh/;
const DATABASE = /khai thac (duoc )?(trong|tu|thong tin)|co so du lieu|csdl|da duoc (ket noi|chia se|tich hop)|tra cuu (duoc )?(tren|trong|thong tin)|chua duoc (tich hop|ket noi)/;
const PRESENT = /^\W*(\(?\w{1,3}[.)]\s*)?xuat trinh|xuat trinh (ban chinh|the|giay|ho chieu|can cuoc)|de doi chieu|tra lai (cho )?(nguoi|cong dan)/;
const FORM = /^\W*(\w{1,3}[.)]\s*)?(to khai|don |giay de nghi|van ban de nghi|phieu|bao cao|danh sach|ban khai|ban cam ket|de an|phuong an|du an|ho so thiet ke)|theo mau|mau so/;
const HEADING = /:\s*$|bao gom|gom( co)?:|so luong ho so|luu y|truong hop[^.;]*:\s*$/;

/**
 * First reading of a line, by words before quantities. What it is not sure of is for later work to mark for review.
 */
export function classifyLine({ text, group, original_qty: originals, copy_qty: copies }: ProcedureLine): LineLabel {
  const s = fold(clean(text)).replace(NAMES, ' ');
  const head = fold(clean(group ?? ''));
  const signature = SIGNATURE.test(s) && !/ban sao/.test(s);
  if (!signature && CERTIFIED.test(s) && !NOT_CERTIFIED.test(s)) {
    if (has(s, 'buu chinh', 'buu dien', 'truc tuyen') && has(s, 'truc tiep', 'buu chinh')) return 'certified_required_by_post';
    const choice = CHOICE.test(s) && /(ban sao|ban chup|ban chinh|doi chieu)/.test(s.split(/\bhoac\b/).slice(1).join(' ') || s.replace(/.*chung thuc/, ''));
    return choice || has(s, 'ban sao y', 'doi chieu', 'xuat trinh') ? 'certified_optional' : 'certified_required';
  }
  if (DATABASE.test(s)) return 'database';
  if (NOT_CERTIFIED.test(s)) return CERTIFIED.test(s.replace(NOT_CERTIFIED, '')) && has(s, 'xuat trinh') ? 'certified_optional' : 'plain_copy';
  if (/\b(ban sao|ban chup|ban photo|sao y)\b/.test(s)) return 'plain_copy';
  if (signature || /cong chung|chung thuc/.test(s)) return 'other_certification';
  if (PRESENT.test(s) || (has(head, 'xuat trinh') && !has(head, 'nop'))) return 'present_only';
  if (/\b(ban chinh|ban goc)\b/.test(s)) return 'original';
  if (originals + copies === 0) return FORM.test(s) && !HEADING.test(s) ? 'original' : 'note';
  if (HEADING.test(s) && s.length > 60 && originals + copies <= 1 && !FORM.test(s)) return 'note';
  if (FORM.test(s)) return 'original';
  if (originals > 0 && copies > 0) return 'plain_copy';
  return originals > 0 ? 'original' : 'plain_copy';
}
