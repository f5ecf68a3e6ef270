/**
 * Closed classes of words over a line that was folded (small letters, no diacritics, names taken out). They are code,
 * not data of a pack: how the national portal words its lines.
 */

/** Certification of a signature, a contract, a power of attorney, a translation: not of a copy. */
export const ACT =
  /(cong chung|chung thuc)[^.;,]{0,20}(chu ky|hop dong|van ban|giao dich|giay uy quyen|ban dich|nguoi dich)|(ban dich|dich (ra|sang|thuat)|uy quyen|hop dong|giao dich|thoa thuan|di chuc|cam ket|cam doan|van ban (?!bang)|(giay to|tai lieu)[^.;]{0,40}nuoc ngoai)(?:(?!ban sao)[^.;:]){0,160}?\b(cong chung|chung thuc)\b/;

/** The filer's own stamp: "sao y", "có đóng dấu của doanh nghiệp". */
export const SAO_Y = /\b(ban )?sao y\b/;
export const SELF_STAMP =
  /(dong dau|xac nhan|ky ten)[^.;,]{0,14} cua (doanh nghiep|co so|don vi|to chuc|thuong nhan|chu dau tu)/;

const LINE_DATA = '(thong tin|du lieu|csdl|co so du lieu|ket qua|noi dung)';
/** Looked up instead of handed in. A bare "cơ sở dữ liệu" is not enough, and "khai thác" is also mining and flying. */
export const LOOK_UP = new RegExp(
  [
    `(khai thac|tra cuu)( (va|,))?( (su dung|duoc|day du|cac|nhung|chinh xac))*[^.;,]{0,24}\\b${LINE_DATA}`,
    `\\b${LINE_DATA}\\b[^.;]{0,110}(khai thac|tra cuu) (trong|tu|tren|qua|duoc)`,
    'khong (the )?(khai thac|tra cuu)( duoc)?\\b',
    'tra cuu',
    '(chua|da|khong) duoc[^.;]{0,30}(tich hop|ket noi|chia se|so hoa|cap nhat (vao|len|tren|trong))',
    '(da )?(co|duoc luu tru|hien thi) (trong|tren|tai) (cac )?(he thong|co so du lieu|csdl|vneid|ung dung dinh danh|can cuoc dien tu)',
    '(csdl|co so du lieu)[^.]{0,140}khong (phai|can|yeu cau) ?(nop|xuat trinh|tai len)',
    '(khong|chua) co thong tin[^.]{0,60}(co so du lieu|csdl)',
    'thay the bang (du lieu|viec khai thac|thong tin)',
    'hoan thanh ket noi (du lieu|va chia se)',
  ].join('|'),
);
/** That a look-up spares the paper itself, not only words of a form. */
export const SPARES = /khong (phai|can|yeu cau|bat buoc) ?(nop|xuat trinh|tai len|cung cap|gui)/;

export const SHOWN = /\bxuat trinh\b|de doi chieu|tra lai (cho )?(nguoi|cong dan)/;
/** Words that name showing or a copy in order to forbid or spare it, or name a copy that the procedure itself gives. */
export const DENIED =
  /khong[^.;,]{0,14} (yeu cau|bat buoc|phai|can|duoc)( (yeu cau|bat buoc|phai))* ?(nop|xuat trinh|cung cap|gui)( (them|lai))?[^.;]{0,30}?(ban sao( hoac ban chup)?|ban chup)?|(yeu cau|de nghi|dang ky|to khai|don|viec|thu tuc) (cap|tra)( lai)? ban sao( trich luc)?/g;
/** "nộp": handed in, not only shown. */
export const HANDED_IN = /\b(nop|gui kem|kem theo|cung cap)\b/;
export const ORIGINAL = /\b(ban chinh|ban goc)\b/;

/** Numbers and bullets before the first word: "a.1)", "+++", "(2)", "12.", "- ". */
// One choice at a time and none inside another: a line of dots and brackets must not make the pattern blow up.
export const BULLET =
  '^(?:\\W|(?:ghi chu|luu y|thanh phan ho so \\d+)(?=\\W)|(?:[a-z]{1,2}|[ivx]{3,4}|\\d{1,2})[.)])*';
const COUNT =
  '(?:(?:(?:\\d+|mot|hai|ba)\\s*(?:[(][^)]*[)])?\\s*)?(?:ban (?:chinh|goc|giay)|ban|bo|to|tap|chiec)?\\s*(?:cua )?(?:cac |nhung |toan bo )?)?';
const headed = (words: string) => new RegExp(`${BULLET}${COUNT}(?:${words})`);

