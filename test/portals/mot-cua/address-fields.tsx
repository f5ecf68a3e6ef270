import { Col, Form, type FormInstance, Input, Row, Select } from 'antd';
import { useEffect, useState } from 'react';
import { fetchWards, PROVINCES, type Ward } from '../shared/units.ts';

const provinceOptions = PROVINCES.map(p => ({ value: p.code, label: p.name }));

/** Province, ward and street. The wards come by a request, and a change of province empties the ward. */
export function AddressFields({ form, suffix }: { form: FormInstance; suffix: string }) {
  const province: string | undefined = Form.useWatch(`tinhThanh${suffix}`, form);
  const [wards, setWards] = useState<Ward[]>([]);
  const [loading, setLoading] = useState(false);

  useEffect(() => {
    form.setFieldValue(`xaPhuong${suffix}`, undefined);
    setWards([]);
    if (!province) return;
    let current = true;
    setLoading(true);
    fetchWards(province).then(list => {
      if (!current) return;
      setWards(list);
      setLoading(false);
    });
    return () => {
      current = false;
    };
  }, [province, form, suffix]);

  return (
    <Row gutter={16}>
      <Col span={8}>
        <Form.Item name={`tinhThanh${suffix}`} label="Tỉnh/Thành phố">
          <Select
            showSearch
            optionFilterProp="label"
            placeholder="Chọn tỉnh/thành phố"
            options={provinceOptions}
          />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`xaPhuong${suffix}`} label="Xã/Phường">
          <Select
            showSearch
            optionFilterProp="label"
            placeholder="Chọn xã/phường"
            loading={loading}
            disabled={wards.length === 0}
            options={wards.map(w => ({ value: w.code, label: w.name }))}
          />
        </Form.Item>
      </Col>
      <Col span={8}>
        <Form.Item name={`diaChi${suffix}`} label="Số nhà, đường, tổ dân phố">
          <Input maxLength={250} />
        </Form.Item>
      </Col>
    </Row>
  );
}
