import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NewError } from './new-error.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MOST = 40;

/**
 * Writes the folder of a new portal: a map, a sample page with what each control is, and a case. It passes
 * test/portal-maps.test.ts as it is.
 * @returns the files, in the order in which they are looked at. @throws NewError where nothing was written.
 */
export async function newPortal(root: string, id: string): Promise<string[]> {
  if (!ID.test(id) || id.length > MOST)
    throw new NewError(
      `Mã cổng "${id}" không đúng: bắt đầu bằng chữ thường, chỉ chữ thường không dấu, số và gạch ngang, nhiều nhất ${MOST} ký tự.`,
    );
  const folder = join(root, id);
  if (existsSync(folder)) throw new NewError(`Đã có cổng "${id}": ${folder}`);
  await mkdir(folder, { recursive: true });
  const files = { 'map.json': json(mapOf(id)), 'page.html': PAGE, 'cases.json': json(CASES) };
  for (const [name, body] of Object.entries(files)) await writeFile(join(folder, name), body);
  return Object.keys(files).map(name => join(folder, name));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const mapOf = (id: string) => ({
  id,
  name: `Cổng ${id}`,
  match: { hosts: [`${id}.gov.vn`], headings: ['Tiêu đề của biểu mẫu'] },
  verifiedOn: new Date().toISOString().slice(0, 10),
  source: 'Ghi nguồn: trang đã xem, ngày nào, ai xem',
  fields: [
    { selector: '#hoTen', path: 'applicant.fullName' },
    { by: { sections: ['Người nộp'], labels: ['Số giấy tờ'], nth: 0, of: 1 }, path: 'applicant.personalId' },
    { selector: '#maXacNhan', path: null },
  ],
  quirks: {},
  knownGaps: [],
});

const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Tiêu đề của biểu mẫu</title>
<!-- Trang mẫu: mỗi ô nói nó là gì bằng data-expect (đường dẫn của hồ sơ, hoặc none). -->
<h1>Tiêu đề của biểu mẫu</h1>
<fieldset>
  <legend>Người nộp</legend>
  <p><label>Họ và tên <input id="hoTen" data-expect="applicant.fullName"></label></p>
  <p><label>Số giấy tờ <input id="soGiayTo" data-expect="applicant.personalId"></label></p>
  <p><label>Mã xác nhận <input id="maXacNhan" data-expect="none"></label></p>
</fieldset>
</html>
`;

const CASES = [
  {
    name: 'Một người nộp',
    record: { 'applicant.fullName': 'Nguyễn Văn Thử', 'applicant.personalId': '001090000001' },
    values: { '#hoTen': 'Nguyễn Văn Thử', '#soGiayTo': '001090000001', '#maXacNhan': '' },
  },
];
