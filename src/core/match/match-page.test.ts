import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { matchFields } from './match-fields.ts';
import type { ControlSnapshot } from './page-snapshot.ts';

const model = builtinFields();

type Given = Partial<ControlSnapshot> & { label?: string; section?: string };

/** A page of text boxes, each with one label and one heading unless more is said. */
function page(...given: Given[]) {
  const controls = given.map(({ label, section, ...more }, ref): ControlSnapshot => {
    const address = `0.${ref}`;
    return {
      ref,
      address,
      hostAddress: address,
      memberAddresses: [],
      signature: address,
      kind: 'text',
      driver: 'text',
      labels: label === undefined ? [] : [{ place: 'label', text: label }],
      lead: [],
      sections: section === undefined ? [] : [section],
      tokens: [],
      placeholder: '',
      inputType: 'text',
      maxLength: null,
      options: [],
      row: null,
      visible: true,
      readOnly: false,
      disabled: false,
      empty: true,
      chosen: null,
      idDigits: null,
      undoable: true,
      ...more,
    };
  });
  const map = matchFields({ title: '', headings: [], controls }, model);
  return {
    paths: controls.map(c => map.matches.find(m => m.ref === c.ref)?.path ?? null),
    ambiguous: map.ambiguous.map(a => a.ref),
    map,
  };
}

describe('whose a control is', () => {
  test('a page without any word for a person is the applicant’s', () => {
    expect(page({ label: 'Họ và tên' }, { label: 'Ngày sinh' }).paths).toEqual([
      'applicant.fullName',
      'applicant.birthDate',
    ]);
  });

  test('the heading decides, and a word in the label itself beats it', () => {
    const mother = 'III. Thông tin về mẹ';
    expect(page({ label: '(13) Họ, chữ đệm, tên', section: mother }).paths).toEqual(['mother.fullName']);
    expect(page({ label: 'Họ tên người cha', section: mother }).paths).toEqual(['father.fullName']);
  });

  test('a heading about one matter goes on with the person of the block before', () => {
    const { paths } = page(
      { label: 'Họ và tên', section: 'Thông tin người mẹ' },
      { label: 'Ngày cấp', section: 'Giấy tờ tùy thân' },
      { label: 'Xã/Phường', section: 'Địa chỉ thường trú', kind: 'select' },
    );
    expect(paths).toEqual(['mother.fullName', 'mother.idIssueDate', 'mother.permanentAddress.ward']);
  });

  test('what is asked of a witness or an officer is never filled', () => {
    const { paths } = page(
      { label: 'Họ và tên', section: 'Người làm chứng' },
      { label: 'Số CCCD', section: 'Người làm chứng' },
      { label: 'Họ và tên cán bộ tiếp nhận' },
    );
    expect(paths).toEqual([null, null, null]);
  });

  test('"Quan hệ với chủ hộ" in the block of the head belongs to the person before it', () => {
    const { paths } = page(
      { label: 'Họ và tên', section: 'Người đề nghị' },
      { label: 'Họ và tên', section: 'Chủ hộ' },
      { label: 'Quan hệ với chủ hộ', section: 'Chủ hộ', kind: 'select' },
    );
    expect(paths).toEqual(['applicant.fullName', 'householdHead.fullName', 'applicant.householdRelation']);
  });

  test('rows of household members carry their row, rows of papers do not', () => {
    const row = (index: number) => ({ group: '0', index, column: 1 });
    const members = { label: 'Họ và tên', section: 'Thành viên hộ gia đình' };
    const papers = { label: 'Tên giấy tờ', section: 'Thành phần hồ sơ' };
    const { paths } = page(
      { ...members, row: row(0) },
      { ...members, row: row(1) },
      { ...papers, row: row(0) },
      { ...papers, row: row(1) },
    );
    expect(paths).toEqual(['member[0].fullName', 'member[1].fullName', 'document.name', 'document.name']);
  });

  test('column heads name the persons of a table of parents, row heads of a table of relatives', () => {
    const cell = (left: string, above: string) => ({
      labels: [
        { place: 'cell_left' as const, text: left },
        { place: 'cell_above' as const, text: above },
      ],
    });
    expect(page(cell('Ngày sinh', 'Cha'), cell('Ngày sinh', 'Mẹ')).paths).toEqual([
      'father.birthDate',
      'mother.birthDate',
    ]);
    expect(page(cell('Vợ', 'Họ và tên'), cell('Vợ', 'Năm sinh')).paths).toEqual([
      'wife.fullName',
      'wife.birthDate',
    ]);
  });
});

