import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../../../../test/in-browser/open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const detailsOf = async (html: string) => {
  await world.show(html);
  return world.run(kit => kit.details());
};

test('a table of labels and values, one pair or two a row, under its headings', async () => {
  expect(
    await detailsOf(`<h3>Người nộp hồ sơ</h3><table class="table">
      <tr><th>Họ và tên</th><td>Nguyễn Văn Thử</td></tr>
      <tr><td>Ngày sinh:</td><td>14/02/1990</td><td>Giới tính:</td><td>Nam</td></tr>
      <tr><td colspan="4"><b>Mẹ</b></td></tr>
      <tr><td>Họ và tên</td><td colspan="3">Trần Thị Mẫu</td></tr>
      <tr><td>Dân tộc</td><td colspan="3">Tày</td></tr></table>`),
  ).toEqual([
    ['Họ và tên', 'Nguyễn Văn Thử', 'Người nộp hồ sơ'],
    ['Ngày sinh:', '14/02/1990', 'Người nộp hồ sơ'],
    ['Giới tính:', 'Nam', 'Người nộp hồ sơ'],
    ['Họ và tên', 'Trần Thị Mẫu', 'Người nộp hồ sơ', 'Mẹ'],
    ['Dân tộc', 'Tày', 'Người nộp hồ sơ', 'Mẹ'],
  ]);
});

test('a table of records, heads on top, is no page of details', async () => {
  expect(
    await detailsOf(`<table><thead><tr><th>Họ và tên</th><th>Ngày sinh</th></tr></thead>
      <tr><td>Nguyễn Văn Thử</td><td>14/02/1990</td></tr></table>
      <table><tr><th>Họ và tên</th><th>Giới tính</th></tr><tr><td>Trần Thị Mẫu</td><td>Nữ</td></tr></table>`),
  ).toEqual([]);
});

test('description lists: dl, wrapped in div, and those that Ant Design draws, labels at the left or on top', async () => {
  const item = (label: string, value: string) =>
    `<td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${label}</span><span class="ant-descriptions-item-content">${value}</span></div></td>`;
  expect(
    await detailsOf(`<dl><dt>Họ và tên</dt><dd>Nguyễn Văn Thử</dd><div><dt>Quốc tịch</dt><dd>Việt Nam</dd></div></dl>
      <table class="ant-descriptions"><tr class="ant-descriptions-row">${item('Số định danh', '001090000001')}${item('Ngày cấp', '10/04/2021')}</tr></table>
      <table class="ant-descriptions"><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">Dân tộc</th><th class="ant-descriptions-item-label">Tôn giáo</th></tr>
      <tr class="ant-descriptions-row"><td class="ant-descriptions-item-content">Kinh</td><td class="ant-descriptions-item-content">Không</td></tr></table>`),
  ).toEqual([
    ['Họ và tên', 'Nguyễn Văn Thử'],
    ['Quốc tịch', 'Việt Nam'],
    ['Số định danh', '001090000001'],
    ['Ngày cấp', '10/04/2021'],
    ['Dân tộc', 'Kinh'],
    ['Tôn giáo', 'Không'],
  ]);
});

test('rows of two columns, labels with a text beside them, bold words in a line', async () => {
  expect(
    await detailsOf(`<div class="row"><div class="col-md-3">Họ và tên:</div><div class="col-md-9">Nguyễn Văn Thử</div></div>
      <div class="row"><div class="col-3">Giới tính</div><div class="col-3">Nam</div><div class="col-3">Dân tộc</div><div class="col-3">Kinh</div></div>
      <div class="row"><div class="col-6"><label>Ngày sinh</label><p class="form-control-static">14/02/1990</p></div>
        <div class="col-6"><label>Số điện thoại:</label> <span>0900000001</span></div></div>
      <div class="form-group"><div class="col-sm-4"><label>Nơi cấp</label></div><div class="col-sm-8">Bộ Công an</div></div>
      <p><b>Quốc tịch:</b> Việt Nam, <b>Tôn giáo:</b> Không</p>
      <ul><li><strong>Email:</strong> <a href="mailto:a@example.vn">a@example.vn</a></li></ul>`),
  ).toEqual([
    ['Họ và tên:', 'Nguyễn Văn Thử'],
    ['Giới tính', 'Nam'],
    ['Dân tộc', 'Kinh'],
    ['Ngày sinh', '14/02/1990'],
    ['Số điện thoại:', '0900000001'],
    ['Nơi cấp', 'Bộ Công an'],
    ['Quốc tịch:', 'Việt Nam'],
    ['Tôn giáo:', 'Không'],
    ['Email:', 'a@example.vn'],
  ]);
});

test('what belongs to a control, a button or nobody in sight is no detail', async () => {
  expect(
    await detailsOf(`<label for=a>Họ và tên</label><input id=a>
      <div class="form-group"><label>Ngày sinh</label><div><input></div></div>
      <table><tr><td>Giới tính</td><td><select><option>Nam</select></td></tr><tr><td>Thao tác</td><td><button>Xem</button></td></tr></table>
      <div style="display:none"><b>Quốc tịch:</b> Việt Nam</div>
      <p>Bộ phận một cửa mở cửa từ thứ hai đến sáng thứ bảy.</p>`),
  ).toEqual([]);
});

test('details inside a shadow root are read', async () => {
  await world.show('<div id=host></div>');
  await world.page.evaluate(() => {
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>Thông tin cha</h2><dl><dt>Họ và tên</dt><dd>Lê Văn Giả Định</dd><dt>Ngày sinh</dt><dd>08/01/1981</dd></dl>';
  });
  expect(await world.run(kit => kit.details())).toEqual([
    ['Họ và tên', 'Lê Văn Giả Định', 'Thông tin cha'],
    ['Ngày sinh', '08/01/1981', 'Thông tin cha'],
  ]);
});
