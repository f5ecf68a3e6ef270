import { Col, DatePicker, Form, Input, Radio, Row } from 'antd';

const DATE = 'DD/MM/YYYY';

type Ids = { name: string; personalId: string };

/** The boxes that a person's block starts with. Field names carry the block's suffix, as the real software has it. */
export function PersonFields({ ids, suffix, nameLabel }: { ids: Ids; suffix: string; nameLabel: string }) {
  return (
    <Row gutter={16}>
      <Col span={8}>
        <Form.Item name={ids.name} label={nameLabel}>
          <Input maxLength={100} />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={ids.personalId} label="Số giấy tờ (CCCD/Định danh)">
          <Input maxLength={12} />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`ngaySinh${suffix}`} label="Ngày sinh">
          <DatePicker format={DATE} placeholder="dd/mm/yyyy" style={{ width: '100%' }} />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`ngayCap${suffix}`} label="Ngày cấp">
          <DatePicker format={DATE} placeholder="dd/mm/yyyy" style={{ width: '100%' }} />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`noiCap${suffix}`} label="Nơi cấp">
          <Input />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`gioiTinh${suffix}`} label="Giới tính">
          <Radio.Group
            options={[
              { value: 1, label: 'Nam' },
              { value: 2, label: 'Nữ' },
            ]}
          />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`soDienThoai${suffix}`} label="Số điện thoại">
          <Input maxLength={11} />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`email${suffix}`} label="Email">
          <Input />
        </Form.Item>
      </Col>
    </Row>
  );
}
