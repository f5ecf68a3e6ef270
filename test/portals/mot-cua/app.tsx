import { App as AntApp, Button, ConfigProvider, Form, Input, Radio, Space, Switch } from 'antd';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { announceReady, REBUILD_MS } from '../shared/practice-page.ts';
import { AddressFields } from './address-fields.tsx';
import { PapersTable } from './papers-table.tsx';
import { PersonFields } from './person-fields.tsx';
import { ProxyFields } from './proxy-fields.tsx';
import { SupplementDialog } from './supplement-dialog.tsx';
import '../shared/page.css';
import './style.css';

dayjs.locale('vi');

const OWNER_FIELDS = ['chuHoSo', 'soGiayToChuHoSo'].concat(
  [
    'ngaySinh',
    'ngayCap',
    'noiCap',
    'gioiTinh',
    'soDienThoai',
    'email',
    'tinhThanh',
    'xaPhuong',
    'diaChi',
  ].map(field => `${field}ChuHoSo`),
);

const plain = (values: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(values, (key, value) => (key.startsWith('ngay') && value ? iso(value) : (value ?? null))),
  );

/** JSON.stringify hands over what a dayjs object's toJSON gave: a UTC instant. */
const iso = (instant: unknown): string => dayjs(String(instant)).format('YYYY-MM-DD');

function Intake() {
  const [form] = Form.useForm();
  const [asking, setAsking] = useState(false);
  const authorised: boolean = Form.useWatch('uyQuyen', form) ?? false;
  const wiping = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => announceReady(() => plain(form.getFieldsValue(true))), [form]);

  const onChange = (changed: Record<string, unknown>) => {
    if (!('loaiChuHoSo' in changed)) return;
    clearTimeout(wiping.current);
    wiping.current = setTimeout(() => form.resetFields(OWNER_FIELDS), REBUILD_MS);
  };

  return (
    <>
      <header className="bar">
        <strong>Một cửa điện tử</strong>
        <span>UBND phường Thí Điểm, thành phố Hà Nội</span>
      </header>
      <main>
        <Space className="tim">
          <Input id="tuKhoaTimKiem" placeholder="Tìm theo mã hồ sơ, tên chủ hồ sơ" />
          <Button id="btnTim">Tìm kiếm</Button>
        </Space>
        <h1>Tiếp nhận hồ sơ</h1>
        <p className="ghi-chu">
          Lĩnh vực: Hộ tịch. Thủ tục: Xác nhận thông tin hộ tịch. Mã thủ tục: 2.002516. Hình thức: Trực tiếp.
        </p>
        <Form form={form} layout="vertical" onValuesChange={onChange} autoComplete="off">
          <h2>Thông tin người nộp hồ sơ</h2>
          <PersonFields
            ids={{ name: 'nguoiNop', personalId: 'soGiayToNguoiNop' }}
            suffix="NguoiNop"
            nameLabel="Họ và tên người nộp"
          />
          <AddressFields form={form} suffix="NguoiNop" />
          <h2>Thông tin chủ hồ sơ</h2>
          <Form.Item name="loaiChuHoSo" label="Đối tượng nộp hồ sơ">
            <Radio.Group options={['Cá nhân', 'Tổ chức', 'Hộ kinh doanh']} />
          </Form.Item>
          <PersonFields
            ids={{ name: 'chuHoSo', personalId: 'soGiayToChuHoSo' }}
            suffix="ChuHoSo"
            nameLabel="Chủ hồ sơ"
          />
          <AddressFields form={form} suffix="ChuHoSo" />
          <h2>Người được ủy quyền</h2>
          <Form.Item name="uyQuyen" label="Có ủy quyền" valuePropName="checked">
            <Switch />
          </Form.Item>
          <ProxyFields disabled={!authorised} />
          <h2>Thành phần hồ sơ</h2>
          <PapersTable />
          <h2>Xử lý</h2>
          <Form.Item name="ghiChuCanBo" label="Ý kiến cán bộ tiếp nhận">
            <Input.TextArea rows={2} />
          </Form.Item>
          <Space>
            <Button id="btnTiepNhan" type="primary">
              Tiếp nhận
            </Button>
            <Button id="btnBoSung" onClick={() => setAsking(true)}>
              Yêu cầu bổ sung
            </Button>
          </Space>
        </Form>
        <SupplementDialog open={asking} onClose={() => setAsking(false)} />
      </main>
    </>
  );
}

createRoot(document.getElementById('goc')!).render(
  <ConfigProvider locale={viVN} theme={{ token: { colorPrimary: '#1d5fa8' } }}>
    <AntApp>
      <Intake />
    </AntApp>
  </ConfigProvider>,
);
