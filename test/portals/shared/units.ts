import units from './units.json';

export type Ward = { code: string; name: string };

export const PROVINCES: { code: string; name: string }[] = units.map(({ code, name }) => ({ code, name }));

/** The wards of a province, over the network as a portal has them: late. */
export async function fetchWards(provinceCode: string): Promise<Ward[]> {
  const response = await fetch(`../api/wards/${provinceCode}.json`);
  const pairs: [string, string][] = await response.json();
  return pairs.map(([code, name]) => ({ code, name }));
}

export const provinceName = (code: string): string => PROVINCES.find(p => p.code === code)?.name ?? '';
