/** Pages of any size for the bench, made of blocks as portals have them. The same size gives the same page. */

type Field = { label: string; name: string; make(id: string): string };

const box =
  (more = '') =>
  (id: string) =>
    `<input type="text" class="form-control" id="${id}" name="${id}" ${more}>`;
const list =
  (...options: string[]) =>
  (id: string) =>
    `<select class="form-control" id="${id}" name="${id}"><option value="">-- Chọn --</option>${options
      .map((o, i) => `<option value="${i + 1}">${o}</option>`)
      .join('')}</select>`;
const radios =
  (...options: string[]) =>
  (id: string) =>
    options
      .map(
        (o, i) =>
          `<label class="radio-inline"><input type="radio" name="${id}" id="${id}_${i}" value="${i}"> ${o}</label>`,
      )
      .join(' ');

const PROVINCES = [
  ...['Thành phố Hà Nội', 'Thành phố Huế', 'Thành phố Hải Phòng', 'Thành phố Đà Nẵng', 'Thành phố Cần Thơ'],
  ...['Tỉnh Cao Bằng', 'Tỉnh Lạng Sơn', 'Tỉnh Bắc Ninh', 'Tỉnh Nghệ An', 'Tỉnh Thanh Hóa', 'Tỉnh Gia Lai'],
];
const PEOPLES = ['Kinh', 'Tày', 'Thái', 'Mường', 'Khơ-me', 'Hoa', 'Nùng', 'Mông', 'Dao', 'Gia-rai', 'Ê-đê'];

const FIELDS: readonly Field[] = [
  { label: 'Họ, chữ đệm, tên', name: 'hoTen', make: box('maxlength="120"') },
  { label: 'Ngày, tháng, năm sinh', name: 'ngaySinh', make: box('placeholder="dd/mm/yyyy"') },
  { label: 'Giới tính', name: 'gioiTinh', make: radios('Nam', 'Nữ') },
  { label: 'Dân tộc', name: 'danToc', make: list(...PEOPLES) },
  { label: 'Quốc tịch', name: 'quocTich', make: list('Việt Nam', 'Lào', 'Campuchia') },
  { label: 'Số định danh cá nhân', name: 'soDinhDanh', make: box('maxlength="12"') },
  { label: 'Ngày cấp', name: 'ngayCap', make: box('placeholder="dd/mm/yyyy"') },
  { label: 'Nơi cấp', name: 'noiCap', make: box() },
  { label: 'Tỉnh/Thành phố', name: 'tinh', make: list(...PROVINCES) },
  { label: 'Phường/Xã', name: 'xa', make: list() },
  { label: 'Số nhà, đường/phố, thôn/xóm', name: 'diaChi', make: box() },
  { label: 'Số điện thoại', name: 'dienThoai', make: box('type="tel"') },
  { label: 'Email', name: 'email', make: box() },
  { label: 'Nghề nghiệp', name: 'ngheNghiep', make: box() },
  { label: 'Nơi làm việc', name: 'noiLamViec', make: box() },
  { label: 'Ghi chú', name: 'ghiChu', make: id => `<textarea class="form-control" id="${id}"></textarea>` },
];

const ROLES = ['Người nộp hồ sơ', 'Cha', 'Mẹ', 'Người được khai sinh', 'Chủ hộ', 'Vợ', 'Chồng'];

type Row = { field: Field; id: string };

/** How portals lay the fields of a block out. */
const LAYOUTS: readonly ((title: string, rows: readonly Row[]) => string)[] = [
  (title, rows) =>
    `<div class="card"><div class="card-header"><h4>${title}</h4></div><div class="card-body"><div class="row">${rows
      .map(
        ({ field, id }) =>
          `<div class="col-md-4"><div class="form-group"><label for="${id}">${field.label} <span class="req">*</span></label><div class="wrap"><div class="inner">${field.make(id)}</div></div></div></div>`,
      )
      .join('')}</div></div></div>`,
  (title, rows) =>
    `<h4>${title}</h4><table class="table"><tbody>${rows
      .map(
        ({ field, id }) =>
          `<tr><td class="lbl">${field.label}:</td><td><div>${field.make(id)}</div></td></tr>`,
      )
      .join('')}</tbody></table>`,
  (title, rows) =>
    `<fieldset><legend>${title}</legend>${rows
      .map(({ field, id }) => `<p>${field.label}: <span class="wrap">${field.make(id)}</span></p>`)
      .join('')}</fieldset>`,
  (title, rows) =>
    `<section><div class="title">${title}</div>${rows
      .map(
        ({ field, id }) =>
          `<div class="line"><div class="name"><span>${field.label}</span></div><div class="value">${field.make(id)}</div></div>`,
      )
      .join('')}</section>`,
];

/** A page of exactly so many controls (a group of radio buttons is one). */
export function makePage(controls: number): string {
  const blocks: string[] = [];
  for (let made = 0; made < controls; ) {
    const n = blocks.length;
    const take = Math.min(FIELDS.length, controls - made);
    const rows = FIELDS.slice(0, take).map(field => ({ field, id: `${field.name}_${n}` }));
    const title = `${n + 1}. Thông tin ${ROLES[n % ROLES.length]!.toLowerCase()}`;
    blocks.push(LAYOUTS[n % LAYOUTS.length]!(title, rows));
    made += take;
  }
  return page(blocks.join('\n'));
}

const PLAIN = FIELDS.filter(f => ['hoTen', 'soDinhDanh', 'noiCap', 'dienThoai', 'email'].includes(f.name));

/** A page of plain boxes only, all of which a case of `PLAIN_RECORD` has a value for. */
export function makePlainPage(controls: number): string {
  const blocks: string[] = [];
  for (let made = 0; made < controls; ) {
    const n = blocks.length;
    const rows = PLAIN.slice(0, controls - made).map(field => ({ field, id: `${field.name}_${n}` }));
    blocks.push(LAYOUTS[0]!(`${n + 1}. Thông tin người nộp hồ sơ`, rows));
    made += rows.length;
  }
  return page(blocks.join('\n'));
}

/** Nobody: made up for the bench. */
export const PLAIN_RECORD: Record<string, string> = {
  'applicant.fullName': 'Nguyễn Văn Thử',
  'applicant.personalId': '001090000017',
  'applicant.idIssuePlace': 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'applicant.phone': '0900000000',
  'applicant.email': 'thu@example.vn',
};

const STYLE = `body{font:14px/1.4 sans-serif;margin:12px}.row{display:flex;flex-wrap:wrap}.col-md-4{width:33%;padding:4px;box-sizing:border-box}
.form-control{width:90%;padding:4px}.line{display:flex;margin:3px 0}.name{width:220px}.value{flex:1}.lbl{width:220px}.card-header{background:#eee}.req{color:#c00}`;

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tờ khai</title><style>${STYLE}</style></head><body><main><h2>Tờ khai điện tử</h2><form onsubmit="return false">${body}<p><button type="button">Nộp hồ sơ</button></p></form></main></body></html>`;
