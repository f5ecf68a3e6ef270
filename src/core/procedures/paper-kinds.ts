import { fold } from '../fields/fold.ts';

/**
 * How official lists name each kind of paper: the first words of its name, folded. Longer phrases win. The codes are
 * those of the guard's papers, so that a demand and a procedure speak of the same thing.
 */
const NAMES: Record<string, string> = {
  cccd: 'can cuoc|the can cuoc|can cuoc cong dan|the can cuoc cong dan|giay chung nhan can cuoc|cccd',
  cmnd: 'chung minh nhan dan|giay chung minh nhan dan|cmnd|chung minh thu',
  ho_chieu: 'ho chieu|giay to co gia tri di lai quoc te|giay thong hanh',
  giay_to_nhan_than:
    'giay to tuy than|giay to chung minh nhan than|giay to nhan than|giay to chung minh ve nhan than|giay to phap ly cua ca nhan|giay to chung thuc ca nhan',
  giay_khai_sinh: 'giay khai sinh|trich luc khai sinh|ban sao khai sinh|trich luc giay khai sinh',
  giay_chung_sinh: 'giay chung sinh',
  giay_chung_nhan_ket_hon:
    'giay chung nhan ket hon|giay dang ky ket hon|trich luc ket hon|giay chung nhan dang ky ket hon|trich luc ghi chu ket hon',
  giay_xac_nhan_hon_nhan:
    'giay xac nhan tinh trang hon nhan|van ban xac nhan tinh trang hon nhan|xac nhan tinh trang hon nhan|giay to chung minh tinh trang hon nhan',
  quyet_dinh_ly_hon:
    'quyet dinh ly hon|ban an ly hon|trich luc ghi chu ly hon|giay to chung minh viec ly hon',
  giay_chung_tu: 'giay chung tu|giay bao tu|trich luc khai tu|giay khai tu|giay to thay the giay bao tu',
  trich_luc_ho_tich: 'trich luc|trich luc ho tich|giay to ho tich',
  so_ho_khau: 'so ho khau|ho khau',
  so_tam_tru: 'so tam tru',
  giay_xac_nhan_cu_tru:
    'giay xac nhan thong tin ve cu tru|xac nhan thong tin ve cu tru|giay to chung minh noi cu tru|giay to co gia tri chung minh thong tin ve cu tru|giay to chung minh ve noi cu tru|giay xac nhan cu tru|thong tin ve noi cu tru',
  giay_to_cho_o:
    'giay to tai lieu chung minh cho o hop phap|giay to chung minh cho o hop phap|giay to tai lieu chung minh viec so huu cho o|giay to chung minh ve cho o|thong tin chung minh ve cho o hop phap|giay to tai lieu chung minh ve cho o',
  gcn_quyen_su_dung_dat:
    'giay chung nhan quyen su dung dat|giay chung nhan quyen so huu nha o|giay to ve quyen su dung dat|giay to chung minh quyen su dung dat|giay to hop phap ve quyen su dung dat|giay chung nhan da cap|giay to ve dat dai|giay to phap ly ve dat dai|giay to ve su dung dat|giay to chung minh ve quyen su dung dat|quyet dinh giao dat|mot trong nhung giay to ve quyen su dung dat',
  giay_phep_xay_dung: 'giay phep xay dung|giay phep xay dung cong trinh',
  ban_ve:
    'ban ve|so do|trich luc ban do|trich luc ho so|ban trich luc|ho so thiet ke|ban do|mat bang|ban trich do|manh trich do|trich do|mat cat|thiet ke',
  hop_dong: 'hop dong|thanh ly hop dong|phu luc hop dong',
  di_chuc: 'di chuc',
  giay_uy_quyen:
    'giay uy quyen|van ban uy quyen|hop dong uy quyen|van ban ve viec uy quyen|van ban ve viec dai dien',
  van_ban_thoa_thuan: 'van ban thoa thuan|thoa thuan|bien ban thoa thuan|van ban ve viec thoa thuan',
  cam_ket: 'ban cam ket|cam ket|van ban cam ket|giay cam ket|ban cam doan|van ban cam doan|giay cam doan',
  gcn_dang_ky_kinh_doanh:
    'giay chung nhan dang ky kinh doanh|giay chung nhan dang ky doanh nghiep|giay dang ky kinh doanh|giay chung nhan dang ky ho kinh doanh|giay chung nhan dang ky hop tac xa|giay chung nhan dang ky hoat dong|giay phep kinh doanh|giay chung nhan dang ky to hop tac',
  gcn_dau_tu: 'giay chung nhan dang ky dau tu|giay chung nhan dau tu|van ban chap thuan chu truong dau tu',
  giay_phep:
    'giay phep|giay chung nhan du dieu kien|giay chung nhan an toan|giay chung nhan kiem dinh|giay chung nhan co so|giay chung nhan dang kiem|giay chung nhan phong chay',
  giay_phep_lai_xe: 'giay phep lai xe|bang lai xe',
  giay_dang_ky_phuong_tien:
    'giay dang ky xe|chung nhan dang ky xe|giay chung nhan dang ky xe|giay chung nhan dang ky phuong tien|giay chung nhan dang ky tau|giay chung nhan dang ky quoc tich|dang ky xe',
  bang_cap:
    'bang tot nghiep|van bang|bang cap|bang cu nhan|bang dai hoc|bang thac si|bang tien si|bang bac si',
  chung_chi: 'chung chi|giay chung nhan hoan thanh khoa|giay chung nhan dao tao|chung nhan boi duong',
  bang_diem: 'bang diem|phu luc van bang',
  hoc_ba: 'hoc ba',
  ly_lich: 'so yeu ly lich|ly lich|ban ly lich|ban so yeu ly lich|ban tom tat ly lich',
  ly_lich_tu_phap: 'phieu ly lich tu phap|ly lich tu phap|giay xac nhan ly lich tu phap',
  giay_kham_suc_khoe:
    'giay kham suc khoe|giay chung nhan suc khoe|giay chung nhan du suc khoe|phieu kham suc khoe',
  giay_ra_vien: 'giay ra vien|benh an|tom tat benh an|ho so benh an|trich sao ho so benh an|giay to dieu tri',
  giay_xac_nhan_khuyet_tat:
    'giay xac nhan khuyet tat|giay chung nhan khuyet tat|giay xac nhan muc do khuyet tat',
  giay_to_thuong_binh:
    'giay chung nhan thuong binh|the thuong binh|giay chung nhan benh binh|giay chung nhan bi thuong|giay chung nhan nguoi co cong',
  giay_to_liet_si:
    'bang to quoc ghi cong|giay bao tu tran|giay chung nhan hy sinh|giay chung nhan gia dinh liet si',
  giay_to_khen_thuong: 'huan chuong|bang khen|giay khen|huy chuong|ky niem chuong',
  so_ho_ngheo: 'giay chung nhan ho ngheo|giay xac nhan ho ngheo|so ho ngheo|giay chung nhan ho can ngheo',
  the_bhyt: 'the bao hiem y te|the bhyt',
  so_bhxh: 'so bao hiem xa hoi|so bhxh',
  bao_hiem: 'giay chung nhan bao hiem|hop dong bao hiem|don bao hiem|bao lanh',
  quyet_dinh_nghi_huu: 'quyet dinh nghi huu|quyet dinh huong huu|quyet dinh huu tri',
  quyet_dinh_xuat_ngu:
    'quyet dinh phuc vien|quyet dinh xuat ngu|quyet dinh phuc vien xuat ngu|giay chung nhan xuat ngu',
  quyet_dinh: 'quyet dinh|nghi quyet',
  ban_an: 'ban an|quyet dinh cua toa an|ban an quyet dinh',
  chung_tu_thue:
    'chung tu nop thue|bien lai thu thue|giay nop tien|chung tu nop tien|chung tu chung minh viec hoan thanh nghia vu tai chinh|thong bao nop tien',
  hoa_don_chung_tu: 'hoa don|chung tu|bien lai|van don|van tai don|phieu thu|phieu nhap kho|phieu xuat kho',
  giay_to_chung_minh_thu_nhap:
    'giay xac nhan thu nhap|giay to chung minh thu nhap|bang luong|giay to chung minh dieu kien ve thu nhap|giay to chung minh doi tuong thu nhap',
  to_khai: 'to khai|mau ho tich dien tu tuong tac|phieu thu thap thong tin|phieu khai|ban khai|ban dang ky',
  don_de_nghi:
    'don|giay de nghi|van ban de nghi|cong van de nghi|de nghi|phieu de nghi|phieu yeu cau|van ban yeu cau|van ban dang ky|giay dang ky|cong van|van ban xin|thu de nghi|giay yeu cau|van ban thong bao|thong bao|giay thong bao|to trinh',
  bao_cao: 'bao cao|ban bao cao|thuyet minh|ban thuyet minh|ban mo ta|tai lieu thuyet minh|bang tong hop',
  phuong_an: 'phuong an|de an|du an|ke hoach|de cuong',
  danh_sach: 'danh sach|danh muc|bang ke|ban danh sach|ban ke|ban thong ke|bang thong ke',
  bien_ban: 'bien ban',
  ban_dich: 'ban dich',
  anh: 'anh|anh mau|anh chan dung|hinh anh|phim|anh chup',
  giay_to:
    'giay to|tai lieu|mot trong cac giay to|mot trong cac loai giay to|cac giay to|cac tai lieu|van ban|ho so|giay xac nhan|giay chung nhan',
};

