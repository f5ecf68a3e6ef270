import { PROVINCES } from '../shared/units.ts';

/** The names carry no meaning, as on the real portal: what a box is for stands in its title and its panel's. */
const text = (field: number, title: string, more: object = {}) => ({
  type: 'text',
  name: `citizenField${field}`,
  title,
  startWithNewLine: false,
  ...more,
});

const list = (field: number, title: string, choices: unknown[], more: object = {}) => ({
  ...text(field, title, more),
  type: 'dropdown',
  choices,
  placeholder: 'Chọn',
  searchEnabled: false,
});

const date = (field: number, title: string) => text(field, title, { inputType: 'date' });

const PAPERS = ['Căn cước công dân', 'Thẻ căn cước', 'Giấy chứng nhận căn cước', 'Hộ chiếu', 'Giấy tờ khác'];
const RELATIONS = ['Ông', 'Bà', 'Cha', 'Mẹ', 'Vợ', 'Chồng', 'Con', 'Anh', 'Chị', 'Em', 'Cháu', 'Khác'];
const ETHNICITIES = [
  { value: 64505, text: 'Kinh (Việt)' },
  { value: 63001, text: 'Kinh' },
  { value: 1779, text: 'Tày' },
  { value: 1785, text: 'Thái' },
  { value: 1387, text: 'Mông' },
  { value: 1682, text: 'Khơ Me' },
];
const GENDERS = [
  { value: 1, text: 'Nam' },
  { value: 2, text: 'Nữ' },
  { value: 3, text: 'Chưa xác định' },
];
const NATIONALITIES = [
  { value: 'VN', text: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
  { value: 'LA', text: 'Cộng hòa dân chủ nhân dân Lào' },
  { value: 'KH', text: 'Vương quốc Campuchia' },
];

const provinces = PROVINCES.map(p => ({ value: p.code, text: p.name }));

const address = (first: number) => [
  list(first, 'Tỉnh/Thành phố', provinces, { startWithNewLine: true }),
  list(first + 1, 'Phường/Xã', []),
  text(first + 2, 'Địa chỉ chi tiết'),
];

const paper = (first: number) => [
  list(first, 'Loại giấy tờ tùy thân', PAPERS, { startWithNewLine: true }),
  text(first + 1, 'Số giấy tờ'),
  date(first + 2, 'Ngày cấp'),
  text(first + 3, 'Nơi cấp', { startWithNewLine: true }),
];

export const RELATION = 'citizenField47';

/** Province question -> ward question. */
export const CASCADES: Record<string, string> = {
  citizenField21: 'citizenField22',
  citizenField64: 'citizenField65',
};

/** Who the dead person is, and what the population database may add to that. */
export const LOOK_UP = {
  asks: ['citizenField31', 'citizenField36', 'citizenField38'],
  answers: 'citizenField32',
};

/** What the portal empties when the relation changes. */
export const SUBJECT_PANEL = 'citizenPanel2';

export const questions = {
  showQuestionNumbers: false,
  questionErrorLocation: 'bottom',
  completeText: 'Nộp hồ sơ',
  elements: [
    {
      type: 'panel',
      name: 'citizenPanel1',
      title: 'Thông tin người yêu cầu',
      elements: [
        text(11, 'Họ, chữ đệm, tên', { readOnly: true, defaultValue: 'Nguyễn Văn Thử' }),
        text(12, 'Số định danh cá nhân', { readOnly: true, defaultValue: '001090000001' }),
        ...paper(16),
        ...address(21),
        list(47, 'Quan hệ với người chết', RELATIONS, { startWithNewLine: true }),
      ],
    },
    {
      type: 'panel',
      name: SUBJECT_PANEL,
      title: 'Thông tin người chết',
      elements: [
        text(31, 'Họ, chữ đệm, tên'),
        date(38, 'Ngày, tháng, năm sinh'),
        list(13, 'Giới tính', GENDERS, { startWithNewLine: true }),
        list(32, 'Dân tộc', ETHNICITIES),
        list(33, 'Quốc tịch', NATIONALITIES),
        text(36, 'Số định danh cá nhân', { startWithNewLine: true }),
        ...paper(51),
        ...address(64),
        date(71, 'Ngày chết'),
        text(72, 'Giờ', { maxLength: 2 }),
        text(73, 'Phút', { maxLength: 2 }),
        text(74, 'Nơi chết', { startWithNewLine: true }),
        text(75, 'Nguyên nhân chết'),
      ],
    },
    {
      type: 'panel',
      name: 'citizenPanel3',
      title: 'Giấy báo tử/Giấy tờ thay thế Giấy báo tử',
      elements: [text(81, 'Số'), date(82, 'Ngày cấp'), text(83, 'Cơ quan cấp')],
    },
    {
      type: 'panel',
      name: 'citizenPanel4',
      title: 'Kết quả',
      elements: [
        {
          type: 'radiogroup',
          name: 'citizenField91',
          title: 'Đề nghị cấp bản sao trích lục',
          colCount: 0,
          choices: [
            { value: 1, text: 'Có' },
            { value: 0, text: 'Không' },
          ],
        },
        text(92, 'Số lượng bản sao', { enableIf: '{citizenField91} = 1' }),
        { type: 'comment', name: 'citizenField95', title: 'Nội dung đề nghị', rows: 2 },
      ],
    },
  ],
};
