import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { type Given, samplePage } from './sample-page.ts';

const model = builtinFields();

/** A page of text boxes, each with one label and one heading unless more is said. */
const page = (...given: Given[]) => samplePage(model, ...given);

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
      'wife.birthDate.year',
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

describe('labels that several controls share', () => {
  const cell = (text: string, before?: string) => ({
    labels: [
      { place: 'cell_left' as const, text },
      ...(before ? [{ place: 'preceding' as const, text: before }] : []),
    ],
    lead: [before ?? text],
  });

  test('one that names as many fields as it has controls names them in their order', () => {
    expect(page(cell('Ngày cấp - Nơi cấp'), cell('Ngày cấp - Nơi cấp')).paths).toEqual([
      'applicant.idIssueDate',
      'applicant.idIssuePlace',
    ]);
  });

  test('is meant for the first; the words right before the next one say what that is', () => {
    const { paths } = page({ ...cell('Giấy tờ tùy thân'), kind: 'select' }, cell('Giấy tờ tùy thân', 'số'));
    expect(paths).toEqual(['applicant.idType', 'applicant.idNumber']);
  });

  test('a box without a word behind the ward is the rest of the address', () => {
    const { paths } = page(
      { label: 'Nơi thường trú', kind: 'select', options: ['Tỉnh/Thành phố'] },
      {
        labels: [{ place: 'placeholder', text: 'Tỉnh/Thành phố' }],
        lead: ['Nơi thường trú'],
        kind: 'select',
      },
      { labels: [{ place: 'placeholder', text: 'Phường/Xã' }], kind: 'select' },
      { labels: [] },
    );
    expect(paths.slice(1)).toEqual([
      'applicant.permanentAddress.province',
      'applicant.permanentAddress.ward',
      'applicant.permanentAddress.street',
    ]);
  });
});

describe('running text', () => {
  const words = (...before: string[]) =>
    before.map(text => ({ labels: [{ place: 'preceding' as const, text }], lead: [text] }));

  test('"số ... ngày ... do ..." of a paper, where each word alone would mean nothing', () => {
    expect(page(...words('Giấy báo tử số', 'ngày', 'do (cơ quan cấp)')).paths).toEqual([
      'death.noticeNumber',
      'death.noticeDate',
      'death.noticeIssuer',
    ]);
    expect(page(...words('Số CCCD', 'Cấp ngày', 'Tại')).paths).toEqual([
      'applicant.personalId',
      'applicant.idIssueDate',
      'applicant.idIssuePlace',
    ]);
  });

  test('"vào lúc ... giờ ... phút, ngày ... tháng ... năm ...": hour and minute stand before their words', () => {
    expect(page(...words('Đã chết vào lúc', 'giờ', 'phút, ngày', 'tháng', 'năm')).paths).toEqual([
      'death.time.hour',
      'death.time.minute',
      'death.date.day',
      'death.date.month',
      'death.date.year',
    ]);
  });
});

describe('whose a control is within the block of another', () => {
  test('what the block has given already belongs to the one who was named last', () => {
    const section = 'Thông tin trẻ em';
    const { paths } = page(
      { label: 'Họ và tên', section },
      { label: 'Năm sinh', section },
      { label: 'Họ tên mẹ', section },
      { label: 'Năm sinh', section },
      { label: 'Nghề nghiệp', section },
    );
    expect(paths).toEqual([
      'subject.fullName',
      'subject.birthDate.year',
      'mother.fullName',
      'mother.birthDate.year',
      'mother.occupation',
    ]);
  });

  test('below the switch "ủy quyền" stands whoever is authorised', () => {
    const { paths } = page(
      { label: 'Họ và tên', section: 'Chủ hồ sơ' },
      { label: 'Ủy quyền nộp hồ sơ', kind: 'switch' },
      { label: 'Họ và tên' },
    );
    expect(paths).toEqual(['owner.fullName', 'dossier.authorised', 'proxy.fullName']);
  });

  test('a person in the brackets of a heading heads it', () => {
    expect(page({ label: 'Họ và tên', section: 'ÔNG (CHỒNG)' }).paths).toEqual(['husband.fullName']);
  });
});

