import vi from '../../src/locales/parts/address.vi.json' with { type: 'json' };
import { expect, modelOf, type Officer, pressFill, test } from './fixture.ts';

const card = (address: string) => `001090000001|011000001|Nguyễn Văn Thử|14021990|Nam|${address}|10042021`;

/** What a gun does, and the role by its key: no mouse. */
async function scanAs(officer: Officer, code: string): Promise<void> {
  const box = officer.panel.getByRole('textbox', { name: /quét/i }).first();
  await box.focus();
  await officer.panel.keyboard.type(`${code}\n`);
  await expect(officer.panel.getByText('Nguyễn Văn Thử').first()).toBeVisible();
}
const asApplicant = (officer: Officer) =>
  officer.panel
    .getByRole('button', { name: /Người yêu cầu/ })
    .first()
    .click();

async function valuesOf(officer: Officer) {
  const [first] = await officer.call('case.list', {});
  return (await officer.call('case.get', { id: first!.id }))!;
}

const filled = async (officer: Officer) => {
  const page = await officer.openPortal('cu-tru');
  await pressFill(page);
  const model = (await modelOf(page)) as Record<string, string>;
  return [model.cboPER_ADDR_CITY_CODE, model.cboPER_ADDR_VILLAGE_CODE, model.txtPER_ADDR_DETAIL];
};

test('an old ward that went whole into one of today becomes parts, and fills a portal', async ({
  officer,
}) => {
  await scanAs(officer, card('Số 1 phố Mẫu, Trúc Bạch, Ba Đình, Hà Nội'));
  await expect(
    officer.panel.getByText(
      vi['address.becomes'].replace('{address}', 'Số 1 phố Mẫu, Phường Ba Đình, Thành phố Hà Nội'),
    ),
  ).toBeVisible();
  await asApplicant(officer);
  await expect
    .poll(async () => (await valuesOf(officer)).values['applicant.permanentAddress.ward'])
    .toBe('Phường Ba Đình');
  const { values, provenance } = await valuesOf(officer);
  expect(values['applicant.permanentAddress']).toBeUndefined();
  expect(provenance['applicant.permanentAddress.ward']).toMatchObject({ kind: 'derived' });
  expect(provenance['applicant.fullName']).toMatchObject({ kind: 'qr' });
  expect(await filled(officer)).toEqual(['01', '00004', 'Số 1 phố Mẫu']);
});

test('an old ward that was split waits for the officer, who chooses by keyboard, and then fills a portal', async ({
  officer,
}) => {
  await scanAs(officer, card('Tổ 5, Điện Biên, Ba Đình, Hà Nội'));
  await expect(officer.panel.getByText(vi['address.to_choose'])).toBeVisible();
  await asApplicant(officer);
  const question = officer.panel.getByRole('list', {
    name: vi['address.which_of'].replace('{name}', 'Điện Biên'),
  });
  await expect(question.getByRole('button')).toHaveCount(4);
  const before = (await valuesOf(officer)).values;
  expect(before['applicant.permanentAddress.province']).toBe('Thành phố Hà Nội');
  expect(before['applicant.permanentAddress.ward']).toBeUndefined();

  const choice = question.getByRole('button', { name: 'Phường Hoàn Kiếm' });
  await choice.focus();
  await officer.panel.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  const { values } = await valuesOf(officer);
  expect(values['applicant.permanentAddress.ward']).toBe('Phường Hoàn Kiếm');
  expect(values['applicant.permanentAddress']).toBeUndefined();
  expect(await filled(officer)).toEqual(['01', '00070', 'Tổ 5']);
});

test('a line that was typed is split at a press, in a province of which old wards are not known', async ({
  officer,
}) => {
  await officer.sampleCase({
    'mother.currentAddress': 'Xóm Mẫu, Xã Quỳnh Lưu, Huyện Quỳnh Lưu, Tỉnh Nghệ An',
    'mother.gender': 'Nữ',
    'mother.personalId': '001085000002',
  });
  const { panel } = officer;
  await panel.reload();
  await panel
    .getByRole('navigation')
    .getByRole('button', { name: /^Hồ sơ/ })
    .click();
  await panel.getByRole('combobox', { name: /Dữ liệu của/ }).selectOption('mother');
  // The number says Nam, what stands beside it says Nữ.
  await expect(panel.getByText(/Giới tính không khớp với số định danh/)).toBeVisible();

  await panel.getByRole('button', { name: vi['address.split'] }).click();
  await panel.getByRole('button', { name: 'Xã Quỳnh Lưu' }).click();
  await expect(panel.getByRole('button', { name: vi['address.split'] })).toHaveCount(0);
  const { values, provenance } = await valuesOf(officer);
  expect(values['mother.currentAddress.ward']).toBe('Xã Quỳnh Lưu');
  expect(values['mother.currentAddress.street']).toBe('Xóm Mẫu');
  expect(provenance['mother.currentAddress.province']).toMatchObject({
    kind: 'derived',
    from: 'mother.currentAddress',
  });
});
