export type Unit = { code: string; name: string };

const WARDS: Record<string, Unit[]> = {
  '01': [
    { code: '00070', name: 'Phường Hoàn Kiếm' },
    { code: '00082', name: 'Phường Cửa Nam' },
    { code: '00199', name: 'Phường Láng' },
    { code: '00160', name: 'Phường Nghĩa Đô' },
    { code: '00175', name: 'Phường Yên Hòa' },
    { code: '00376', name: 'Xã Sóc Sơn' },
  ],
  '24': [
    { code: '09169', name: 'Phường Kinh Bắc' },
    { code: '09187', name: 'Phường Võ Cường' },
    { code: '07210', name: 'Phường Bắc Giang' },
    { code: '09319', name: 'Xã Tiên Du' },
  ],
  '40': [
    { code: '16681', name: 'Phường Vinh Phú' },
    { code: '16690', name: 'Phường Thành Vinh' },
  ],
};

export const PROVINCES: Unit[] = [
  { code: '01', name: 'Thành phố Hà Nội' },
  { code: '24', name: 'Tỉnh Bắc Ninh' },
  { code: '40', name: 'Tỉnh Nghệ An' },
  { code: '79', name: 'Thành phố Hồ Chí Minh' },
];

/** Portals fetch the wards of a province when it is chosen. */
const LATE_MS = 400;

export const wardsOf = (province: string): Promise<Unit[]> =>
  new Promise(resolve => {
    setTimeout(() => resolve(WARDS[province] ?? []), LATE_MS);
  });

/** Hands over the wards of a province, late; a new call makes the one before it void. */
export function wardLoader(take: (wards: Unit[], late: boolean) => void): (province: string | null) => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  return province => {
    clearTimeout(pending);
    take([], province !== null);
    if (province) pending = setTimeout(() => take(WARDS[province] ?? [], false), LATE_MS);
  };
}

/** A Date of the page's own model, as a day without a clock. */
export function dayOf(value: unknown): string | null {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}
