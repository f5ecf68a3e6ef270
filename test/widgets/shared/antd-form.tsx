import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Entry, ETHNICITIES, FACILITIES, fetchWards, MARITAL, PROVINCES } from './lists.ts';
import { announceReady } from './widget-page.ts';

type Antd = Pick<
  typeof import('antd6'),
  'Form' | 'Input' | 'InputNumber' | 'Select' | 'DatePicker' | 'Radio' | 'Checkbox' | 'Switch'
>;
/** Dates are those of the library that antd was built with: moment or dayjs. */
type DateLike = { format(pattern: string): string };

const asOptions = (list: Entry[]) => list.map(({ code, name }) => ({ value: code, label: name }));

/** One form for all versions of antd: what differs is the library, not the page. */
export function showAntdForm(antd: Antd): void {
  const { Form, Input, InputNumber, Select, DatePicker, Radio, Checkbox, Switch } = antd;

  function Page() {
    const [form] = Form.useForm();
    const [wards, setWards] = useState<Entry[]>([]);
    const onProvince = async (code: string) => {
      form.setFieldValue('xa', undefined);
      setWards([]);
      setWards(await fetchWards(code));
    };
    announceReady(() => asPlain(form.getFieldsValue(true)));
    const item = (name: string, label: string, control: ReactNode, valuePropName = 'value') => (
      <Form.Item name={name} label={label} valuePropName={valuePropName}>
        {control}
      </Form.Item>
    );
    return (
      <Form form={form} layout="vertical" autoComplete="off">
        <h2>Thông tin người yêu cầu</h2>
        {item('hoTen', 'Họ và tên', <Input />)}
        {item('ngaySinh', 'Ngày sinh', <DatePicker format="DD/MM/YYYY" />)}
        {item('gioiTinh', 'Giới tính', <Radio.Group options={['Nam', 'Nữ']} />)}
        {item(
          'danToc',
          'Dân tộc',
          <Select showSearch optionFilterProp="label" options={asOptions(ETHNICITIES)} />,
        )}
        {item('honNhan', 'Tình trạng hôn nhân', <Select allowClear options={asOptions(MARITAL)} />)}
        {item('tinh', 'Tỉnh/Thành phố', <Select options={asOptions(PROVINCES)} onChange={onProvince} />)}
        {item(
          'xa',
          'Phường/Xã',
          <Select
            showSearch
            optionFilterProp="label"
            disabled={wards.length === 0}
            options={asOptions(wards)}
          />,
        )}
        {item('noiKham', 'Nơi đăng ký khám chữa bệnh ban đầu', <Select options={asOptions(FACILITIES)} />)}
        <h2>Thông tin hồ sơ</h2>
        {item('lyDo', 'Lý do', <Input.TextArea rows={2} />)}
        {item('soLuong', 'Số lượng bản sao', <InputNumber min={1} max={20} />)}
        {item('capBanSao', '', <Checkbox>Đề nghị cấp bản sao</Checkbox>, 'checked')}
        {item('uyQuyen', 'Nộp hồ sơ theo ủy quyền', <Switch />, 'checked')}
      </Form>
    );
  }

  createRoot(document.querySelector('main')!).render(<Page />);
}

const asPlain = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isDate(value) ? value.format('YYYY-MM-DD') : (value ?? null),
    ]),
  );

const isDate = (value: unknown): value is DateLike =>
  typeof value === 'object' && value !== null && 'format' in value;