describe('who a line of running text names', () => {
  test('"cho người có tên dưới đây:" before a name opens that person’s part', () => {
    const { paths } = page(
      { label: 'Họ, chữ đệm, tên người yêu cầu' },
      { label: 'Số định danh cá nhân' },
      { label: 'Họ, chữ đệm, tên', lead: ['cho người có tên dưới đây:', 'Họ, chữ đệm, tên'] },
      { label: 'Số định danh cá nhân' },
    );
    expect(paths).toEqual([
      'applicant.fullName',
      'applicant.personalId',
      'subject.fullName',
      'subject.personalId',
    ]);
  });

  test('behind "của" a heading names whose its matter is', () => {
    const section = 'Tài khoản ngân hàng của đối tượng';
    expect(page({ label: 'Số tài khoản', section }).paths).toEqual(['subject.bankAccount']);
  });
});

describe('how labels are worded', () => {
  test('a second tongue beside the Vietnamese words does not count', () => {
    const { paths } = page({ label: 'Ngày cấp / Date of issue' }, { label: 'Số lượng / Number of copies *' });
    expect(paths).toEqual(['applicant.idIssueDate', 'dossier.copyCount']);
  });

  test('words for the number of an ID paper mean it in any order', () => {
    const labels = ['Giấy CMND hoặc Căn cước công dân số', 'Số CCCD/Hộ chiếu', 'Số định danh hoặc CMND'];
    for (const label of labels) expect(page({ label }).paths).toEqual(['applicant.personalId']);
  });

  test('"Tên" is the given name only beside a family name', () => {
    expect(page({ label: 'Tên', section: 'Chủ hộ' }).paths).toEqual(['householdHead.fullName']);
    expect(page({ label: 'Họ' }, { label: 'Tên' }).paths).toEqual([
      'applicant.lastName',
      'applicant.firstName',
    ]);
  });

  test('"Năm sinh" is the year, unless the box shows that it holds a date', () => {
    expect(page({ label: 'Năm sinh' }).paths).toEqual(['applicant.birthDate.year']);
    expect(page({ label: 'Năm sinh', placeholder: 'dd/mm/yyyy' }).paths).toEqual(['applicant.birthDate']);
  });

  test('a label may mean something only together with its heading', () => {
    const control = { label: 'Hình thức', section: '6. Nhận kết quả', kind: 'select' as const };
    expect(page(control).paths).toEqual(['dossier.resultDelivery']);
  });

  test('a general word counts only where it is all that is said', () => {
    expect(page({ label: 'Số lượng lao động' }, { label: 'Số lượng' }).paths).toEqual([
      null,
      'dossier.copyCount',
    ]);
  });

  test('"ngày" before a single box is no box for the day', () => {
    const labels = [
      { place: 'preceding' as const, text: 'ngày' },
      { place: 'title' as const, text: 'Ngày đăng ký (dd/MM/yyyy)' },
    ];
    expect(page({ labels }).paths).toEqual(['registration.date']);
  });

  test('a list of kinds of applicants tells itself by its options', () => {
    const options = ['Công dân', 'Cơ quan, tổ chức, doanh nghiệp'];
    expect(page({ kind: 'radio', options }).paths).toEqual(['dossier.applicantType']);
  });

  test('a field that its other words rule out is none, with all that stands inside it', () => {
    const labels = [
      { place: 'cell_left' as const, text: 'Địa chỉ thửa đất' },
      { place: 'placeholder' as const, text: 'Xã/Phường' },
    ];
    expect(page({ labels, kind: 'select' }, { labels, kind: 'text' }).paths).toEqual([null, null]);
  });
});

test('lists of days, months and years are a date, whatever they are called', () => {
  const list = (from: number, to: number) => ({
    label: 'Ngày, tháng, năm sinh',
    kind: 'select' as const,
    options: [
      '',
      ...Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => String(from + i * Math.sign(to - from))),
    ],
  });
  expect(page(list(1, 31), list(1, 12), list(2026, 1920)).paths).toEqual([
    'applicant.birthDate.day',
    'applicant.birthDate.month',
    'applicant.birthDate.year',
  ]);
});

test('what a list of formats can’t hold goes to the box behind it', () => {
  const { paths } = page(
    { label: 'Ngày sinh', kind: 'select', options: ['dd/MM/yyyy', 'yyyy'] },
    { labels: [{ place: 'placeholder', text: 'dd/mm/yyyy' }] },
  );
  expect(paths).toEqual([null, 'applicant.birthDate']);
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