const BY_WORDS = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map(name => [name, code] as const)),
);
const LONGEST = Math.max(...[...BY_WORDS.keys()].map(name => name.split(' ').length));
/** Too general to stand where a particular paper is named further on. */
const GENERAL = new Set(['giay_to']);

const IDENTITY = new Set(['cccd', 'cmnd', 'ho_chieu']);

export const PAPER_KINDS = [...Object.keys(NAMES), 'ho_so_chung', 'khac'] as const;

const wordsOf = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9 ]/g, ' ')
    .split(/ +/)
    .filter(Boolean);

function kindAt(words: string[], at: number): string | null {
  for (let n = Math.min(LONGEST, words.length - at); n > 0; n--) {
    const kind = BY_WORDS.get(words.slice(at, at + n).join(' '));
    if (kind) return kind;
  }
  return null;
}

/**
 * The kind of a paper by its name; the head decides, as Vietnamese names begin with it. A general head ("giấy tờ
 * chứng minh ...") gives way to a paper that the name goes on to name. Null: not recognised.
 */
export function kindOfPaper(name: string): string | null {
  const words = wordsOf(name);
  const head = kindAt(words, 0);
  // "Hộ chiếu/Căn cước/...": any paper that proves who someone is.
  if (head && IDENTITY.has(head)) {
    const others = words.map((_, i) => kindAt(words, i)).filter(kind => kind && IDENTITY.has(kind));
    if (new Set(others).size > 1) return 'giay_to_nhan_than';
  }
  if (head && !GENERAL.has(head)) return head;
  for (let i = head ? 2 : 1; i < words.length; i++) {
    const kind = kindAt(words, i);
    // Deep inside a name only long, particular phrases are proof: "bằng cấp" is, "đơn" is not.
    if (kind && !GENERAL.has(kind) && phraseAt(words, i) > 0) return kind;
  }
  return head;
}

/** Length of the known phrase of two words or more that begins here; 0 for none. */
function phraseAt(words: string[], at: number): number {
  for (let n = Math.min(LONGEST, words.length - at); n > 1; n--)
    if (BY_WORDS.has(words.slice(at, at + n).join(' '))) return n;
  return 0;
}

/** Particular kinds that a whole line names, each once: more than its head, to know that a paper is not absent. */
export function kindsNamed(text: string): string[] {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const length = phraseAt(words, i);
    const kind = length > 0 ? kindAt(words, i) : null;
    if (kind && !GENERAL.has(kind)) found.add(kind);
    i += Math.max(0, length - 1);
  }
  return [...found];
}
