/** Short lists of the real ones; enough near-twins that a wrong pick shows. */
export const ETHNICITIES = [
  'Kinh',
  'Tày',
  'Thái',
  'Hoa',
  'Khơ-me',
  'Mường',
  'Nùng',
  'Mông',
  'Dao',
  'Gia-rai',
  'Ê-đê',
  'Ba-na',
  'Sán Chay',
  'Chăm',
  'Cơ-ho',
  'Sán Dìu',
  'Hrê',
  'Mnông',
  'Thổ',
];

export const ID_TYPES = ['Chứng minh nhân dân', 'Căn cước công dân', 'Thẻ căn cước', 'Hộ chiếu'];

export const ISSUERS = [
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
  'Bộ Công an',
  'Công an Thành phố Hà Nội',
  'Công an tỉnh Bắc Ninh',
];

export const DELIVERIES = ['Nhận trực tiếp', 'Nhận qua bưu chính', 'Nhận bản điện tử'];

/** As many as a province has; only those in sight are in the document. */
export const FACILITIES = Array.from({ length: 300 }, (_, i) => `Trạm Y tế thí điểm số ${i + 1}`);