/** Forms to fill in: the original is meant, whatever the quantities say. */
export const FORM = headed(
  'to khai|don\\b|mau (?:so|ho tich|don|to khai|\\d)|phieu (?:de nghi|yeu cau|dang ky|thu thap|khai|thay doi)|(?:giay|van ban|cong van|thu) (?:de nghi|yeu cau|xin|thong bao|dang ky)|de nghi|ban (?:khai|dang ky|de nghi)|thong bao|giay dang ky (?:tham gia|kiem tra|du)',
);
/** What the filer makes: reports, plans, lists, contracts of his own, photographs. */
export const MADE = headed(
  'bao cao|danh (?:sach|muc)|ban? ?(?:cam ket|cam doan|thuyet minh|mo ta|tu |gioi thieu|ke|ve|ghi|do|phuong an|thong tin|du thao)|ban(?:g)? (?:ke|tinh|tong hop|thong ke|danh muc)|(?:giay|van ban) (?:cam ket|cam doan|uy quyen|gioi thieu|thoa thuan|ban giao|giai trinh|dang ky|cu)|cam ket|de an|de cuong|phuong an|du an|du thao|ke hoach|to trinh|thuyet minh|ho so (?:thiet ke|ky thuat|nang luc|du thau|de xuat)|so do|hinh anh|anh\\b|\\w* ?anh (?:mau|chan dung|chup)|so yeu ly lich|ly lich|nghi quyet|bien ban|hop dong|dieu le|quy (?:che|trinh)|noi quy|tai lieu (?:gioi thieu|mo ta|ky thuat|thuyet minh)|phieu|cong van|van ban giai trinh|tom tat|nhan\\b|mau\\b',
);
/** Somebody in office made the paper what it is. */
export const ISSUED =
  /da (duoc|co)[^.;,]{0,50}(phe duyet|cap|chap thuan|tham dinh|ban hanh|xac nhan)|do (co quan|uy ban|bo|so|to chuc|cap)[^.;,]{0,50} (cap|ban hanh|phe duyet)\b|\bcua (co quan|uy ban|toa an|cong an)/;
/** A template stands behind the line, or its file's name was glued to it. */
export const TEMPLATE =
  /\btheo (bieu )?mau\b|\bmau ?(so)? ?\d|\bmauso\b|\bmau so\b|\.(docx?|pdf|xlsx?)\b|\bmau [a-z]{0,3}\d+/;

/** Kinds of paper, as a line begins with them; a line that begins so asks for it. */
export const PAPER = headed(
  'giay|the |van ban|van bang|bang|chung (?:chi|tu|nhan|thu|minh)|quyet dinh|hop dong|hoa don|van (?:tai )?don|bien lai|bao cao|ban |so |phieu|ho chieu|can cuoc|tai lieu|trich luc|tai khoan|hinh anh|anh |ket qua|manh|xac nhan|cac (?:giay|van|chung|tai)|mot trong|loai giay|ho so (?:thiet ke|phap ly|ky thuat|benh)|danh (?:sach|muc)|dieu le|nghi quyet|du thao|de an|phuong an',
);
/** A verb of handing in with its paper: "thì phải có văn bản cam đoan", "nộp kèm giấy ...". */
export const SUPPLY =
  /\b(phai co|phai nop|thi nop|nop kem|kem theo|kem|bo sung|nop them|nop|can co|con co|gui|cung cap|gom( co)?|xuat trinh)( (cac|mot trong( cac)?|ban|01|02|mot|to|them|ban chinh|ban goc))* ?(:|-|\+)* ?(?<paper>giay (?!to (sau|tren|nay|nay|theo quy dinh|phai|quy dinh|tuong ung))|the (?!nao|hien|la|nop|thuc)|van ban|van bang|bang |chung (chi|tu|nhan)|quyet dinh|hop dong|hoa don|bao cao|phieu|ho chieu|don |to khai|bien ban|danh (sach|muc)|ban khai|cong van|nghi quyet|chung thu|xac nhan|to trinh|ban ve|ban (sao|chinh|chup|goc)|tai lieu (?!sau|tren|nay|quy)|y kien|so (ho khau|theo doi|bao hiem|tam tru|tiet kiem))/;
/** Opens a list or tells a count: names no paper of its own. */
export const HEADING =
  /:\s*$|\b(bao gom|gom|gom co|nhu sau|sau day|cac giay to sau)\W*$|so (luong|bo) ho so|^\W*(luu y|ghi chu)\b|cac giay to sau\W*$|gom (cac|nhung) (giay to|thanh phan|tai lieu)[^.;:]{0,20}(theo quy dinh|tuong ung|nhu|quy dinh)|(do|theo) (uy ban|hoi dong)[^.;]{0,40}quy dinh$/;
/** A heading with a quantity of its own: "Giấy tờ phải nộp gồm:" is one, "Hóa đơn (nếu có):" a paper. */
export const OPENS_LIST = /\b(gom|co|sau|sau day|nop|trinh|the|nhu)\W*$/;
/** "Tài liệu quy định tại điểm b nộp sau khi ...": points at papers of other lines. */
export const POINTS_AT =
  /^\W*(\(?[a-z\d]{1,3}[.)] ?)?\W*(cac )?(tai lieu|giay to|thanh phan ho so|van ban)( nay| tren| neu tren)? (quy dinh|tai|nay|tren|neu|co trong)/;
/** The case before a colon: "Trường hợp X: Giấy Y". */
export const CASE =
  /^\W*(\(?[a-z\d]{1,3}[.)] ?)?\W*(truong hop|doi voi|neu|khi|ho so|thanh phan)[^:]{0,260}:\W*/;
/** A sentence that begins with a case, a duty, a person: advice unless it goes on to name a paper. */
export const ADVICE =
  /^\W*(\(?[a-z\d]{1,3}[.)] ?)?\W*(truong hop|doi voi|khi|neu|viec|trong thoi han|nguoi|ca nhan|to chuc|co quan|cong dan|cong chuc|khong|tuy|sau khi|cac thanh phan|thanh phan|thu tuc|thoi (han|diem)|so luong|phi|le phi|mien)\b/;
