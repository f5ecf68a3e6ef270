import { DELIVERIES, ETHNICITIES, FACILITIES, ID_TYPES, ISSUERS } from '../ng-data/lists.ts';
import { PROVINCES } from '../ng-data/units.ts';

type Component = Record<string, unknown> & { key: string };

const choicesOf = (texts: readonly string[]) => texts.map((label, i) => ({ label, value: `c${i + 1}` }));

const box = (type: string, key: string, label: string, more: object = {}): Component => ({
  type,
  key,
  label,
  input: true,
  ...more,
});

const select = (key: string, label: string, texts: readonly string[], more: object = {}): Component =>
  box('select', key, label, { data: { values: choicesOf(texts) }, ...more });

const date = (key: string, label: string, more: object = {}): Component =>
  box('datetime', key, label, { format: 'dd/MM/yyyy', enableTime: false, ...more });

const panel = (key: string, title: string, components: Component[]): Component => ({
  type: 'panel',
  key,
  title,
  input: false,
  components,
});

/** Wards of the province that is chosen, asked of the portal's server. */
const WARDS = {
  dataSrc: 'url',
  data: { url: '/xa/{{data.province}}' },
  valueProperty: 'code',
  template: '<span>{{ item.name }}</span>',
  refreshOn: 'province',
  clearOnRefresh: true,
};

/** A dossier as the form builder of a provincial portal makes it. */
export const FORM = {
  display: 'form',
  components: [
    panel('chuHoSo', 'Thông tin chủ hồ sơ', [
      box('textfield', 'ownerFullname', 'Họ và tên'),
      date('ownerBirthday', 'Ngày sinh'),
      select('ownerGender', 'Giới tính', ['Nam', 'Nữ']),
      select('ownerNation', 'Dân tộc', ETHNICITIES),
      box('textfield', 'ownerIdentityNumber', 'Số CCCD/CMND'),
      date('ownerIdentityDate', 'Ngày cấp', { widget: { type: 'calendar', allowInput: false } }),
      select('ownerIdentityAgency', 'Nơi cấp', ISSUERS),
      select('noiKham', 'Nơi đăng ký khám chữa bệnh ban đầu', FACILITIES),
    ]),
    panel('nguoiNop', 'Thông tin người nộp', [
      box('textfield', 'fullname', 'Họ và tên'),
      box('day', 'birthday', 'Ngày sinh', { dayFirst: true }),
      box('radio', 'gender', 'Giới tính', { values: choicesOf(['Nam', 'Nữ']) }),
      select('identityType', 'Loại giấy tờ', ID_TYPES, { widget: 'html5' }),
      select('province', 'Tỉnh/Thành phố', [], {
        data: { values: PROVINCES.map(({ code, name }) => ({ label: name, value: code })) },
      }),
      box('select', 'district', 'Phường/Xã', WARDS),
      box('textfield', 'address', 'Địa chỉ chi tiết'),
      box('phoneNumber', 'phoneNumber', 'Số điện thoại', { inputMask: '9999 999 999' }),
      box('email', 'email', 'Email'),
    ]),
    panel('hoSo', 'Thông tin hồ sơ', [
      box('textarea', 'noiDung', 'Nội dung yêu cầu giải quyết'),
      box('checkbox', 'capBanSao', 'Đề nghị cấp bản sao'),
      box('number', 'soBanSao', 'Số lượng bản sao'),
      select('nhanKetQua', 'Hình thức nhận kết quả', DELIVERIES, { searchEnabled: false }),
    ]),
  ],
};
