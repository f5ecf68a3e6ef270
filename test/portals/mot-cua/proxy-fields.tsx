import { Col, DatePicker, Form, Input, Row } from 'antd';

/** Closed until "Có ủy quyền" is switched on. */
export function ProxyFields({ disabled }: { disabled: boolean }) {
  return (
    <Row gutter={16}>
      <Col span={6}>
        <Form.Item name="nguoiUyQuyen" label="Họ và tên người được ủy quyền">
          <Input disabled={disabled} />
        </Form.Item>
      </Col>
      <Col span={6}>
        <Form.Item name="soGiayToNguoiUyQuyen" label="Số giấy tờ (CCCD/Định danh)">
          <Input disabled={disabled} maxLength={12} />
        </Form.Item>
      </Col>
      <Col span={6}>
        <Form.Item name="ngaySinhNguoiUyQuyen" label="Ngày sinh">
          <DatePicker
            disabled={disabled}
            format="DD/MM/YYYY"
            placeholder="dd/mm/yyyy"
            style={{ width: '100%' }}
          />
        </Form.Item>
      </Col>
      <Col span={6}>
        <Form.Item name="soDienThoaiNguoiUyQuyen" label="Số điện thoại">
          <Input disabled={disabled} />
        </Form.Item>
      </Col>
    </Row>
  );
}
