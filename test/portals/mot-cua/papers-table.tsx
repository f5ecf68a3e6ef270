import { Form, InputNumber, Select, Table } from 'antd';

const PAPERS = ['Tờ khai theo mẫu', 'Bản sao giấy tờ chứng minh quan hệ với chủ hồ sơ'];

const DIGITISED = ['Chưa số hóa', 'Được số hóa', 'Tái sử dụng'].map(label => ({ value: label, label }));

/** "Thành phần hồ sơ": one row a paper, with the counts that the officer received. */
export function PapersTable() {
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="row"
      dataSource={PAPERS.map((name, row) => ({ row, name }))}
      columns={[
        { title: 'STT', dataIndex: 'row', width: 60, render: (row: number) => row + 1 },
        { title: 'Tên giấy tờ', dataIndex: 'name' },
        {
          title: 'Số bản chính',
          width: 130,
          render: (_, { row }) => (
            <Form.Item name={['giayTo', row, 'banChinh']} noStyle>
              <InputNumber min={0} max={99} />
            </Form.Item>
          ),
        },
        {
          title: 'Số bản sao',
          width: 130,
          render: (_, { row }) => (
            <Form.Item name={['giayTo', row, 'banSao']} noStyle>
              <InputNumber min={0} max={99} />
            </Form.Item>
          ),
        },
        {
          title: 'Trạng thái số hóa',
          width: 180,
          render: (_, { row }) => (
            <Form.Item name={['giayTo', row, 'trangThaiSoHoa']} noStyle initialValue="Chưa số hóa">
              <Select options={DIGITISED} style={{ width: '100%' }} />
            </Form.Item>
          ),
        },
      ]}
    />
  );
}
