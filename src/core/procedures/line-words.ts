/**
 * Patterns over a line that was cleaned and folded (small letters, no diacritics). Facts of how the national portal
 * words its lines; they are code, not data of a pack.
 */

/** Offices, people and things that hold the word "công chứng", "chứng thực", "bưu chính" and are no form of copy. */
export const NAMES =
  /cong chung vien|(van )?phong cong chung|to chuc hanh nghe cong chung|hanh nghe cong chung|luat cong chung|chung thuc ca nhan|doanh nghiep buu chinh|cung cap dich vu buu chinh|nguoi (yeu cau|thuc hien) chung thuc|doi chieu quy hoach/g;

/** Certification of a signature, a contract, a power of attorney, a translation: not of a copy. */
export const ACT =
  /(cong chung|chung thuc)[^.;,]{0,20}(chu ky|hop dong|van ban|giay uy quyen|ban dich|nguoi dich)|(ban dich|dich (ra|sang|thuat)|uy quyen|hop dong|thoa thuan|cam ket|cam doan|van ban (?!bang)|giay to do[^.;]{0,40}nuoc ngoai)(?:(?!ban sao)[^.;:]){0,160}?(duoc |phai |co |da |khong )?(cong chung|chung thuc)/g;

const CERTIFIED = `(duoc )?(cong chung|chung thuc)`;
/** A copy that is certified or comes from the register; the words of one clause. */
export const CERTIFIED_COPY = new RegExp(
  `ban sao(?:(?!khong|ban chinh|ban goc)[^.;]){0,70}?${CERTIFIED}|${CERTIFIED} ban sao|ban (cong chung|chung thuc)|ban sao hop le`,
  'g',
);
export const UNCERTIFIED_COPY =
  /(ban sao|ban chup)[^.;]{0,15}khong[^.;]{0,15}(chung thuc|cong chung)|khong (yeu cau|can|phai)[^.;]{0,15}(chung thuc|cong chung)[^.;]{0,10}ban sao/;

/** A softer form beside the certified one: the original, a compared copy, an uncertified e-copy. */
export const SOFTER =
  /\b(hoac|hay)\b[^.;:]{0,50}(ban chup|ban chinh|ban goc|ban sao|ban dien tu|doi chieu|xuat trinh)|(ban chinh|ban goc|ban chup)[^.;:]{0,60}\bhoac\b|de doi chieu|(kem|kem theo|mang theo|xuat trinh)[^.;]{0,20}ban (chinh|goc)|ban sao khong/;

export const SELF_STAMP = /\b(ban )?sao y\b|dong dau (xac nhan )?cua (doanh nghiep|co so|don vi|to chuc)/;

/** Looked up instead of handed in. A bare "cơ sở dữ liệu" is not enough: forms and reports speak of it too. */
export const LOOK_UP =
  /khai thac (duoc )?(nhung |cac )?(thong tin|du lieu|trong|tu|tren)|khong (khai thac|tra cuu) duoc|tra cuu|(chua|da|khong) duoc (tich hop|ket noi|chia se|so hoa|cap nhat (vao|len|tren|trong))|(da )?co (trong|tren) (he thong|co so du lieu)|(csdl|co so du lieu)[^.]{0,120}khong (phai|can) (nop|xuat trinh)|khong co thong tin[^.]{0,60}co so du lieu/;

export const COPY = /\b(ban sao|ban chup|ban photo|photo|ban sao dien tu|sao y)\b/;
export const ORIGINAL = /\b(ban chinh|ban goc)\b/;
export const SHOWN = /xuat trinh|de doi chieu|tra lai (cho )?(nguoi|cong dan)/;
/** "tuỳ nộp": what is handed in, not only shown. */
export const HANDED_IN = /\b(nop|gui kem|kem theo|cung cap)\b/;

/** What the filer makes: forms, applications, reports. */
export const MADE_BY_FILER =
  /^\W*((\w{1,3}|\d+(\.\d+)*)[.)]\s*)?\W*(ban chinh |ban )?(to khai|don |giay de nghi|van ban de nghi|van ban thong bao|thong bao|phieu|bao cao|danh sach|ban khai|cam ket|de an|phuong an|du an|to trinh|ho so thiet ke|bang ke|bang tinh|nghi quyet|bien ban|ke hoach|thuyet minh|giay uy quyen|hop dong)/;
export const BY_TEMPLATE = /theo mau|mau so/;
export const HEADING = /:\s*$|bao gom\W*$|gom( co)?\W*$|so luong ho so|^\W*luu y|cac giay to sau/;
export const ISSUED = /da duoc[^.;]{0,40}(phe duyet|cap|chap thuan)|(quyet dinh|giay phep|giay chung nhan)/;
