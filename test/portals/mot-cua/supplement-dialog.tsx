import { Form, Input, Modal } from 'antd';

const DOSSIER = 'H00.107-251103-0042';

/** The draft of a request for more papers: what the guard reads while the officer types. */
export function SupplementDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal
      open={open}
      width={760}
      title={`DỰ THẢO BỔ SUNG HỒ SƠ: ${DOSSIER}`}
      okText="Trình lãnh đạo"
      cancelText="Đóng"
      onOk={onClose}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form layout="vertical">
        <Form.Item name="trichYeu" label="Trích yếu" required>
          <Input.TextArea
            rows={4}
            maxLength={1000}
            showCount
            placeholder="Nội dung đề nghị công dân bổ sung"
          />
        </Form.Item>
        <Form.Item name="lyDoBoSung" label="Lý do bổ sung">
          <Input.TextArea rows={2} />
        </Form.Item>
        <Form.Item name="yKien" label="Ý kiến của người chuyển xử lý">
          <Input.TextArea rows={2} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
