import units from '../../portals/shared/units.json';

export type Entry = { code: string; name: string };

export const PROVINCES: Entry[] = units.map(({ code, name }) => ({ code, name }));

/** About what a portal's server takes. */
const LATE_MS = 300;

export const wardsOf = (province: string): Entry[] =>
  (units.find(u => u.code === province)?.wards ?? []).map(([code = '', name = '']) => ({ code, name }));

/** The wards of a province as a portal gets them: late. */
export const fetchWards = (province: string): Promise<Entry[]> =>
  new Promise(resolve => setTimeout(() => resolve(wardsOf(province)), LATE_MS));

export const GENDERS: Entry[] = [
  { code: '1', name: 'Nam' },
  { code: '2', name: 'Nữ' },
];

export const ETHNICITIES: Entry[] = [
  'Kinh',
  'Tày',
  'Thái',
  'Mường',
  'Khơ Me',
  'Hoa',
  'Nùng',
  'Mông',
  'Dao',
].map((name, i) => ({ code: String(101 + i), name }));

export const MARITAL: Entry[] = ['Chưa kết hôn', 'Đang có vợ/chồng', 'Đã ly hôn', 'Góa'].map((name, i) => ({
  code: String(i + 1),
  name,
}));

export const ISSUERS: Entry[] = [
  'Bộ Công an',
  'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  'Công an thành phố Hà Nội',
].map((name, i) => ({ code: String(i + 1), name }));

/** Longer than any list on screen: libraries draw a part of it only. */
export const FACILITIES: Entry[] = Array.from({ length: 300 }, (_, i) => ({
  code: `01${String(i + 1).padStart(3, '0')}`,
  name: `Trạm y tế số ${i + 1}`,
}));