describe('which paper and which address', () => {
  test('"Số", "Ngày cấp" and "Nơi cấp" belong to the paper before them', () => {
    const { paths } = page(
      { label: 'Giấy tờ tùy thân', kind: 'select' },
      { label: 'Số' },
      { label: 'Ngày cấp' },
      { label: 'Số', section: 'Giấy báo tử' },
      { label: 'Ngày cấp', section: 'Giấy báo tử' },
    );
    expect(paths).toEqual([
      'applicant.idType',
      'applicant.idNumber',
      'applicant.idIssueDate',
      'death.noticeNumber',
      'death.noticeDate',
    ]);
  });

  test('the date of a paper that a case does not hold is not that of the ID card', () => {
    const { paths } = page(
      { label: 'Giấy chứng nhận đăng ký số' },
      { label: 'Ngày cấp' },
      { label: 'Số CCCD' },
      { label: 'Nơi cấp' },
    );
    expect(paths).toEqual([null, null, 'applicant.personalId', 'applicant.idIssuePlace']);
  });

  test('a single box under the name of an address is the whole of it', () => {
    expect(page({ label: 'Nơi thường trú' }).paths).toEqual(['applicant.permanentAddress']);
  });

  test('the name of an address with a person in it is no name of that person', () => {
    const label = 'Nơi cư trú của mẹ (nơi thường trú/nơi tạm trú)';
    expect(page({ label, section: 'Thông tin về mẹ' }).paths).toEqual(['mother.residence']);
  });
});

describe('what maps to nothing', () => {
  test('a block with a search button looks somebody up', () => {
    const buttons = ['Tìm kiếm'];
    expect(page({ label: 'Họ và tên', buttons }, { label: 'Số CCCD', buttons }).paths).toEqual([null, null]);
    expect(page({ label: 'Số CCCD', buttons: ['Tìm kiếm', 'Lưu'] }).paths).toEqual(['applicant.personalId']);
  });

  test('a box that is hidden in plain sight is a trap, a step that is not open yet is none', () => {
    const hidden = { visible: false };
    expect(page({ label: 'Email', ...hidden, concealed: true }).paths).toEqual([null]);
    expect(page({ label: 'Email', ...hidden }).paths).toEqual(['applicant.email']);
    expect(page({ tokens: ['email'], ...hidden }).paths).toEqual([null]);
  });

  test('a label that is mostly about something else is not matched by a few of its words', () => {
    expect(page({ label: 'Bản sao giấy tờ chứng minh quan hệ nhân thân' }).paths).toEqual([null]);
    expect(page({ label: 'Số điện thoại cơ quan' }).paths).toEqual([null]);
  });

  test('the first cell of a row of records names nothing', () => {
    const labels = [
      { place: 'cell_left' as const, text: 'Bản sao giấy tờ chứng minh quan hệ với chủ hồ sơ' },
      { place: 'cell_above' as const, text: 'Trạng thái số hóa' },
    ];
    expect(page({ labels, kind: 'combobox' }).paths).toEqual([null]);
  });
});

test('two equally good controls for one path are both named, neither is chosen', () => {
  const { paths, ambiguous } = page({ label: 'Số điện thoại' }, { label: 'Điện thoại' });
  expect(paths).toEqual([null, null]);
  expect(ambiguous).toEqual([0, 1]);
});

test('every match says why, and whether it drives others', () => {
  const { map } = page({ label: 'Tỉnh/Thành phố', section: 'Nơi thường trú', kind: 'select' });
  expect(map.matches).toMatchObject([
    { path: 'applicant.permanentAddress.province', confidence: 'high', drives: true },
  ]);
  expect(map.matches[0]?.evidence.map(e => e.kind)).toContain('label');
});
